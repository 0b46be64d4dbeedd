"""/agenda/<bijeenkomst>/: what it tells to whom."""

import json
import re
from datetime import UTC, datetime, time, timedelta

import pytest
from django.utils import timezone

from events.models import AgendaItem, AgendaPart, EventCase, EventExpert, EventPage, EventTool
from members.models import ContactLink, ContactPerson, Expert, Organisation, OrganisationLink
from tests.factories import (
    make_case,
    make_circle,
    make_event,
    make_lab,
    make_member,
    make_moderator,
    make_municipality,
    make_participant,
    make_tool,
)
from tests.second_factor import log_in_with_code

pytestmark = pytest.mark.django_db


def text(client, event):
    response = client.get(f"/agenda/{event.slug}/")
    assert response.status_code == 200
    return response.content.decode()


def test_ten_in_the_morning_after_the_clock_changed(client, site):
    start = datetime(2026, 3, 29, 8, tzinfo=UTC)
    event = make_event(start=start, end=start + timedelta(hours=2))
    html = text(client, event)
    assert '<time datetime="2026-03-29T10:00:00+02:00">10.00 tot 12.00&nbsp;uur</time>' in html
    assert "Zondag 29\N{NO-BREAK SPACE}maart 2026" in html


def test_the_programme_has_two_levels_in_their_order(client, site):
    event = make_event()
    second = AgendaItem.objects.create(event=event, title="Casussen", start_time=time(13, 50), sort_order=1)
    AgendaItem.objects.create(
        event=event, title="Opening", start_time=time(9, 5), speaker="Spreker Een", sort_order=0
    )
    AgendaPart.objects.create(item=second, title="Tweede", start_time=time(14, 0), sort_order=1)
    AgendaPart.objects.create(item=second, title="Eerste", speaker="Spreker Twee", sort_order=0)
    assert client.get(f"/agenda/{event.slug}/").context["programme"] == [
        {"title": "Opening", "time": "9.05", "speaker": "Spreker Een", "children": []},
        {
            "title": "Casussen",
            "time": "13.50",
            "speaker": "",
            "children": [
                {"title": "Eerste", "note": "spreker: Spreker Twee"},
                {"title": "14.00 Tweede", "note": ""},
            ],
        },
    ]


def test_hidden_cases_tools_and_experts_leave_no_trace(client, site):
    event, place = make_event(), make_municipality()
    for page, number in (
        (make_case(title="Casus Open"), 0),
        (make_case(title="Casus Dicht", visibility="leden"), 1),
    ):
        EventCase.objects.create(event=event, case=page, sort_order=number)
    for page, number in (
        (make_tool(title="Tool Open"), 0),
        (make_tool(title="Tool Dicht", visibility="leden"), 1),
    ):
        EventTool.objects.create(event=event, tool=page, sort_order=number)
    for name, public in (("Kundige Open", True), ("Kundige Dicht", False)):
        expert = Expert.objects.create(name=name, is_public=public)
        EventExpert.objects.create(event=event, expert=expert)
    html = text(client, event)
    assert [word for word in ("Casus Open", "Tool Open", "Kundige Open") if word not in html] == []
    assert "Dicht" not in html

    client.force_login(make_member(municipality=place))
    html = text(client, event)
    assert [word for word in ("Casus Dicht", "Tool Dicht") if word not in html] == []
    assert "Kundige Dicht" not in html


def test_the_online_address_is_for_moderators(client, site):
    secret = "https://vergader.example/geheim"
    event = make_event(is_online=True, online_url=secret)
    place = make_municipality()
    assert secret not in text(client, event)
    client.force_login(make_member(municipality=place))
    assert secret not in text(client, event)
    log_in_with_code(client, make_moderator())
    assert secret in text(client, event)


def test_a_phone_number_is_for_members(client, site):
    event, place = make_event(), make_municipality()
    person = ContactPerson.objects.create(name="Wie U Helpt", phone="030 123", email="help@gemeente.example")
    ContactLink.objects.create(page=event, person=person)
    html = text(client, event)
    assert "neem contact op met Wie U Helpt." in html
    assert "030 123" not in html
    assert "help@gemeente.example" not in html
    client.force_login(make_member(municipality=place))
    assert "030 123" in text(client, event)


