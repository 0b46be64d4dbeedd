"""The page of a tool and that of a collection."""

import pytest
from django.contrib.auth.models import AnonymousUser

from cases.models import ToolUse
from members.models import ContactLink, ContactPerson, Organisation, OrganisationLink
from rucksack.detail import tool_detail
from rucksack.models import ToolCollectionItem, ToolReference, ToolStep
from tests.factories import make_case, make_collection, make_member, make_municipality, make_tool

NOBODY = AnonymousUser()


@pytest.fixture
def tool(site):
    return make_tool(
        title="Youth Manifesto",
        audience=["jongeren", "raad"],
        forms=["fysiek"],
        cost="op_aanvraag",
        group_min=12,
        group_max=16,
        steps_label="De route",
        is_cyclic=True,
        deliverable="Een manifest met een actielijst",
        pitfalls=["Te laat beginnen"],
        levels=["adviseren"],
        steps=[ToolStep(title="Kiezen", text="<p>Samen.</p>"), ToolStep(title="Schrijven")],
        references=[
            ToolReference(
                municipality=make_municipality(name="Amsterdam", slug="amsterdam"),
                area="Oost",
                note="Met scholen",
            )
        ],
        organisation_links=[
            OrganisationLink(
                organisation=Organisation.objects.create(name="Movisie", kind="kenniscentrum"),
                role="aanbieder",
            )
        ],
        contact_links=[
            ContactLink(
                person=ContactPerson.objects.create(name="Adviseur", email="adviseur@movisie.example"),
                about="informatie over 3",
            )
        ],
    )


def test_what_a_tool_tells(tool, client):
    answer = client.get(tool.url)
    assert answer.context["facts"] == [
        ("Voor", "Jongeren, gemeenteraad"),
        ("Vorm", "Fysiek (offline)"),
        ("Kosten", "Op aanvraag"),
        ("Aantal", "12 tot 16 deelnemers"),
        ("Duur", ""),
        ("Aanbieder", "Movisie"),
    ]
    assert answer.context["references"] == [("Amsterdam, Oost", "/gemeenten/amsterdam/", "Met scholen")]
    text = answer.content.decode()
    for words in (
        "Staat niet in de bron",
        "De route",
        "<p>Samen.</p>",
        "Na stap 2 begint een nieuwe ronde bij stap 1.",
        "Een manifest met een actielijst",
        "Te laat beginnen",
        '<li aria-current="true">Adviseren</li>',
        "informatie over 3",
    ):
        assert words in text
    assert "adviseur@movisie.example" not in text
    client.force_login(make_member(municipality=make_municipality()))
    assert "adviseur@movisie.example" in client.get(tool.url).content.decode()


def test_no_figure_without_a_case(tool, client):
    make_case(tool_uses=[ToolUse(tool=tool)])
    assert client.get(tool.url).context["figures"] == []
    assert "Hoe deed deze tool het?" not in client.get(tool.url).content.decode()


def test_figures_count_only_cases_in_sight(tool):
    place = make_municipality()
    make_case(tool_uses=[ToolUse(tool=tool, rating=4, participants=1200, would_use_again=True)])
    make_case(tool_uses=[ToolUse(tool=tool, rating=5, would_use_again=False)])
    make_case(tool_uses=[ToolUse(tool=tool, rating=1)], visibility="leden", title="Ledencasus")
    assert tool_detail(tool, NOBODY)["figures"] == [
        ("Hoe goed werkte de tool?", "gemiddeld 4,5 van 5", 2),
        ("Zou u de tool weer gebruiken?", "1 van 2: ja", 2),
        ("Hoeveel mensen deden mee?", "1.200 deelnemers", 1),
    ]
    assert "Ledencasus" not in [use["title"] for use in tool_detail(tool, NOBODY)["uses"]]
    member = tool_detail(tool, make_member(municipality=place))
    assert member["figures"][0] == ("Hoe goed werkte de tool?", "gemiddeld 3,3 van 5", 3)
    assert "Ledencasus" in [use["title"] for use in member["uses"]]


def test_the_number_of_a_tool_leaves_out_hidden_tools(tool, client):
    hidden = make_tool(title="Ledentool", visibility="leden")
    last = make_tool(title="Laatste")
    items = [ToolCollectionItem(tool=one) for one in (hidden, tool, last)]
    bundle = make_collection(title="Vijf trajecten", items=items)
    assert "tool 1 van 2 in de bundel Vijf trajecten" in client.get(tool.url).content.decode()
    shown = [row["title"] for row in client.get(bundle.url).context["tools"]]
    assert shown == ["Youth Manifesto", "Laatste"]
    client.force_login(make_member(municipality=make_municipality()))
    assert "tool 2 van 3 in de bundel Vijf trajecten" in client.get(tool.url).content.decode()
    shown = [row["title"] for row in client.get(bundle.url).context["tools"]]
    assert shown == ["Ledentool", "Youth Manifesto", "Laatste"]


def test_a_preview_shows_the_draft(tool):
    draft = tool.get_latest_revision_as_object()
    draft.steps = [ToolStep(title="Anders beginnen")]
    text = draft.make_preview_request().render().content.decode()
    assert "Anders beginnen" in text
    assert "Schrijven" not in text


@pytest.mark.parametrize("status", [200, 403])
def test_a_tool_for_members_shows_its_teaser_or_nothing(site, client, status):
    teaser = "Wat leden hier lezen" if status == 200 else ""
    tool = make_tool(title="Ledentool", summary="Stil", visibility="leden", teaser=teaser)
    client.force_login(make_member(municipality=make_municipality()))
    assert "Stil" in client.get(tool.url).content.decode()
    client.logout()
    if status == 403:
        assert client.get(tool.url).url == f"/account/login/?next=%2Frugzak%2F{tool.slug}%2F"
        member = make_member(municipality=make_municipality())
        member.memberships.all().delete()
        client.force_login(member)
    answer = client.get(tool.url)
    text = answer.content.decode()
    assert answer.status_code == status
    assert ("Ledentool" in text) is (status == 200)
    assert ("Wat leden hier lezen" in text) is (status == 200)
    assert "Stil" not in text
    assert '<meta name="robots" content="noindex">' in text
