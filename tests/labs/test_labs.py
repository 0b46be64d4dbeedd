"""/labs/ and /labs/<lab>/: what they tell to whom."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from members.models import CircleMember
from tests.factories import (
    make_case,
    make_circle,
    make_event,
    make_lab,
    make_member,
    make_municipality,
    make_participant,
    make_user,
)

pytestmark = pytest.mark.django_db


def names(client, query=""):
    return [lab.title for lab in client.get(f"/labs/{query}").context["listing"].page]


def past(**fields):
    start = timezone.now() - timedelta(days=9)
    return make_event(start=start, end=start + timedelta(hours=1), **fields)


def test_the_list_can_be_narrowed_and_sorted(client, site):
    make_lab(title="Bravo", state="werving", start_date=date(2027, 1, 1))
    make_lab(title="Alfa", state="lopend", start_date=date(2026, 1, 1))
    make_lab(title="Charlie")
    assert names(client) == ["Charlie", "Bravo", "Alfa"]
    assert names(client, "?sorteer=naam") == ["Alfa", "Bravo", "Charlie"]
    assert names(client, "?status=werving") == ["Bravo"]
    assert client.get("/labs/?status=x").status_code == 400


def test_two_people_of_one_municipality_take_one_place(client, site):
    circle, place = make_circle(), make_municipality()
    lab = make_lab(cohort=circle)
    for municipality in (place, place, make_municipality()):
        make_participant(circle=circle, municipality=municipality)
    CircleMember.objects.create(circle=circle, user=make_user(), role="begeleider")
    assert client.get("/labs/").context["listing"].page[0].taken == 2
    assert client.get(f"/labs/{lab.slug}/").context["places"] == "2 van de 10 plaatsen zijn vergeven"


def test_only_a_member_municipality_leads_to_its_profile(client, site):
    circle = make_circle()
    lab = make_lab(cohort=circle)
    for name, state in (("Aadorp", "lid"), ("Beedorp", "belangstellend")):
        place = make_municipality(name=name, slug=name.lower(), membership_state=state)
        make_participant(circle=circle, municipality=place)
    assert client.get(f"/labs/{lab.slug}/").context["municipalities"] == [
        {"name": "Aadorp", "url": "/gemeenten/aadorp/"},
        {"name": "Beedorp", "url": ""},
    ]


def test_names_of_people_are_for_members(client, site):
    circle, place = make_circle(), make_municipality()
    lab = make_lab(cohort=circle)
    guide = make_user(first_name="Gids", last_name="Vogel")
    CircleMember.objects.create(circle=circle, user=guide, role="begeleider")
    response = client.get(f"/labs/{lab.slug}/")
    assert response.context["people"] == [("Begeleider", 1)]
    assert "Gids Vogel" not in response.content.decode()
    client.force_login(make_member(municipality=place))
    response = client.get(f"/labs/{lab.slug}/")
    assert response.context["people"] == [("Begeleider", ["Gids Vogel"])]
    assert "Gids Vogel" in response.content.decode()


def test_what_only_the_circle_may_see_is_not_counted_either(client, site):
    circle, place = make_circle(), make_municipality()
    lab = make_lab(cohort=circle)
    past(title="Sessie Tapuit", circle=circle, visibility="kring")
    past(title="Sessie Open", circle=circle)
    past(title="Sessie Afgelast", circle=circle, is_cancelled=True)
    make_case(title="Casus Tapuit", circle=circle, visibility="kring", municipality=place)
    response = client.get(f"/labs/{lab.slug}/")
    assert response.context["sessions"] == "1 van ca. 8 bijeenkomsten"
    assert "Sessie Open" in response.content.decode()
    assert "Tapuit" not in response.content.decode()

    client.force_login(make_participant(circle=circle, municipality=place))
    response = client.get(f"/labs/{lab.slug}/")
    assert response.context["sessions"] == "2 van ca. 8 bijeenkomsten"
    html = response.content.decode()
    assert [word for word in ("Sessie Tapuit", "Casus Tapuit") if word not in html] == []


def test_a_hidden_lab_is_in_no_list(client, site):
    circle, place = make_circle(), make_municipality()
    make_lab(title="Lab Vogels", cohort=circle, circle=circle, visibility="kring")
    response = client.get("/labs/")
    assert response.context["listing"].counts["total"] == 0
    assert "Er zijn nu geen labs" in response.content.decode()
    client.force_login(make_participant(circle=circle, municipality=place))
    assert names(client) == ["Lab Vogels"]


@pytest.mark.parametrize("number", [1, 30])
def test_the_list_costs_the_same_with_one_row_and_with_thirty(
    client, site, django_assert_num_queries, number
):
    for _n in range(number):
        make_participant(circle=make_lab().cohort, municipality=make_municipality())
    for user, queries in ((None, 6), (make_member(municipality=make_municipality()), 9)):
        if user:
            client.force_login(user)
        client.get("/labs/")
        with django_assert_num_queries(queries):
            assert client.get("/labs/").context["listing"].counts["found"] == number


@pytest.mark.parametrize("number", [1, 30])
def test_a_lab_costs_the_same_with_one_of_each_and_with_thirty(
    client, site, django_assert_num_queries, number
):
    circle, place = make_circle(), make_municipality()
    lab = make_lab(cohort=circle)
    for _n in range(number):
        make_event(circle=circle)
        make_case(circle=circle)
        make_participant(circle=circle, municipality=make_municipality())
    visits = ((None, "openbaar", 6), (make_member(municipality=place), "openbaar", 9))
    for user, visibility, queries in (*visits, (make_member(municipality=place), "leden", 10)):
        type(lab).objects.update(visibility=visibility)
        if user:
            client.force_login(user)
        client.get(f"/labs/{lab.slug}/")
        with django_assert_num_queries(queries):
            context = client.get(f"/labs/{lab.slug}/").context
        assert [len(context[name]) for name in ("coming", "cases", "municipalities")] == [number] * 3