def test_a_hidden_lab_is_not_named(client, site):
    circle, place = make_circle(), make_municipality()
    make_lab(title="Lab Vogels", cohort=circle, circle=circle, visibility="kring")
    event = make_event(circle=circle)
    assert "Lab Vogels" not in text(client, event)
    client.force_login(make_participant(circle=circle, municipality=place))
    assert "Lab Vogels" in text(client, event)


def test_search_engines_get_the_facts_of_a_public_meeting_only(client, site):
    start = datetime(2031, 3, 30, 8, tzinfo=UTC)
    fields = {"start": start, "end": start + timedelta(hours=1), "location": "Utrecht", "capacity": 25}
    html = text(client, make_event(title="Open </script>", is_cancelled=True, **fields))
    (block,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html)
    facts = json.loads(block)
    assert (facts["@type"], facts["name"], facts["startDate"]) == (
        "Event",
        "Open </script>",
        "2031-03-30T10:00:00+02:00",
    )
    assert facts["eventStatus"] == "https://schema.org/EventCancelled"
    assert facts["location"] == [{"@type": "Place", "name": "Utrecht", "address": "Utrecht"}]

    hidden = make_event(visibility="leden", **fields)
    log_in_with_code(client, make_moderator())
    html = text(client, hidden)
    assert "ld+json" not in html
    assert '<meta name="robots" content="noindex">' in html


def fill(event, numbers):
    """One of everything for each number; each call makes pages, which is slow."""
    for n in numbers:
        item = AgendaItem.objects.create(event=event, title=f"Punt {n}", sort_order=n)
        AgendaPart.objects.create(item=item, title=f"Onder {n}")
        EventCase.objects.create(event=event, case=make_case(), sort_order=n)
        EventTool.objects.create(event=event, tool=make_tool(), sort_order=n)
        EventExpert.objects.create(event=event, expert=Expert.objects.create(name=f"Kundige {n}"))
        ContactLink.objects.create(page=event, person=ContactPerson.objects.create(name=f"Contact {n}"))
        bureau = Organisation.objects.create(name=f"Bureau {n}", kind="overig")
        OrganisationLink.objects.create(page=event, organisation=bureau, role="uitgevoerd_door")


def test_the_number_of_queries_does_not_grow(client, site, django_assert_num_queries):
    event = make_event()
    member = make_member(municipality=make_municipality())
    for numbers, total in ((range(1), 1), (range(1, 30), 30)):
        fill(event, numbers)
        for visibility, user, queries in (
            ("openbaar", None, 4),
            ("openbaar", member, 7),
            ("leden", member, 8),
        ):
            EventPage.objects.update(visibility=visibility)
            client.logout()
            if user:
                client.force_login(user)
            text(client, event)
            with django_assert_num_queries(queries):
                html = text(client, event)
            assert [html.count(word) for word in ("Kundige ", "Bureau ", "Onder ")] == [total] * 3


def test_a_preview_shows_what_is_not_saved_yet(client, site, rf):
    event = make_event(title="Concept")
    item = AgendaItem(title="Nieuw punt", start_time=time(10, 0))
    item.parts = [AgendaPart(title="Nieuw onderdeel")]
    event.agenda_items = [item, AgendaItem(title="Ook nieuw")]
    event.case_links = [EventCase(case=make_case(title="Casus Nieuw"))]
    request = rf.get("/")
    request.user = make_moderator()
    context = event.get_context(request)
    assert context["programme"] == [
        {
            "title": "Nieuw punt",
            "time": "10.00",
            "speaker": "",
            "children": [{"title": "Nieuw onderdeel", "note": ""}],
        },
        {"title": "Ook nieuw", "time": "", "speaker": "", "children": []},
    ]
    assert [case["title"] for case in context["cases"]] == ["Casus Nieuw"]


def test_a_past_meeting_shows_its_report_and_asks_nobody_to_come(client, site):
    start = timezone.now() - timedelta(days=3)
    event = make_event(
        start=start, end=start + timedelta(hours=1), report="<p>Het ging goed.</p>", decisions=["Doorgaan."]
    )
    ContactLink.objects.create(page=event, person=ContactPerson.objects.create(name="Wie U Helpt"))
    html = text(client, event)
    assert [word for word in ("Het ging goed.", "Doorgaan.", "Geweest") if word not in html] == []
    assert "Aanmelden" not in html
