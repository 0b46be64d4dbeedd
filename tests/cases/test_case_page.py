"""The page of a case."""

from datetime import date

import pytest
from django.contrib.auth.models import AnonymousUser

from cases.detail import case_detail
from cases.models import CasePart, OutcomeFigure, ToolUse
from events.models import EventCase
from members.models import ContactLink, ContactPerson, Organisation, OrganisationLink
from tests.factories import (
    make_case,
    make_circle,
    make_event,
    make_member,
    make_municipality,
    make_tool,
    make_user,
)

NOBODY = AnonymousUser()


def test_facts_are_those_that_are_known(site):
    fund = Organisation.objects.create(name="Fonds 1818", kind="fonds")
    case = make_case(
        scale="wijk",
        start_date=date(2025, 3, 1),
        end_date=date(2026, 5, 1),
        participants_reached=212,
        population_of_area=4300,
        budget_eur=15000,
        organisation_links=[OrganisationLink(organisation=fund, role="financier")],
    )
    assert case_detail(case, NOBODY)["facts"] == [
        ("Schaal", "Wijk"),
        ("Wanneer", "Maart 2025 tot en met mei 2026"),
        ("Deelnemers", "212, van 4.300 inwoners in het gebied"),
        ("Financiers", "Fonds 1818"),
        ("Budget", "€ 15.000"),
    ]


def test_an_outcome_says_how_it_is_known(site):
    measured = OutcomeFigure(
        indicator="herkent de eigen inbreng",
        value=74,
        numerator=157,
        denominator=212,
        measured_on=date(2026, 5, 25),
        method="enquete",
        source="Enquête onder deelnemers",
    )
    told = OutcomeFigure(indicator="van de wijk deed mee", comparator="meer_dan", value=60)
    asked = OutcomeFigure(indicator="gebruikt het plein", comparator="meer_dan", note="Nog niet gemeten.")
    case = make_case(outcome_figures=[measured, told, asked])
    assert case_detail(case, NOBODY)["outcomes"] == [
        {
            "value": "74\N{NO-BREAK SPACE}%",
            "comparator": "",
            "what": "herkent de eigen inbreng",
            "level": "gemeten",
            "label": "Gemeten",
            "source": "Enquête, 157 van 212, gemeten op 25\N{NO-BREAK SPACE}mei 2026. "
            "Bron: Enquête onder deelnemers.",
        },
        {
            "value": "60\N{NO-BREAK SPACE}%",
            "comparator": "meer dan",
            "what": "van de wijk deed mee",
            "level": "eigen_opgave",
            "label": "Eigen opgave",
            "source": "",
        },
        {
            "value": "",
            "comparator": "",
            "what": "gebruikt het plein",
            "level": "onbekend",
            "label": "Onbekend",
            "source": "Nog niet gemeten.",
        },
    ]


@pytest.mark.parametrize(
    ("fields", "ladders"),
    [
        ({"direction": "burgerparticipatie", "participation_level": "adviseren"}, [("Adviseren", 3)]),
        ({"direction": "uitdaagrecht", "government_role": "faciliteren"}, [("Faciliteren", 4)]),
        ({"direction": "gezamenlijk"}, []),
    ],
)
def test_the_ladder_follows_the_direction(site, fields, ladders):
    detail = case_detail(make_case(**fields), NOBODY)
    assert [ladder["here"] for ladder in detail["ladders"]] == [word for word, _rung in ladders]
    assert detail["drawing"]["rung"] == sum(rung for _word, rung in ladders)


def test_lessons_for_members_are_announced_to_all_and_read_by_members(site, client):
    case = make_case(parts=[CasePart(key_lesson="Geheime les", body="<p>Stil woord</p>")])
    text = client.get(case.url).content.decode()
    assert "De lessen zijn alleen voor leden." in text
    assert "Geheime les" not in text
    assert "Stil woord" not in text

    client.force_login(make_user())
    text = client.get(case.url).content.decode()
    assert "Word lid met uw gemeente" in text
    assert "Geheime les" not in text

    client.force_login(make_member(municipality=make_municipality()))
    text = client.get(case.url).content.decode()
    assert "De lessen zijn alleen voor leden." not in text
    assert "Geheime les" in text
    assert "Stil woord" in text


