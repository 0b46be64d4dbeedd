"""What surrounds every page: headers, hosts, methods, third parties. SECURITY 16, 29, 36 and 38."""

from html.parser import HTMLParser
from urllib.parse import urlsplit

import pytest
from django.apps import apps
from django.core.cache import cache
from django.test import Client

from tests.answers import close
from tests.attacks.addresses import ACCOUNT
from tests.factories import make_member, make_moderator, make_municipality
from tests.second_factor import log_in_with_code

HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "X-Frame-Options": "DENY",
}
OUTSIDE = "https://evil.example"


def policy(response):
    """The Content-Security-Policy as sources by directive."""
    parts = [part.split() for part in response["Content-Security-Policy"].split(";") if part.strip()]
    return {name: sources for name, *sources in parts}


def test_every_answer_has_the_headers(addresses, client):
    for address in (*addresses.everything, "/zoeken/?soort=x", "/casussen/%00/"):
        response = client.get(address)
        close(response)
        assert (address, {name: response.get(name) for name in HEADERS}) == (address, HEADERS)
        assert "geolocation=()" in response["Permissions-Policy"]
        assert "Server" not in response and "X-Powered-By" not in response


def test_the_policy_of_the_site_knows_only_ourselves(addresses, client):
    for address in (*addresses.screens, "/casussen/%00/"):
        found = policy(client.get(address))
        assert found["script-src"] == found["style-src"] == found["default-src"] == ["'self'"], address
        assert found["object-src"] == found["base-uri"] == found["frame-ancestors"] == ["'none'"]
        assert found["form-action"] == ["'self'"]


def test_the_policy_of_the_admin_is_for_the_admin_only(addresses, client):
    log_in_with_code(client, make_moderator())
    assert "'unsafe-inline'" in policy(client.get("/admin/"))["script-src"]
    for address in ("/", "/account/", "/administratie/", "/casussen/?next=/admin/"):
        assert "'unsafe-inline'" not in policy(client.get(address))["script-src"]
    for sources in policy(client.get("/admin/")).values():
        assert not any(source.startswith(("http", "*", "//")) for source in sources)


# Hosts.


@pytest.mark.parametrize(
    "host", ["evil.example", "localhost.evil.example", "evil.example:80@localhost", "a b", ""]
)
def test_a_forged_host_is_refused(host, addresses, client):
    for address in ("/", "/casussen/", "/sitemap.xml", "/account/password/reset/", "/er-is-niets/"):
        assert (address, client.get(address, HTTP_HOST=host).status_code) == (address, 400)


@pytest.mark.parametrize(
    "name",
    ["HTTP_X_FORWARDED_HOST", "HTTP_X_HOST", "HTTP_FORWARDED", "HTTP_X_ORIGINAL_URL", "HTTP_X_REWRITE_URL"],
)
def test_a_host_in_another_header_changes_nothing(name, addresses, client):
    for address in ("/", *addresses.details, "/sitemap.xml", "/robots.txt"):
        plain, forged = client.get(address), client.get(address, **{name: "evil.example"})
        assert "evil.example" not in forged.text
        assert (forged.status_code, len(forged.text)) == (plain.status_code, len(plain.text))


@pytest.mark.parametrize(
    "address", ["/casussen", "/admin/login/?next=https://evil.example", "/account/login/?next=//evil.example"]
)
def test_nothing_leads_elsewhere(address, addresses, client):
    response = client.get(address)
    assert urlsplit(response.get("Location", "")).netloc == ""
    client.force_login(make_member(municipality=make_municipality()))
    assert urlsplit(client.get(address).get("Location", "")).netloc == ""


def test_a_line_break_makes_no_header(addresses, client):
    for address in ("/casussen", "/admin/pages/1/", "/account/login/", "/favicon.ico"):
        response = client.get(f"{address}?next=%0d%0aSet-Cookie:%20kaping=1&a=%0d%0aX-Kaping:%201")
        assert "X-Kaping" not in response and "kaping" not in response.cookies
        assert not any("\n" in value or "\r" in value for value in response.headers.values())


# Third parties.


class Fetched(HTMLParser):
    """Addresses that a browser asks for by itself, and inline program text."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.inline: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        names = ("src", "srcset", "poster", "data", "action", "formaction", "xlink:href", "background")
        self.found += [given[name] for name in names if name in given]
        if tag in ("link", "image", "use", "base") and given.get("rel") not in ("canonical", "alternate"):
            self.found += [given.get("href", "")]
        if tag == "script" and "src" not in given and given.get("type") != "application/ld+json":
            self.inline.append(tag)
        self.inline += [name for name in given if name.startswith("on") or name == "style"]
        self.inline += [tag] if tag in ("style", "iframe", "object", "embed", "base") else []


def test_no_screen_asks_anything_of_a_third_party(addresses, client):
    member = Client()
    member.force_login(make_member(municipality=make_municipality()))
    for who in (client, member):
        for address in addresses.screens:
            parser = Fetched()
            parser.feed(who.get(address).text)
            outside = [
                one for one in parser.found if urlsplit(one).netloc or one.startswith(("//", "data:text"))
            ]
            assert (address, outside, parser.inline) == (address, [], [])


def test_the_admin_asks_nothing_of_a_third_party(addresses, client):
    log_in_with_code(client, make_moderator())
    for address in ("/admin/", "/admin/account/", "/admin/reports/site-history/"):
        response = client.get(address, follow=True)
        parser = Fetched()
        parser.feed(response.text)
        assert [one for one in parser.found if urlsplit(one).netloc] == []
        assert "gravatar" not in response.text and "releases.wagtail" not in response.text


# Methods.


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete", "options", "trace", "head"])
def test_other_methods_change_nothing(method, addresses, client):
    before = rows()
    for address in ("/", "/casussen/", "/zoeken/", "/sitemap.xml", *addresses.details, *addresses.media):
        response = getattr(client, method)(address, secure=False)
        close(response)
        assert (address, response.status_code) in {(address, 200), (address, 405)}
    assert rows() == before


def rows():
    """How many rows there are of everything, sessions aside."""
    counted = [model for model in apps.get_models(include_auto_created=True) if model._meta.managed]
    return {
        model._meta.label: model._default_manager.count()
        for model in counted
        if model._meta.label not in ("sessions.Session",) and not model._meta.proxy
    }


def test_looking_changes_nothing(addresses, client):
    """SECURITY 16. Twice: the first time a size of a picture may be made."""
    people = (client, Client(), Client())
    people[1].force_login(make_member(municipality=make_municipality()))
    log_in_with_code(people[2], make_moderator())
    others = (
        "/account/",
        "/account/logout/",
        "/account/email/",
        "/account/password/change/",
        "/account/2fa/",
    )
    for turn in range(2):
        before = rows()
        for who in people:
            for address in (*addresses.everything, *ACCOUNT, *others):
                close(who.get(address))
        assert turn == 0 or rows() == before


def test_a_form_without_its_key_is_refused(addresses):
    cache.clear()
    client = Client(enforce_csrf_checks=True)
    for address in ("/account/login/", "/account/logout/", "/account/password/reset/"):
        assert client.post(address, {"login": "a@gouda.example"}, HTTP_ORIGIN=OUTSIDE).status_code == 403
