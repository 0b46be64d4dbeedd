"""The register of municipalities: found by any name, counted by what one may see, and never a dead end."""

import pytest

from cases.models import ToolUse
from cop.home.models import MunicipalityIndexPage
from members.enums import CircleRole, MunicipalityState, OrdinanceState
from members.models import CircleMember, Municipality
from rucksack.models import ToolReference
from tests.factories import make_case, make_circle, make_lab, make_member, make_municipality, make_tool


def names(answer):
    return [one.name for one in answer.context["listing"].page]


def hertogenbosch(**fields):
    return make_municipality(
        name="'s-Hertogenbosch",
        slug="s-hertogenbosch",
        sort_name="hertogenbosch",
        aliases=["Den Bosch"],
        **fields,
    )


@pytest.fixture
def register(site):
    hertogenbosch(province="Noord-Brabant", population=161_000, code="GM0796")
    make_municipality(
        name="Súdwest-Fryslân",
        slug="sudwest-fryslan",
        sort_name="sudwest fryslan",
        province="Fryslân",
        population=91_000,
        membership_state=MunicipalityState.NONE,
    )
    make_municipality(
        name="Leiden",
        slug="leiden",
        province="Zuid-Holland",
        population=130_000,
        membership_state=MunicipalityState.INTERESTED,
        ordinance_state=OrdinanceState.ADOPTED,
    )
    make_municipality(
        name="Vlist", slug="vlist", membership_state=MunicipalityState.NONE, ended_on="2014-12-31"
    )


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["'s-Hertogenbosch", "Leiden", "Súdwest-Fryslân"]),
        ("naam=den+bosch", ["'s-Hertogenbosch"]),
        ("naam=HERTOG", ["'s-Hertogenbosch"]),
        ("naam=sudwest", ["Súdwest-Fryslân"]),
        ("naam=Súdwest", ["Súdwest-Fryslân"]),
        ("naam=%25", []),
        ("naam=vlist", []),
        ("provincie=Frysl%C3%A2n&provincie=Zuid-Holland", ["Leiden", "Súdwest-Fryslân"]),
        ("deelname=lid", ["'s-Hertogenbosch"]),
        ("deelname=belangstellend", ["Leiden"]),
        ("verordening=vastgesteld", ["Leiden"]),
        ("casussen=ja", []),
        ("sorteer=inwoners", ["'s-Hertogenbosch", "Leiden", "Súdwest-Fryslân"]),
        ("deelname=geen&provincie=Zuid-Holland", []),
    ],
)
def test_filters(register, client, query, found):
    answer = client.get(f"/gemeenten/?{query}")
    assert answer.status_code == 200
    assert names(answer) == found


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("provincie=Vlaanderen", 400),
        ("sorteer=omgekeerd", 400),
        ("naam=" + "a" * 101, 400),
        ("pagina=2", 404),
        ("pagina=" + "1" * 22, 404),
        ("onbekend=1", 200),
    ],
)
def test_odd_addresses(register, client, query, status):
    assert client.get(f"/gemeenten/?{query}").status_code == status


def test_a_case_is_counted_for_who_may_see_it(register, client):
    leiden = Municipality.objects.get(slug="leiden")
    bosch = Municipality.objects.get(slug="s-hertogenbosch")
    make_case(municipality=leiden, visibility="leden")
    make_case(municipality=bosch)

    def seen(answer):
        return {one.name: one.case_count for one in answer.context["listing"].page}

    assert seen(client.get("/gemeenten/?casussen=ja")) == {"'s-Hertogenbosch": 1}
    assert names(client.get("/gemeenten/?sorteer=casussen"))[0] == "'s-Hertogenbosch"
    client.force_login(make_member(municipality=bosch))
    assert seen(client.get("/gemeenten/?casussen=ja")) == {"'s-Hertogenbosch": 1, "Leiden": 1}


def test_the_table_and_the_map_lead_to_the_profile(register, client):
    answer = client.get("/gemeenten/")
    assert answer.context["rows"]()[0] == [
        '<a href="/gemeenten/s-hertogenbosch/">&#x27;s-Hertogenbosch</a>',
        "Noord-Brabant",
        '<span class="nl-data-badge">Doet mee</span>',
        "",
        "161.000",
        "0",
    ]
    assert answer.context["rows"]()[2][2] == ""
    assert str(answer.context["map"]).count('href="/gemeenten/s-hertogenbosch/"') == 1
    assert answer.context["members"] == 1


@pytest.mark.parametrize("name", ["den-bosch", "Den-Bosch"])
def test_another_name_leads_on(register, client, name):
    answer = client.get(f"/gemeenten/{name.lower()}/")
    assert (answer.status_code, answer.url) == (302, "/gemeenten/s-hertogenbosch/")


@pytest.mark.parametrize("slug", ["bosch", "den", "nergens", "leiden-en"])
def test_a_part_of_a_name_is_no_address(register, client, slug):
    assert client.get(f"/gemeenten/{slug}/").status_code == 404


