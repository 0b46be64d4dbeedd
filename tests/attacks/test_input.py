"""What cannot be meant, in every parameter of every address. SECURITY 4 and 37: 4xx or ignored, never a 500."""

from urllib.parse import quote, urlsplit

import pytest
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.answers import close
from tests.attacks.addresses import ACCOUNT, LISTS

# As they stand in the address.
REFUSED = {
    "NUL": "%00",
    "NUL inside": "a%00b",
    "no UTF-8": "%ff",
    "half UTF-8": "a%c3",
    "200 KB": "a" * 200_000,
}
STRANGE = {
    "a large number": "1" + "0" * 22,
    "below zero": "-1",
    "nought": "0",
    "a fraction": "1.5",
    "no number": "NaN",
    "with an exponent": "1e400",
    "digits of elsewhere": quote("１²٣"),
    "quotes": quote("' OR 1=1 --\""),
    "wild cards": "%25_%25*",
    "a lookup": "visibility__gte",
    "a list": "[]",
    "a line break": "%0d%0aSet-Cookie:%20a=1",
    "right to left": quote("\u202e\u200f\ufeff"),
    "a search operator": quote('"(" AND NEAR* :x ^'),
    "300 letters": "b" * 300,
}
NAMES = ("pagina", "sorteer", "q", "next", "version", "preview", "visibility", "id", "lijst", "_")


def answers(addresses, names, values):
    """The status of each address with each value under each name (names joined by a comma: under all of these)."""
    client = Client()
    return {
        (address, name, which): client.get(
            f"{address}?{'&'.join(f'{one}={value}' for one in name.split(','))}"
        ).status_code
        for address in addresses
        for name in names
        for which, value in values.items()
    }


@pytest.mark.parametrize("address", LISTS)
def test_what_no_database_can_read_is_refused_in_every_list(address, addresses):
    found = answers([address], (*LISTS[address], "onbekend"), REFUSED)
    assert set(found.values()) == {400}


@pytest.mark.parametrize("address", LISTS)
def test_strange_values_are_no_error_of_ours_in_any_list(address, addresses):
    # What is typed goes alone; of the others one refused value does not keep the rest from being read.
    typed = {"groep", "maand", "naam", "q", "sorteer", "pagina"} & set(LISTS[address])
    together = ",".join(name for name in LISTS[address] if name != "pagina")
    found = answers([address], (*typed, together, "onbekend"), STRANGE)
    assert {key: status for key, status in found.items() if status not in (200, 400, 404)} == {}
    assert {found[address, "onbekend", which] for which in STRANGE} == {200}


def test_a_page_ignores_names_that_it_does_not_know(addresses):
    places = ("/", *addresses.details, *ACCOUNT)
    values = {which: STRANGE[which] for which in ("a large number", "quotes", "a line break")}
    assert set(answers(places, [",".join(NAMES)], values).values()) == {200}
    assert set(answers(places, ["pagina"], REFUSED).values()) == {400}


@pytest.mark.parametrize("address", [one for one in LISTS if one not in ("/zoeken/",)])
def test_only_pages_that_are_there_have_a_number(address, addresses, client):
    numbers = (
        "0",
        "-1",
        "2",
        "999999",
        "1000000",
        "1" + "0" * 22,
        "x",
        "1.0",
        "%2B1",
        "%201",
        quote("１"),
        "",
    )
    found = {number: client.get(f"{address}?pagina={number}").status_code for number in numbers}
    assert found == dict.fromkeys(numbers, 404)
    assert client.get(f"{address}?pagina=1").status_code == 200


ORDERS = ("visibility", "-visibility", "owner__password", "?", "pk", "-title", "title;drop", "NAAM", "naam ")


@pytest.mark.parametrize("address", [one for one in LISTS if "sorteer" in LISTS[one]])
def test_an_order_that_is_not_offered_is_refused(address, addresses, client):
    for order in ORDERS:
        response = client.get(address, {"sorteer": order})
        assert (order, response.status_code) == (order, 400)
        assert "Zo kunnen we deze lijst niet sorteren." in response.text


CHOICES = [
    (address, name)
    for address, names in LISTS.items()
    for name in names
    if name not in ("groep", "naam", "q", "sorteer", "pagina")
]