@pytest.mark.parametrize("visibility", ["kring", "gemeente"])
def test_lessons_of_a_circle_or_municipality_are_not_even_announced(site, client, visibility):
    place = make_municipality()
    lesson = CasePart(key_lesson="Geheime les", visibility=visibility)
    case = make_case(municipality=place, circle=make_circle(), parts=[lesson])
    assert "Wat we leerden" not in client.get(case.url).content.decode()
    client.force_login(make_member(municipality=make_municipality()))
    assert "Wat we leerden" not in client.get(case.url).content.decode()
    if visibility == "gemeente":
        client.force_login(make_member(municipality=place))
        assert "Geheime les" in client.get(case.url).content.decode()


def test_hidden_tools_and_meetings_are_not_named(site, client):
    shown, hidden = make_tool(title="Open tool"), make_tool(title="Ledentool", visibility="leden")
    uses = [ToolUse(tool=shown, would_use_again=True), ToolUse(tool=hidden, how="Stil gebruikt")]
    case = make_case(tool_uses=uses)
    for title, visibility in (("Open avond", "openbaar"), ("Ledenavond", "leden")):
        make_event(title=title, visibility=visibility, case_links=[EventCase(case=case)])
    text = client.get(case.url).content.decode()
    assert "Open tool" in text
    assert "De gemeente zou deze tool weer gebruiken." in text
    assert "Open avond" in text
    for word in ("Ledentool", "Stil gebruikt", "Ledenavond"):
        assert word not in text
    client.force_login(make_member(municipality=make_municipality()))
    text = client.get(case.url).content.decode()
    for word in ("Ledentool", "Stil gebruikt", "Ledenavond"):
        assert word in text


def test_a_former_municipality_says_what_it_became(site, client):
    now = make_municipality(name="Land van Cuijk", slug="land-van-cuijk")
    ended = make_municipality(
        name="Boxmeer", membership_state="geen", ended_on=date(2022, 1, 1), merged_into=now
    )
    text = " ".join(client.get(make_case(municipality=ended).url).content.decode().split())
    assert 'Voormalige gemeente Boxmeer, nu <a href="/gemeenten/land-van-cuijk/">Land van Cuijk</a>' in text


def test_telephone_and_mail_are_for_members_unless_the_person_said_otherwise(site, client):
    shy = ContactPerson.objects.create(name="Trekker", email="trekker@gemeente.example")
    open_ = ContactPerson.objects.create(name="Loket", email="loket@gemeente.example", show_to="openbaar")
    case = make_case(contact_links=[ContactLink(person=shy), ContactLink(person=open_)])
    text = client.get(case.url).content.decode()
    assert "Trekker" in text
    assert "trekker@gemeente.example" not in text
    assert "loket@gemeente.example" in text
    client.force_login(make_member(municipality=make_municipality()))
    assert "trekker@gemeente.example" in client.get(case.url).content.decode()


def test_a_preview_shows_the_draft_and_not_the_published_rows(site):
    case = make_case(outcome_figures=[OutcomeFigure(indicator="zoals het was", value=1)])
    draft = case.get_latest_revision_as_object()
    draft.outcome_figures = [OutcomeFigure(indicator="zoals het wordt", value=2)]
    draft.parts = [CasePart(key_lesson="Nieuwe les")]
    answer = draft.make_preview_request()
    text = answer.render().content.decode()
    assert "zoals het wordt" in text
    assert "zoals het was" not in text
    assert "Nieuwe les" in text


def test_only_a_public_case_tells_search_engines(site, client):
    member = make_member(municipality=make_municipality())
    client.force_login(member)
    assert '"@type": "Article"' in client.get(make_case().url).content.decode()
    hidden = client.get(make_case(visibility="leden").url).content.decode()
    assert "ld+json" not in hidden
    assert '<meta name="robots" content="noindex">' in hidden