def test_a_profile_shows_what_one_may_see(site, client):
    buurt = make_municipality(name="Buurt", slug="buurt", code="GM9990")
    leiden = make_municipality(
        name="Leiden", slug="leiden", code="GM0546", population=130_302, neighbours=["GM9990"]
    )
    used, told, secret = make_tool(title="Arena"), make_tool(title="Schouw"), make_tool(title="Geheimtool")
    ToolReference.objects.create(tool=told, municipality=leiden)
    public = make_case(municipality=leiden, tool_uses=[ToolUse(tool=used)])
    hidden = make_case(municipality=leiden, visibility="leden", tool_uses=[ToolUse(tool=secret)])
    member = make_member(municipality=buurt)
    for title, visibility in (("Open lab", "openbaar"), ("Besloten lab", "leden")):
        circle = make_circle()
        CircleMember.objects.create(
            circle=circle, user=member, role=CircleRole.PARTICIPANT, municipality=leiden
        )
        make_lab(title=title, cohort=circle, visibility=visibility)

    def seen(answer):
        profile = answer.context
        return (
            {row["title"] for row in profile["cases"]},
            [row[0] for row in profile["tools"]],
            [row[0] for row in profile["labs"]],
        )

    answer = client.get("/gemeenten/leiden/")
    assert seen(answer) == ({public.title}, ["Arena", "Schouw"], ["Open lab"])
    assert answer.context["neighbours"] == [("Buurt", "/gemeenten/buurt/", "")]
    assert answer.context["facts"] == [("Inwoners", "130.302"), ("Code", "GM0546")]
    assert "Doet mee" in answer.text
    assert 'aria-label="Leiden op de kaart van Nederland"' in answer.text
    assert hidden.title not in answer.text
    client.force_login(member)
    assert seen(client.get("/gemeenten/leiden/")) == (
        {public.title, hidden.title},
        ["Arena", "Geheimtool", "Schouw"],
        ["Besloten lab", "Open lab"],
    )


def test_a_municipality_that_ended_keeps_its_profile_and_its_cases(register, client):
    vlist = Municipality.objects.get(slug="vlist")
    case = make_case(municipality=vlist)
    answer = client.get("/gemeenten/vlist/")
    assert answer.context["title"] == "Vlist (opgeheven)"
    assert "Deze gemeente bestaat niet meer sinds" in answer.text
    assert [row["title"] for row in answer.context["cases"]] == [case.title]


def test_what_merged_leads_on_and_its_cases_stand_at_the_new_one(register, client):
    vlist, leiden = (Municipality.objects.get(slug=slug) for slug in ("vlist", "leiden"))
    Municipality.objects.filter(pk=vlist.pk).update(merged_into=leiden)
    case = make_case(municipality=vlist)
    answer = client.get("/gemeenten/vlist/")
    assert (answer.status_code, answer.url) == (301, "/gemeenten/leiden/")
    answer = client.get("/gemeenten/leiden/")
    assert [row["title"] for row in answer.context["cases"]] == [case.title]
    assert ("Ontstaan uit", "Vlist") in answer.context["facts"]
    counted = {one.name: one.case_count for one in client.get("/gemeenten/").context["listing"].page}
    assert counted == {"'s-Hertogenbosch": 0, "Leiden": 1, "Súdwest-Fryslân": 0}


def test_the_address_of_a_profile_is_its_own(register, client):
    answer = client.get("/gemeenten/leiden/")
    index = MunicipalityIndexPage.objects.get()
    assert answer.context["canonical_url"] == f"{index.full_url}leiden/"
    assert [label for label, _url in answer.context["crumbs"]] == ["Home", "Gemeenten", "Leiden"]


@pytest.mark.parametrize("rows", [1, 30])
@pytest.mark.parametrize(("who", "queries"), [("visitor", 6), ("member", 9)])
def test_cost_of_the_list(site, client, django_assert_num_queries, rows, who, queries):
    for _n in range(rows):
        make_case()
    if who == "member":
        client.force_login(make_member(municipality=make_municipality()))
    client.get("/gemeenten/")
    with django_assert_num_queries(queries):
        client.get("/gemeenten/?sorteer=casussen")


@pytest.mark.parametrize("rows", [1, 30])
@pytest.mark.parametrize(("who", "queries"), [("visitor", 6), ("member", 9)])
def test_cost_of_a_profile(site, client, django_assert_num_queries, rows, who, queries):
    neighbours = [make_municipality().code for _n in range(rows)]
    place = make_municipality(neighbours=neighbours)
    for _n in range(rows):
        make_case(municipality=place, tool_uses=[ToolUse(tool=make_tool())])
    if who == "member":
        client.force_login(make_member(municipality=make_municipality()))
    client.get(place.get_absolute_url())
    with django_assert_num_queries(queries):
        answer = client.get(place.get_absolute_url())
    assert len(answer.context["tools"]) == len(answer.context["neighbours"]) == rows
