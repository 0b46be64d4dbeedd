"""Handreiking, articles and the pages about the site: contents, what belongs to them, and who may read them."""

import json
import re

import pytest

from cop.home.models import HandreikingPage, HomePage
from cop.home.texts import text_of
from members.models import ContactLink, ContactPerson
from tests.factories import make_article, make_handreiking, make_member, make_municipality

LESSON = {"lesson": "Begin klein.", "explanation": ""}
STEP = {"title": "Koppel terug", "text": "<p>Laat zien wat u deed.</p>", "who": "Projectleider"}
STORY = {"title": "Een plein", "place": "Leiden", "text": "<p>Bewoners tekenden.</p>"}
CHECKLIST = {"title": "Voor u begint", "items": ["Er is een plan."]}
QUOTE = {"text": "Eindelijk.", "source": "Bewoner"}


def body(*blocks):
    field = HandreikingPage._meta.get_field("body")
    return field.stream_block.to_python([{"type": kind, "value": value} for kind, value in blocks])


def test_contents_lead_to_every_heading():
    text = text_of(
        body(
            ("text", "<h2>Wat &amp; wie?</h2><p>Iemand.</p><h3>Klein</h3><h2>En dan?</h2>"),
            ("story", STORY),
            ("text", "<h2>En dan?</h2><h2>En dan?</h2><h2>???</h2>"),
            ("lesson", LESSON),
        )
    )
    assert text.contents == [
        ("wat-wie", "Wat & wie?"),
        ("en-dan", "En dan?"),
        ("een-plein", "Een plein"),
        ("en-dan--2", "En dan?"),
        ("en-dan--3", "En dan?"),
        ("deel", "???"),
    ]
    html = "".join(text.blocks)
    assert re.findall(r'<h2 id="([^"]+)"', html) == [anchor for anchor, _words in text.contents]


def test_a_heading_cannot_break_out_of_its_anchor():
    text = text_of(body(("story", STORY | {"title": '"><script>x</script>'})))
    assert "<script>" not in text.blocks[0]
    assert text.contents == [("scriptxscript", '"><script>x</script>')]


def test_a_handreiking_shows_every_block_and_its_contents(site, client):
    page = make_handreiking(
        body=body(
            ("text", "<h2>Waarom</h2><p>Daarom.</p>"),
            ("story", STORY),
            ("lesson", LESSON),
            ("checklist", CHECKLIST),
            ("improvement_step", STEP),
            ("quote", QUOTE),
        )
    )
    text = client.get(page.url).text
    for words in ("Daarom.", "Een plein", "Begin klein.", "Er is een plan.", "Projectleider", "Eindelijk."):
        assert words in text
    for anchor in ("waarom", "een-plein", "voor-u-begint", "koppel-terug"):
        assert f'href="#{anchor}"' in text


def test_a_text_without_words_is_no_dead_end(site, client):
    page = make_article(summary="")
    assert "Deze pagina heeft nog geen tekst." in client.get(page.url).text


@pytest.mark.parametrize("make", [make_article, make_handreiking])
def test_a_list_has_what_one_may_read_newest_first(site, client, make):
    first, second = make(title="Eerste", visibility="openbaar"), make(title="Tweede", visibility="openbaar")
    make(title="Voor leden", visibility="leden")
    make(title="Concept", live=False)
    address = first.get_parent().url

    def titles():
        return {text.title for text in client.get(address).context["texts"]}

    assert titles() == {first.title, second.title}
    client.force_login(make_member(municipality=make_municipality()))
    assert titles() == {first.title, second.title, "Voor leden"}


def test_an_empty_list_says_so(site, client):
    for address in ("/artikelen/", "/handreiking/"):
        assert "Hier staat nog niets" in client.get(address).text


def test_a_page_about_the_site_stands_below_the_home_page(site, client):
    page = make_article(title="Privacy", slug="privacy", visibility="openbaar")
    page.move(HomePage.objects.get(), pos="last-child")
    answer = client.get("/privacy/")
    assert answer.status_code == 200
    assert [label for label, _url in answer.context["crumbs"]] == ["Home", "Privacy"]


def test_search_engines_get_facts_of_public_texts_only(site, client):
    page = make_article(title="Nieuws", summary="Kort.", visibility="openbaar")
    block = re.search(r'<script type="application/ld\+json">(.*?)</script>', client.get(page.url).text)
    facts = json.loads(block[1])
    assert (facts["@type"], facts["headline"], facts["description"]) == ("Article", "Nieuws", "Kort.")
    hidden = make_article(visibility="leden")
    client.force_login(make_member(municipality=make_municipality()))
    answer = client.get(hidden.url)
    assert answer.status_code == 200
    assert "ld+json" not in answer.text
    assert '<meta name="robots" content="noindex">' in answer.text


@pytest.mark.parametrize("rows", [1, 30])
@pytest.mark.parametrize("make", [make_article, make_handreiking])
def test_cost(site, client, django_assert_num_queries, rows, make):
    def people():
        return [
            ContactLink(person=ContactPerson.objects.create(name=f"Persoon {n}", email="a@b.example"))
            for n in range(rows)
        ]

    page = make(visibility="openbaar", body=body(*[("story", STORY)] * rows), contact_links=people())
    client.get(page.url)
    with django_assert_num_queries(4):
        client.get(page.url)


@pytest.mark.parametrize("rows", [1, 19])
def test_cost_of_a_list(site, client, django_assert_num_queries, rows):
    for _n in range(rows):
        make_article(visibility="openbaar")
    client.get("/artikelen/")
    with django_assert_num_queries(5):
        client.get("/artikelen/")
