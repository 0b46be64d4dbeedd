"""The home page: true figures, what comes first, and what it costs."""

import json
import re
from datetime import timedelta

import pytest
from django.utils import timezone

from cases.models import OutcomeFigure, ToolUse
from cop.home.front import Figures, doors, figures_for, honest_figures
from members.enums import CircleRole, MunicipalityState
from members.models import CircleMember
from tests.factories import (
    make_case,
    make_circle,
    make_event,
    make_lab,
    make_member,
    make_municipality,
    make_tool,
)


def test_an_empty_site_has_figures_and_says_what_will_be_there(site, client):
    assert figures_for(None) == Figures(0, 0, 0, 0, 0, 0, 0)
    answer = client.get("/")
    assert answer.status_code == 200
    assert "Er staat nu niets op de agenda" in answer.text
    assert "Nog geen casussen" in answer.text


def test_figures_count_what_one_may_see(site):
    leiden = make_municipality()
    make_municipality(membership_state=MunicipalityState.NONE)
    make_municipality(membership_state=MunicipalityState.NONE, ended_on="2020-12-31")
    used, _unused = make_tool(), make_tool()
    measured = OutcomeFigure(indicator="bezoekers", value=40, source="telling", method="telling")
    unmeasured = OutcomeFigure(indicator="bezoekers", value=40)
    wordy = OutcomeFigure(indicator="sfeer", note="beter")
    make_case(outcome_figures=[measured])
    make_case(outcome_figures=[unmeasured])
    make_case(outcome_figures=[wordy])
    make_case(visibility="leden", tool_uses=[ToolUse(tool=used)], municipality=leiden)
    seen = figures_for(None)
    assert (seen.municipalities, seen.members) == (5, 4)
    assert (seen.tools, seen.tools_with_use) == (2, 0)
    assert (seen.cases, seen.cases_with_figure, seen.cases_measured) == (3, 2, 1)
    seen = figures_for(make_member(municipality=leiden))
    assert (seen.tools_with_use, seen.cases) == (1, 4)


def test_each_figure_says_of_how_many():
    figures = Figures(
        municipalities=342,
        members=11,
        tools=9,
        tools_with_use=1,
        cases=6,
        cases_with_figure=1,
        cases_measured=0,
    )
    assert honest_figures(figures) == [
        (11, "van de 342 gemeenten doen mee. Dat is 3\u00a0%."),
        (9, "tools in de rugzak. Van 1 weten we waar die is gebruikt."),
        (1, "van de 6 casussen noemt een uitkomst in cijfers. Gemeten is dat bij 0."),
    ]
    assert [address for _art, _words, address, _lead in doors(figures)] == [
        "/rugzak/",
        "/casussen/",
        "/labs/",
    ]


def test_only_meetings_that_one_may_see_and_that_are_still_to_come(site, client):
    now = timezone.now()
    running = make_event(start=now - timedelta(hours=1))
    later = [make_event(start=now + timedelta(days=day)) for day in (3, 1, 2)]
    make_event(start=now - timedelta(days=1))
    make_event(start=now + timedelta(hours=2), is_cancelled=True)
    hidden = make_event(start=now + timedelta(hours=1), visibility="leden")
    answer = client.get("/")
    assert [one["url"] for one in answer.context["meetings"]] == [
        f"/agenda/{event.slug}/" for event in (running, later[1], later[2])
    ]
    client.force_login(make_member(municipality=make_municipality()))
    assert [one["url"] for one in client.get("/").context["meetings"]] == [
        f"/agenda/{event.slug}/" for event in (running, hidden, later[1])
    ]


def test_places_are_not_called_taken_before_one_can_register(site, client):
    make_event(capacity=25)
    text = client.get("/").text
    assert "25 plaatsen" in text
    assert "bezet" not in text


def test_the_newest_cases_that_one_may_see(site, client):
    cases = [make_case() for _n in range(4)]
    hidden = make_case(visibility="leden")
    make_case(live=False)
    titles = [case.title for case in reversed(cases)]
    assert [row["title"] for row in client.get("/").context["cases"]] == titles[:3]
    client.force_login(make_member(municipality=make_municipality()))
    assert [row["title"] for row in client.get("/").context["cases"]] == [hidden.title, *titles[:2]]


def test_a_lab_that_looks_for_municipalities_comes_before_one_that_runs(site, client):
    assert client.get("/").context["lab"] is None
    make_lab(state="afgerond")
    make_lab(state="werving", visibility="leden")
    running = make_lab(state="lopend")
    assert client.get("/").context["lab"].pk == running.pk
    circle = make_circle()
    for _n in range(2):
        CircleMember.objects.create(
            circle=circle,
            user=make_member(municipality=make_municipality()),
            role=CircleRole.PARTICIPANT,
            municipality=make_municipality(),
        )
    open_lab = make_lab(state="werving", cohort=circle, max_municipalities=10)
    found = client.get("/").context["lab"]
    assert (found.pk, found.taken) == (open_lab.pk, 2)


def test_search_engines_are_told_who_we_are(site, client, settings):
    settings.BASE_URL = "https://leerkring.example"
    block = re.search(r'<script type="application/ld\+json">(.*?)</script>', client.get("/").text)
    assert json.loads(block[1]) == {
        "@context": "https://schema.org",
        "@type": "Organization",
        "name": "Leerkring",
        "url": "https://leerkring.example/",
        "logo": "https://leerkring.example/static/img/icon-180.png",
    }


@pytest.mark.parametrize("rows", [1, 30])
@pytest.mark.parametrize(("who", "queries"), [("visitor", 7), ("member", 10)])
def test_cost(site, client, django_assert_num_queries, rows, who, queries):
    for _n in range(rows):
        make_case()
        make_event()
        make_lab(state="werving")
    if who == "member":
        client.force_login(make_member(municipality=make_municipality()))
    client.get("/")
    with django_assert_num_queries(queries):
        client.get("/")
