"""The page of a tool."""

import pytest

from cases.models import ToolUse
from members.models import ContactLink, ContactPerson
from rucksack.models import ToolReference, ToolStep
from tests.factories import make_case, make_collection, make_member, make_municipality, make_tool


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
        steps=[ToolStep(title="Kiezen", text="<p>Samen.</p>"), ToolStep(title="Schrijven")],
    )


def test_page(tool, client):
    answer = client.get(tool.url)
    text = answer.content.decode()
    assert answer.status_code == 200
    assert answer.context["facts"][:5] == [
        ("Voor", "Jongeren, gemeenteraad"),
        ("Vorm", "Fysiek (offline)"),
        ("Kosten", "Op aanvraag"),
        ("Aantal", "12 tot 16 deelnemers"),
        ("Duur", ""),
    ]
    assert "De route" in text
    assert "Na stap 2 begint een nieuwe ronde bij stap 1." in text
    assert "Hoe deed deze tool het?" not in text