@pytest.mark.parametrize(("address", "name"), CHOICES)
def test_a_choice_that_is_not_offered_is_refused(address, name, addresses, client):
    for value in ("bestaat-niet", "visibility", "1 OR 1=1", "%"):
        assert (value, client.get(address, {name: value, "q": "x"}).status_code) == (value, 400)


LOOKUPS = (
    "visibility",
    "visibility__exact",
    "owner",
    "owner__email__startswith",
    "live",
    "circle",
    "order_by",
    "o",
)


@pytest.mark.parametrize("address", [one for one in LISTS if "sorteer" in LISTS[one]])
def test_unknown_names_are_ignored(address, addresses, client):
    before = client.get(address).context["listing"].counts
    for name in LOOKUPS:
        response = client.get(address, {name: "leden"})
        assert (response.status_code, response.context["listing"].counts) == (200, before)
        assert name not in response.context["listing"].base


PATHS = (
    *("/casussen/%00/", "/gemeenten/%ff/", "/zoeken/%00", "/%ff"),
    *("/gemeenten/" + "a" * 200_000 + "/", "/casussen/" + "a/" * 2_000),
    *(
        "/casussen/../admin/",
        "/..%2f..%2fetc/passwd",
        "/%2fevil.example/",
        "/\\evil.example/",
        "/%5cevil.example",
    ),
    *(
        "/media/beeld/" + "9" * 23 + "/a.png",
        "/media/document/" + "9" * 23 + "/a.pdf",
        "/media/origineel/0/a.png",
    ),
    *(
        "/media/beeld/1/..%2f..%2fdb",
        "/media/original_images/plein.png",
        "/media/",
        "/static/../cop/settings.py",
    ),
    *("/gemeenten/x/y/", "/rugzak/1/", "/sitemap.xml?section=x", "/sitemap-x.xml", "/documents/1/a.pdf"),
)


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path[:40])
def test_a_path_that_leads_nowhere(path, addresses, client):
    response = client.get(path)
    assert response.status_code in (200, 301, 302, 400, 404)
    assert response.status_code != 200 or path.startswith("/sitemap.xml")
    to = urlsplit(response.get("Location", ""))
    assert to.netloc in ("", "testserver")
    assert not response.get("Location", "").startswith(("//", "/\\"))


@settings(
    max_examples=40,
    deadline=None,
    database=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    address=st.sampled_from(list(LISTS)),
    values=st.lists(st.text(max_size=40) | st.integers().map(str), min_size=1, max_size=3),
    data=st.data(),
)
def test_anything_at_all(addresses, address, values, data):
    asked = {data.draw(st.sampled_from(LISTS[address])): value for value in values}
    response = Client().get(
        address, {name: value.encode("utf-8", "replace") for name, value in asked.items()}
    )
    assert response.status_code in (200, 400, 404)


FORMS = {
    "/account/login/": ("login", "password", "next"),
    "/account/password/reset/": ("email",),
}


@pytest.mark.parametrize("address", FORMS)
@pytest.mark.parametrize(
    "value", ["\x00", "a\x00b@gouda.example", "b" * 200_000, "\r\nBcc: x@y.example", "\ud800"]
)
def test_forms_take_what_cannot_be(address, value, addresses, client):
    sent = {name: value.encode("utf-8", "surrogatepass") for name in FORMS[address]}
    assert client.post(address, sent).status_code in (200, 302, 400, 429)


HEADERS = {
    "HTTP_COOKIE": "sessionid=\x00; csrftoken=" + "x" * 5_000,
    "HTTP_ACCEPT_LANGUAGE": "x" * 1_000 + ";q=\x00",
    "HTTP_IF_MODIFIED_SINCE": "Thu, 99 Foo 99999 99:99:99 GMT",
    "HTTP_IF_NONE_MATCH": '"' * 500,
    "HTTP_RANGE": "bytes=-99999999999999999999,5-1",
    "HTTP_REFERER": "javascript:alert(1)",
    "HTTP_X_FORWARDED_FOR": "\r\n, ::1, 999.999",
}


@pytest.mark.parametrize("name", HEADERS)
def test_headers_that_cannot_be(name, addresses):
    client = Client()
    for address in ("/", "/casussen/", "/account/login/", *addresses.media):
        response = client.get(address, **{name: HEADERS[name]})
        close(response)
        assert (address, response.status_code) in {
            (address, 200),
            (address, 206),
            (address, 304),
            (address, 416),
        }
