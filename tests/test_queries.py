"""What every public page costs in queries: a literal number of at most ten, the same with one row and with thirty.

Each app pins its own pages in more detail (`tests/*/test_*_queries.py`); here no page type can be forgotten. The first
request of each address warms what a process keeps.
"""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cases.models import ToolUse
from events.models import EventCase, EventTool
from members.models import ContactLink, ContactPerson
from rucksack.models import ToolCollectionItem, ToolStep
from tests.factories import (
    make_article,
    make_case,
    make_collection,
    make_event,
    make_handreiking,
    make_lab,
    make_member,
    make_municipality,
    make_tool,
)
from tests.screens import DETAILS, LISTS

MOST = 10
# By what it is a screen of: address in the site that `content` makes, and queries of a visitor and of a member.
PAGES = {
    "home.HomePage": ("/", 7, 10),
    "rucksack.RucksackIndexPage": ("/rugzak/", 6, 9),
    "rucksack.ToolPage": ("/rugzak/de-tool/", 4, 7),
    "rucksack.ToolCollection": ("/rugzak/de-bundel/", 4, 7),
    "cases.CaseIndexPage": ("/casussen/", 7, 10),
    "cases.CasePage": ("/casussen/de-casus/", 4, 7),
    "events.EventIndexPage": ("/agenda/", 7, 10),
    "events.EventPage": ("/agenda/de-bijeenkomst/", 4, 7),
    "labs.LabIndexPage": ("/labs/", 6, 9),
    "labs.LabPage": ("/labs/het-lab/", 6, 9),
    "home.MunicipalityIndexPage": ("/gemeenten/", 6, 9),
    "profile": ("/gemeenten/de-gemeente/", 6, 9),
    "home.HandreikingIndexPage": ("/handreiking/", 5, 8),
    "home.HandreikingPage": ("/handreiking/de-handreiking/", 4, 7),
    "home.ArticleIndexPage": ("/artikelen/", 5, 8),
    "home.ArticlePage": ("/artikelen/het-artikel/", 4, 7),
    "search": ("/zoeken/?q=gewoon", 4, 7),
    "error": ("/er-is-hier-niets/", 5, 8),
}


def content(rows):
    """A site where every page has something to show, and `rows` of each thing that it lists."""
    places = [make_municipality(name="De Gemeente", slug="de-gemeente")]
    places += [make_municipality() for _n in range(rows - 1)]
    lab = make_lab(title="Gewoon lab", slug="het-lab")
    people = [ContactPerson.objects.create(name=f"Persoon {n}") for n in range(rows)]
    tool = make_tool(
        title="Gewoon tool",
        slug="de-tool",
        steps=[ToolStep(title=f"Stap {n}") for n in range(rows)],
        contact_links=[ContactLink(person=person) for person in people],
    )
    tools = [tool, *(make_tool(title=f"Gewoon {n}") for n in range(rows - 1))]
    make_collection(slug="de-bundel", items=[ToolCollectionItem(tool=one) for one in tools])
    uses = [[ToolUse(tool=one) for one in tools], *([ToolUse(tool=tool)] for _n in range(rows - 1))]
    first = {"slug": "de-casus"}
    cases = [
        make_case(**(first if n == 0 else {}), municipality=places[0], tool_uses=used, circle=lab.cohort)
        for n, used in enumerate(uses)
    ]
    make_event(
        slug="de-bijeenkomst",
        circle=lab.cohort,
        case_links=[EventCase(case=case) for case in cases],
        tool_links=[EventTool(tool=one) for one in tools],
    )
    for n in range(rows - 1):
        make_event(
            circle=lab.cohort, case_links=[EventCase(case=cases[0])], tool_links=[EventTool(tool=tool)]
        )
        make_lab()
        make_handreiking()
        make_article(title=f"Gewoon {n}")
    make_handreiking(slug="de-handreiking")
    make_article(slug="het-artikel")
    return places[0]


def queries(client, address):
    client.get(address)
    with CaptureQueriesContext(
        connection,
    ) as captured:
        client.get(address)
    return len(captured)


@pytest.mark.parametrize("rows", [1, 30])
def test_queries(site, client, rows):
    place = content(rows)
    visitor = {name: queries(client, page[0]) for name, page in PAGES.items()}
    client.force_login(make_member(municipality=place))
    member = {name: queries(client, page[0]) for name, page in PAGES.items()}
    assert client.get(PAGES["search"][0]).context["found"].total > rows, "something was found"
    assert visitor == {name: page[1] for name, page in PAGES.items()}
    assert member == {name: page[2] for name, page in PAGES.items()}


def test_none_is_over_budget():
    assert [name for name, (_address, *numbers) in PAGES.items() if max(numbers) > MOST] == []


def test_no_page_is_forgotten():
    assert {screen.of for screen in (*LISTS, *DETAILS)} - set(PAGES) == set()
