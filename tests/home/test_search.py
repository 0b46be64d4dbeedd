"""Site search: what one may read is found, what one may not read gives no hit and no count, and nothing breaks it."""

import pytest

from cop.home.search import plain_words
from tests.factories import (
    make_article,
    make_case,
    make_collection,
    make_event,
    make_handreiking,
    make_lab,
    make_member,
    make_moderator,
    make_municipality,
    make_participant,
    make_tool,
)


def ask(client, q, **more):
    return client.get("/zoeken/", {"q": q, **more})


def titles(answer):
    return [hit.title for hit in answer.context["found"].page]


def counts(answer):
    return {key: number for key, _words, number in answer.context["found"].counts}


def test_every_kind_is_found_and_counted(site, client):
    make_tool(title="Stadsgesprek", summary="Praten aan tafel.")
    make_collection(title="Bundel over het stadsgesprek")
    make_case(title="Een stadsgesprek in Leiden", municipality=make_municipality(name="Leiden"))
    make_event(title="Stadsgesprek voeren")
    make_lab(title="Lab stadsgesprek")
    make_handreiking(title="Handreiking stadsgesprek")
    make_article(title="Over het stadsgesprek")
    make_municipality(name="Stadsgesprek aan Zee")
    answer = ask(client, "stadsgesprek")
    assert counts(answer) == {
        "tool": 2,
        "casus": 1,
        "bijeenkomst": 1,
        "lab": 1,
        "handreiking": 1,
        "artikel": 1,
        "gemeente": 1,
    }
    assert answer.context["found"].total == 8
    assert sorted({hit.kind for hit in answer.context["found"].page}) == [
        "Artikel",
        "Bijeenkomst",
        "Casus",
        "Gemeente",
        "Handreiking",
        "Lab",
        "Tool",
    ]


def test_a_hit_says_what_it_is_and_where(site, client):
    tool = make_tool(title="Stadsgesprek", summary="Praten aan tafel.")
    hit = ask(client, "stadsgesprek").context["found"].page[0]
    assert (hit.kind, hit.title, hit.url, hit.summary) == (
        "Tool",
        "Stadsgesprek",
        f"/rugzak/{tool.slug}/",
        "Praten aan tafel.",
    )


def test_one_kind(site, client):
    make_tool(title="Stadsgesprek")
    make_case(title="Een stadsgesprek")
    answer = ask(client, "stadsgesprek", soort="casus")
    assert titles(answer) == ["Een stadsgesprek"]
    assert (answer.context["found"].shown, answer.context["found"].total) == (1, 2)
    assert "1 van de 2 resultaten" in " ".join(answer.text.split())
    none = ask(client, "stadsgesprek", soort="lab")
    assert titles(none) == []
    assert "Van deze soort is er niets bij." in none.text


@pytest.mark.parametrize("visibility", ["leden", "kring", "gemeente"])
def test_hidden_words_give_no_hit_and_no_count(site, client, visibility):
    leiden = make_municipality()
    lab = make_lab()
    hidden = make_case(title="Geheimwoord", visibility=visibility, municipality=leiden, circle=lab.cohort)
    reader = make_participant(circle=lab.cohort, municipality=leiden)
    client.force_login(reader)
    assert titles(ask(client, "geheimwoord")) == [hidden.title]
    client.logout()
    for kind in ("", "casus"):
        answer = ask(client, "geheimwoord", soort=kind)
        assert titles(answer) == []
        assert answer.context["found"].total == 0
        assert "Niets gevonden" in answer.text
    if visibility != "leden":
        client.force_login(make_member(municipality=make_municipality()))
        assert ask(client, "geheimwoord").context["found"].total == 0


def test_a_draft_is_not_found_not_even_by_its_editors(site, client):
    shown = make_case(title="Conceptwoord", live=True)
    make_case(title="Conceptwoord dat niet af is", live=False)
    client.force_login(make_moderator())
    assert titles(ask(client, "conceptwoord")) == [shown.title]


