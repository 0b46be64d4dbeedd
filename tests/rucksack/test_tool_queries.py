"""What pages of tools cost: the same with one row and with thirty. The first request warms what a process keeps."""

import pytest

from cases.models import ToolUse
from events.models import EventTool
from members.models import ContactLink, ContactPerson
from rucksack.models import ToolCollectionItem, ToolReference, ToolStep
from tests.factories import make_case, make_collection, make_event, make_member, make_municipality, make_tool


@pytest.fixture(params=["visitor", "member"])
def who(request, site, client):
    if request.param == "member":
        client.force_login(make_member(municipality=make_municipality()))
    return request.param


@pytest.mark.parametrize("rows", [1, 30])
def test_tool(who, client, django_assert_num_queries, rows):
    tool = make_tool(
        steps=[ToolStep(title=f"Stap {n}") for n in range(rows)],
        references=[ToolReference(municipality=make_municipality()) for _n in range(rows)],
        contact_links=[
            ContactLink(person=ContactPerson.objects.create(name=f"Persoon {n}")) for n in range(rows)
        ],
    )
    make_collection(
        items=[ToolCollectionItem(tool=one) for one in (tool, *(make_tool() for _n in range(rows)))]
    )
    for _n in range(rows):
        make_case(tool_uses=[ToolUse(tool=tool, rating=4)])
        make_event(tool_links=[EventTool(tool=tool)])
    client.get(tool.url)
    with django_assert_num_queries({"visitor": 4, "member": 7}[who]):
        answer = client.get(tool.url)
    assert len(answer.context["uses"]) == len(answer.context["steps"]) == rows


@pytest.mark.parametrize("rows", [1, 30])
def test_list(who, client, django_assert_num_queries, rows):
    make_collection(items=[ToolCollectionItem(tool=make_tool()) for _n in range(rows)])
    client.get("/rugzak/")
    with django_assert_num_queries({"visitor": 6, "member": 9}[who]):
        answer = client.get("/rugzak/?sorteer=naam")
    assert answer.context["listing"].counts["found"] == rows


@pytest.mark.parametrize("rows", [1, 30])
def test_collection(who, client, django_assert_num_queries, rows):
    bundle = make_collection(items=[ToolCollectionItem(tool=make_tool()) for _n in range(rows)])
    client.get(bundle.url)
    with django_assert_num_queries({"visitor": 4, "member": 7}[who]):
        answer = client.get(bundle.url)
    assert len(answer.context["tools"]) == rows
