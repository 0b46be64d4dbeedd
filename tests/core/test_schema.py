"""Facts for search engines cannot break out of their element."""

import json

from cop.core.schema import article
from cop.core.templatetags.lk_schema import json_ld
from tests.factories import make_article


def test_no_facts_no_element():
    assert json_ld(None) == json_ld({}) == ""


def test_empty_values_are_left_out():
    html = json_ld(
        {"@type": "Event", "name": "Dag", "url": "", "location": None, "performer": [], "seats": 0}
    )
    assert html == (
        '<script type="application/ld+json">'
        '{"@context": "https://schema.org", "@type": "Event", "name": "Dag", "seats": 0}</script>'
    )


def test_words_stay_words():
    words = "</script><script>alert('é & <!--')"
    html = json_ld({"@type": "Article", "headline": words})
    inside = html.removeprefix('<script type="application/ld+json">').removesuffix("</script>")
    assert not set("<>&") & set(inside)
    assert json.loads(inside)["headline"] == words


def test_an_article_says_who_published_it_and_where(site, settings):
    settings.BASE_URL = "https://leerkring.example"
    page = make_article(title="Zo begint u", summary="In vier stappen.")
    assert article(page, contentLocation={"@type": "AdministrativeArea", "name": "Leiden"}) == {
        "@type": "Article",
        "headline": "Zo begint u",
        "description": "In vier stappen.",
        "url": f"https://leerkring.example{page.url}",
        "inLanguage": "nl",
        "datePublished": page.first_published_at.isoformat(),
        "dateModified": page.last_published_at.isoformat(),
        "publisher": {"@type": "Organization", "name": "Leerkring"},
        "contentLocation": {"@type": "AdministrativeArea", "name": "Leiden"},
    }


def test_search_engines_are_told_nothing_of_what_is_not_public(site):
    assert article(make_article(visibility="leden")) is None