@pytest.mark.parametrize(
    ("q", "found"),
    [
        ("den bosch", ["'s-Hertogenbosch"]),
        ("bosch", ["'s-Hertogenbosch"]),
        ("hertogen", ["'s-Hertogenbosch"]),
        ("'s-hertogenbosch", ["'s-Hertogenbosch"]),
        ("sudwest", ["Súdwest-Fryslân"]),
        ("fryslan", ["Súdwest-Fryslân"]),
        ("SÚDWEST", ["Súdwest-Fryslân"]),
        ("and", []),
        ("vlist", []),
    ],
)
def test_municipalities_by_the_beginning_of_a_name(site, client, q, found):
    make_municipality(name="'s-Hertogenbosch", sort_name="hertogenbosch", aliases=["Den Bosch"])
    make_municipality(name="Súdwest-Fryslân", sort_name="sudwest fryslan")
    make_municipality(name="Zeeland", sort_name="zeeland")
    make_municipality(name="Vlist", membership_state="geen", ended_on="2014-12-31")
    assert titles(ask(client, q)) == found
    assert titles(ask(client, q, soort="gemeente")) == found


@pytest.mark.parametrize(
    "q",
    [
        '"',
        "'",
        '"onaf',
        "AND",
        "OR",
        "NOT park",
        "NEAR(a b)",
        "park*",
        "-park",
        "titel:park",
        "(park",
        "park & !plein |",
        "\\",
        "%",
        "_",
        "^park",
        "[a-",
        "a{1,",
        "😀",
        "İ",
        "\ufffe",
        "a " * 100,
        "x" * 200,
    ],
)
def test_odd_words_are_no_error(site, client, q):
    make_tool(title="Park")
    for kind in ("", "tool", "gemeente"):
        assert ask(client, q, soort=kind).status_code == 200


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("", 200),
        ("q=", 200),
        ("q=+++", 200),
        ("q=" + "x" * 201, 400),
        ("q=a&soort=recept", 400),
        ("q=a%00b", 400),
        ("q=park&pagina=2", 404),
        ("q=park&pagina=0", 404),
        ("q=park&pagina=-1", 404),
        ("q=park&pagina=" + "1" * 22, 404),
        ("q=park&pagina=%D9%A1", 404),
        ("q=park&onbekend=1", 200),
    ],
)
def test_odd_addresses(site, client, query, status):
    make_tool(title="Park")
    assert client.get(f"/zoeken/?{query}").status_code == status


def test_signs_of_a_query_language_are_left_out():
    assert plain_words('"park" AND -plein* titel:x') == "park AND plein titel x"


def test_nothing_typed_and_nothing_found_lead_on(site, client):
    for answer in (client.get("/zoeken/"), ask(client, "xyzzy")):
        assert answer.status_code == 200
        for address in ("/rugzak/", "/casussen/", "/agenda/", "/gemeenten/"):
            assert f'<a href="{address}">' in answer.text
        assert '<meta name="robots" content="noindex">' in answer.text


def test_what_was_typed_is_shown_as_text(site, client):
    answer = ask(client, "<script>alert(1)</script>")
    assert "<script>alert" not in answer.text
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in answer.text


def test_pages_run_on_from_pages_to_municipalities(site, client):
    for n in range(21):
        make_tool(title=f"Molen {n}")
    for n in range(3):
        make_municipality(name=f"Molen {n} aan Zee")
    first, second = ask(client, "molen"), ask(client, "molen", pagina=2)
    assert len(titles(first)) == 20
    assert [hit.kind for hit in second.context["found"].page] == ["Tool", *["Gemeente"] * 3]
    assert not set(titles(first)) & set(titles(second))
    assert first.context["found"].total == 24


def test_no_more_is_paged_than_the_most(site, client, monkeypatch):
    monkeypatch.setattr("cop.home.search.MOST", 5)
    for n in range(7):
        make_tool(title=f"Molen {n}")
    answer = ask(client, "molen")
    assert len(titles(answer)) == 5
    assert answer.context["found"].total == 7


@pytest.mark.parametrize("rows", [1, 30])
@pytest.mark.parametrize(("who", "queries"), [("visitor", 4), ("member", 7)])
def test_cost(site, client, django_assert_num_queries, rows, who, queries):
    for n in range(rows):
        make_tool(title=f"Molen {n}")
        make_case(title=f"Bij de molen {n}")
    if who == "member":
        client.force_login(make_member(municipality=make_municipality()))
    ask(client, "molen")
    with django_assert_num_queries(queries):
        ask(client, "molen")
