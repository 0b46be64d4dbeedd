"""/agenda/: what is on it, by what it can be narrowed, and what it does not tell."""

from datetime import timedelta

import pytest
from django.utils import timezone

from tests.factories import make_circle, make_event, make_lab, make_municipality, make_participant

pytestmark = pytest.mark.django_db
BIRD = "Kwartelkoning"


def days(number: int) -> dict:
    start = timezone.now() + timedelta(days=number)
    return {"start": start, "end": start + timedelta(hours=2)}


def titles(client, query=""):
    listing = client.get(f"/agenda/{query}").context["listing"]
    return [event.title for event in listing.page]


@pytest.fixture
def meetings(site):
    make_event(title="Vorige", event_type="workshop", location="Utrecht", **days(-3))
    make_event(title="Eerdere", event_type="cop", is_online=True, **days(-40))
    make_event(title="Volgende", event_type="workshop", is_online=True, **days(3))
    make_event(title="Latere", event_type="cop", location="Leiden", is_online=True, **days(40))


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["Volgende", "Latere"]),
        ("?wanneer=komend", ["Volgende", "Latere"]),
        ("?wanneer=geweest", ["Vorige", "Eerdere"]),
        ("?wanneer=komend&wanneer=geweest", ["Eerdere", "Vorige", "Volgende", "Latere"]),
        ("?sorteer=laat", ["Latere", "Volgende"]),
        ("?wanneer=geweest&sorteer=vroeg", ["Eerdere", "Vorige"]),
        ("?soort=workshop", ["Volgende"]),
        ("?vorm=online", ["Volgende", "Latere"]),
        ("?vorm=plaats", ["Latere"]),
        ("?onbekend=1", ["Volgende", "Latere"]),
    ],
)
def test_what_the_address_asks_for(client, meetings, query, found):
    assert titles(client, query) == found


def test_a_month_is_chosen_in_amsterdam_time(client, site):
    # The first of June 2031 at half past midnight is still May in UTC.
    start = timezone.make_aware(timezone.datetime(2031, 6, 1, 0, 30))
    make_event(title="Nacht", start=start, end=start + timedelta(hours=1))
    assert titles(client, "?maand=2031-06") == ["Nacht"]
    assert titles(client, "?maand=2031-05") == []


@pytest.mark.parametrize("query", ["?maand=x", "?maand=2031-13", "?wanneer=ooit", "?sorteer=x", "?lab=geen"])
def test_what_cannot_be_gets_a_sentence_and_400(client, meetings, query):
    response = client.get(f"/agenda/{query}")
    assert response.status_code == 400
    assert response.context["listing"].errors != []


def test_the_chip_for_what_is_to_come_is_only_there_when_it_can_be_taken_off(client, meetings):
    assert client.get("/agenda/").context["listing"].chips == []
    assert client.get("/agenda/?wanneer=geweest").context["listing"].chips == [
        ("Wanneer: Geweest", "/agenda/")
    ]


def test_a_page_that_was_cancelled_says_so(client, site):
    make_event(title="Webinar", is_cancelled=True, **days(3))
    assert "Gaat niet door" in client.get("/agenda/").content.decode()


def test_an_empty_agenda_says_what_would_be_here(client, site):
    assert "Er staan nu geen bijeenkomsten gepland" in client.get("/agenda/").content.decode()


def test_a_meeting_of_a_circle_leaves_no_trace_for_others(client, site):
    circle, place = make_circle(), make_municipality()
    make_lab(title="Lab Vogels", slug="lab-vogels", cohort=circle)
    make_event(title=f"Sessie {BIRD}", event_type="labsessie", circle=circle, visibility="kring", **days(400))
    month = f"{days(400)['start']:%Y-%m}"
    for_public = client.get("/agenda/")
    assert BIRD not in for_public.content.decode()
    assert for_public.context["listing"].counts["total"] == 0
    assert f'value="{month}"' not in for_public.content.decode()
    assert "Lab Vogels" not in for_public.content.decode()

    client.force_login(make_participant(circle=circle, municipality=place))
    for_circle = client.get("/agenda/")
    assert f"Sessie {BIRD}" in for_circle.content.decode()
    assert f'value="{month}"' in for_circle.content.decode()
    assert titles(client, "?lab=lab-vogels") == [f"Sessie {BIRD}"]


@pytest.mark.parametrize("number", [1, 30])
def test_a_visitor_costs_seven_queries_with_one_row_and_with_thirty(
    client, site, django_assert_num_queries, number
):
    for day in range(number):
        make_event(**days(day + 1))
    client.get("/agenda/")
    with django_assert_num_queries(7):
        assert client.get("/agenda/").status_code == 200


@pytest.mark.parametrize("number", [1, 30])
def test_a_member_costs_ten_queries_with_one_row_and_with_thirty(
    client, site, django_assert_num_queries, number
):
    circle = make_circle()
    make_lab(cohort=circle)
    for day in range(number):
        make_event(circle=circle, visibility="kring", **days(day + 1))
    client.force_login(make_participant(circle=circle, municipality=make_municipality()))
    client.get("/agenda/")
    with django_assert_num_queries(10):
        assert client.get("/agenda/").context["listing"].counts["found"] == number
