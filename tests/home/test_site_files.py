"""What stands beside the pages: sitemap, robots.txt, security.txt, favicon, the drawings of the map."""

import re
from datetime import datetime, timedelta

from django.utils import timezone

from tests.factories import MAKERS, make_article, make_municipality, make_tool


def places(answer):
    return re.findall(r"<loc>https?://[^/]+(/[^<]*)</loc>", answer.text)


def test_the_sitemap_has_every_public_page_and_no_other(site, client):
    shown = [make(visibility="openbaar") for make in MAKERS.values()]
    hidden = [make(visibility="leden") for make in MAKERS.values()]
    hidden += [make(visibility="openbaar", live=False) for make in MAKERS.values()]
    place = make_municipality(slug="ergens")
    make_municipality(slug="vroeger", membership_state="geen", ended_on="2014-12-31")
    listed = places(client.get("/sitemap.xml"))
    assert {page.url for page in shown} | {"/", "/rugzak/", "/gemeenten/", "/gemeenten/ergens/"} <= set(
        listed
    )
    assert not {page.url for page in hidden} & set(listed)
    assert "/gemeenten/vroeger/" not in listed
    assert len(listed) == len(set(listed))
    for page in (*shown, place):
        assert client.get(page.get_absolute_url() if page is place else page.url).status_code == 200


def test_the_sitemap_says_when_a_page_was_last_published(site, client):
    tool = make_tool()
    entry = re.search(
        rf"<loc>[^<]*{tool.slug}/</loc><lastmod>([^<]+)</lastmod>", client.get("/sitemap.xml").text
    )
    assert entry[1] == timezone.localdate(tool.last_published_at).isoformat()


def test_the_sitemap_costs_the_same_with_many(site, client, django_assert_num_queries):
    for _n in range(10):
        make_article()
        make_municipality()
    client.get("/sitemap.xml")
    with django_assert_num_queries(4):
        client.get("/sitemap.xml")


def test_robots_leave_alone_what_is_no_page(client, settings):
    settings.BASE_URL = "https://leerkring.example"
    answer = client.get("/robots.txt")
    assert answer["Content-Type"] == "text/plain; charset=utf-8"
    assert answer.text == (
        "User-agent: *\nDisallow: /account/\nDisallow: /admin/\nDisallow: /zoeken/\n\n"
        "Sitemap: https://leerkring.example/sitemap.xml\n"
    )


def test_who_finds_a_hole_knows_whom_to_tell(site, client, settings):
    settings.BASE_URL = "https://leerkring.example"
    answer = client.get("/.well-known/security.txt")
    lines = dict(line.split(": ", 1) for line in answer.text.splitlines())
    assert list(lines) == ["Contact", "Expires", "Preferred-Languages", "Canonical"]
    assert lines["Contact"].startswith("mailto:")
    assert lines["Canonical"] == "https://leerkring.example/.well-known/security.txt"
    left = datetime.fromisoformat(lines["Expires"]) - timezone.now()
    assert timedelta(days=179) < left < timedelta(days=365)


def test_the_favicon_is_found_by_who_does_not_read_the_page(client):
    assert client.get("/favicon.ico").status_code == 302


def test_the_map_of_members_and_the_plain_one(db, client):
    make_municipality(code="GM0546")
    make_municipality(code="GM0855", membership_state="geen")
    members, plain = client.get("/gemeenten/kaart.svg"), client.get("/gemeenten/land.svg")
    assert members["Content-Type"] == plain["Content-Type"] == "image/svg+xml"
    assert (members.text.count("<circle"), plain.text.count("<circle")) == (1, 0)
