"""The catalogue."""

import pytest

from cases.models import ToolUse
from rucksack.models import ToolCollectionItem, ToolStep
from tests.factories import make_case, make_collection, make_member, make_municipality, make_tool


def titles(answer):
    return [row["title"] for row in answer.context["tools"]]


def test_a_row_tells_what_is_known(site, client):
    tool = make_tool(
        title="Manifest",
        audience_note="Jongeren en de raad",
        group_min=12,
        group_max=16,
        forms=["fysiek", "online"],
        steps=[ToolStep(title="Een"), ToolStep(title="Twee")],
    )
    make_case(tool_uses=[ToolUse(tool=tool)])
    make_case(tool_uses=[ToolUse(tool=tool)], visibility="leden")
    (row,) = client.get("/rugzak/").context["tools"]
    assert row["url"] == tool.url
    assert row["facts"] == [
        ("Soort", "Traject"),
        ("Voor", "Jongeren en de raad"),
        ("Aantal", "12 tot 16 deelnemers"),
    ]
    assert (row["steps"], row["partly_online"], row["badge"]) == (2, True, "Gebruikt in 1 casus")
    client.force_login(make_member(municipality=make_municipality()))
    assert client.get("/rugzak/").context["tools"][0]["badge"] == "Gebruikt in 2 casussen"


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("groep=14&doelgroep=jongeren&trede=adviseren", ["Manifest"]),
        ("groep=200", []),
        ("kosten=gratis", ["Spel"]),
        ("soort=werkvorm&soort=traject&sorteer=naam", ["Manifest", "Spel"]),
        ("herkomst=buitenland", ["Spel"]),
        ("vorm=online", ["Manifest"]),
    ],
)
def test_filters(site, client, query, found):
    make_tool(
        title="Manifest",
        audience=["jongeren"],
        group_min=12,
        group_max=16,
        levels=["adviseren"],
        forms=["online"],
    )
    make_tool(title="Spel", kind="werkvorm", cost="gratis", origin="buitenland")
    assert titles(client.get(f"/rugzak/?{query}")) == found


def test_collections_count_the_tools_in_sight(site, client):
    tools = [make_tool(), make_tool(visibility="leden")]
    make_collection(title="Bundel", summary="Twee.", items=[ToolCollectionItem(tool=one) for one in tools])
    make_collection(title="Stil", visibility="leden")
    (card,) = client.get("/rugzak/").context["collections"]
    assert (card["title"], card["meta"]) == ("Bundel", "1 tool")
    client.force_login(make_member(municipality=make_municipality()))
    cards = client.get("/rugzak/").context["collections"]
    assert [(card["title"], card["meta"]) for card in cards] == [("Bundel", "2 tools"), ("Stil", "0 tools")]


def test_a_number_is_a_chip_with_its_unit(site, client):
    make_tool(group_min=12, group_max=16, audience=["jongeren"])
    listing = client.get("/rugzak/?groep=14&doelgroep=jongeren").context["listing"]
    assert listing.chips == [
        ("Doelgroep: Jongeren", "/rugzak/?groep=14"),
        ("14 deelnemers", "/rugzak/?doelgroep=jongeren"),
    ]
