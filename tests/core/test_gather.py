"""Everything that a page shows beside its own text, in one query."""

from datetime import UTC, datetime

import pytest

from cop.core.gather import DOCUMENT, Part, address, document, gather, moment
from cop.core.models import BasePage
from rucksack.models import ToolCollection, ToolCollectionItem, ToolStep
from tests.factories import make_collection, make_tool

ITEM = {"place": "sort_order", "title": "tool__title"}


def test_one_query_for_all_parts_in_their_order(site, django_assert_num_queries):
    tool = make_tool(steps=[ToolStep(title="B", sort_order=2), ToolStep(title="A", sort_order=1)])
    bundle = make_collection(items=[ToolCollectionItem(tool=tool)])
    steps = Part("steps", tool.steps.all(), {"place": "sort_order", "title": "title"} | DOCUMENT)
    with django_assert_num_queries(1):
        found = gather(
            steps, Part("items", bundle.items.all(), ITEM), Part("none", bundle.items.none(), ITEM)
        )
    assert [row["title"] for row in found["steps"]] == ["A", "B"]
    assert [row["title"] for row in found["items"]] == [tool.title]
    assert found["none"] == []
    assert document(found["steps"][0]) is None


@pytest.mark.parametrize("saved", [True, False])
def test_rows_stay_among_what_may_be_seen_also_in_memory(site, saved):
    shown, hidden = make_tool(), make_tool(visibility="leden")
    items = [ToolCollectionItem(tool=tool) for tool in (shown, hidden)]
    bundle = make_collection(items=items) if saved else ToolCollection(items=items)
    everything = gather(Part("items", bundle.items.all(), ITEM))["items"]
    assert sorted(row["title"] for row in everything) == sorted([shown.title, hidden.title])
    among = (("tool", BasePage.objects.visible_to(None)),)
    found = gather(Part("items", bundle.items.all(), ITEM, among=among))["items"]
    assert [row["title"] for row in found] == [shown.title]


def test_address_is_that_of_wagtail(site):
    tool = make_tool()
    assert address(tool.url_path) == tool.url == f"/rugzak/{tool.slug}/"
    assert address(site.url_path) == "/"


@pytest.mark.parametrize(
    "value", ["2026-11-03 13:00:00", "2026-11-03T13:00:00+00:00", datetime(2026, 11, 3, 13, tzinfo=UTC)]
)
def test_a_moment_keeps_its_zone(value):
    assert moment(value) == datetime(2026, 11, 3, 13, tzinfo=UTC)
