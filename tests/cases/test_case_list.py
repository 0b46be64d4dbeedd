"""The list of cases: filters, order, and what it says when nothing is found."""

import pytest

from cop.taxonomy.models import PageTheme, Theme
from tests.factories import make_case, make_circle, make_member, make_municipality


def titles(answer):
    return [row["title"] for row in answer.context["cases"]]


def test_options_come_from_the_cases_that_one_may_see(site, client):
    leiden, tilburg = make_municipality(name="Leiden"), make_municipality(name="Tilburg")
    parent = Theme.objects.create(name="Ruimte", slug="ruimte")
    theme = Theme.objects.create(name="Natuur", slug="natuur", parent=parent, depth=2)
    secret = Theme.objects.create(name="Zorg", slug="zorg")
    make_case(municipality=leiden, theme_links=[PageTheme(theme=theme)])
    make_case(municipality=tilburg, visibility="leden", theme_links=[PageTheme(theme=secret)])

    def options(answer):
        return {
            group.name: [(option.label, option.count) for option in group.options]
            for group in answer.context["listing"].groups
            if group.name in ("gemeente", "thema")
        }

    assert options(client.get("/casussen/")) == {
        "gemeente": [("Leiden", 1)],
        "thema": [("Ruimte", 1), ("– Natuur", 1)],
    }
    client.force_login(make_member(municipality=leiden))
    assert options(client.get("/casussen/")) == {
        "gemeente": [("Leiden", 1), ("Tilburg", 1)],
        "thema": [("Ruimte", 1), ("– Natuur", 1), ("Zorg", 1)],
    }


def test_a_theme_finds_what_stands_below_it(site, client):
    parent = Theme.objects.create(name="Ruimte", slug="ruimte")
    child = Theme.objects.create(name="Natuur", slug="natuur", parent=parent, depth=2)
    below = make_case(theme_links=[PageTheme(theme=child)])
    make_case()
    assert titles(client.get("/casussen/?thema=ruimte")) == [below.title]
    assert titles(client.get("/casussen/?thema=natuur")) == [below.title]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("richting=uitdaagrecht", ["Park"]),
        ("trede=adviseren", ["Plein"]),
        ("rol=faciliteren", ["Park"]),
        ("status=afgerond", ["Plein"]),
        ("schaal=wijk", ["Park"]),
        ("doelgroep=jongeren", ["Plein"]),
        ("fase=uitvoering", ["Park"]),
        ("gemeente=aa", ["Plein"]),
        ("sorteer=naam", ["Park", "Plein"]),
        ("sorteer=gemeente", ["Plein", "Park"]),
        ("sorteer=nieuw", ["Park", "Plein"]),
        ("onbekend=1", ["Park", "Plein"]),
    ],
)
def test_filters_and_order(site, client, query, found):
    make_case(
        title="Plein",
        municipality=make_municipality(name="Aa", slug="aa"),
        status="afgerond",
        audience=["jongeren"],
    )
    make_case(
        title="Park",
        municipality=make_municipality(name="Zee", slug="zee"),
        direction="uitdaagrecht",
        government_role="faciliteren",
        scale="wijk",
        policy_phases=["uitvoering"],
    )
    answer = client.get(f"/casussen/?{query}")
    assert answer.status_code == 200
    assert titles(answer) == found


@pytest.mark.parametrize("query", ["richting=x", "gemeente=geheim", "thema=x", "sorteer=owner"])
def test_what_cannot_be_is_a_400_with_a_sentence(site, client, query):
    make_case(municipality=make_municipality(slug="geheim"), visibility="kring", circle=make_circle())
    answer = client.get(f"/casussen/?{query}")
    assert answer.status_code == 400
    assert len(answer.context["listing"].errors) == 1


def test_an_empty_list_says_which_filter_to_drop(site, client):
    make_case(title="Plein", scale="wijk")
    make_case(title="Park", status="afgerond")
    answer = client.get("/casussen/?schaal=wijk&status=afgerond&status=gestopt")
    assert answer.context["listing"].ways_out == [
        ("Zonder ‘Afgerond, Gestopt / vastgelopen’", "/casussen/?schaal=wijk", "1 resultaat"),
        ("Zonder ‘Wijk’", "/casussen/?status=afgerond&status=gestopt", "1 resultaat"),
        ("Zonder filters", "/casussen/", "2 resultaten"),
    ]
    assert "Geen casus past bij deze filters samen" in answer.content.decode()


def test_without_any_case_no_filter_is_blamed(site, client):
    text = client.get("/casussen/").content.decode()
    assert "Hier staan nog geen casussen" in text
    assert "past bij deze filters" not in text
