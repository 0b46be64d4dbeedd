"""The moderators' lists: they open, search, filter and stand in Dutch, and what may not be done is not done."""

import pytest
from django.urls import reverse

from cop.taxonomy.models import InitiativeType
from members.groups import ensure_groups
from members.models import Area, CircleMember, ContactPerson, Expert, Membership, Municipality, Organisation
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


@pytest.fixture
def leiden(site):
    return make_municipality(name="Leiden", province="Zuid-Holland")


@pytest.fixture
def admin(client, site):
    ensure_groups()
    log_in_with_code(client, make_moderator())
    return client


@pytest.fixture
def content(leiden):
    circle = make_circle(name="Kring Onze Stad")
    organisation = Organisation.objects.create(name="Bureau Samen", kind="adviesbureau")
    return {
        "case": make_case(title="Singelpark", municipality=leiden, circle=circle),
        "tool": make_tool(title="Effectenarena"),
        "event": make_event(title="Labsessie", circle=circle),
        "lab": make_lab(title="Onze Stad", cohort=circle),
        "circle": circle,
        "participant": make_participant(circle=circle, municipality=leiden),
        "organisation": organisation,
        "expert": Expert.objects.create(name="Deskundige", organisation=organisation),
        "contact": ContactPerson.objects.create(name="Contact", organisation=organisation),
        "area": Area.objects.create(name="Noord", municipality=leiden),
        "type": InitiativeType.objects.create(name="Soort A"),
    }


LISTS = (
    ("casussen:index", "Singelpark", ("direction", "status", "visibility", "municipality", "live")),
    ("tools:index", "Effectenarena", ("kind", "cost", "visibility", "live")),
    ("bijeenkomsten:index", "Labsessie", ("event_type", "circle", "visibility", "start")),
    ("labs:index", "Onze Stad", ("state", "visibility")),
    ("wagtailsnippets_members_municipality:list", "Leiden", ("membership_state", "province")),
    ("wagtailsnippets_members_area:list", "Noord", ("scale",)),
    ("wagtailsnippets_members_organisation:list", "Bureau Samen", ("kind",)),
    ("wagtailsnippets_members_expert:list", "Deskundige", ("organisation", "is_public")),
    ("wagtailsnippets_members_contactperson:list", "Contact", ("organisation", "show_to")),
    ("wagtailsnippets_members_circle:list", "Kring Onze Stad", ("kind",)),
    ("wagtailsnippets_members_membership:list", "Leiden", ("state", "role")),
    ("wagtailsnippets_taxonomy_initiativetype:list", "Soort A", ("parent",)),
)


@pytest.mark.parametrize(("address", "word", "filters"), LISTS, ids=[row[0] for row in LISTS])
def test_a_list_opens_searches_and_filters(admin, content, address, word, filters):
    shown = admin.get(reverse(address))
    assert shown.status_code == 200
    assert word in shown.text
    assert set(filters) <= set(shown.context["view"].filterset_class.base_filters)
    assert word in admin.get(reverse(address), {"q": word}).text
    assert admin.get(reverse(address), {"q": "bestaatniet"}).context["paginator"].count == 0


@pytest.mark.parametrize(
    ("address", "query", "count"),
    [
        ("casussen:index", {"direction": "burgerparticipatie"}, 1),
        ("casussen:index", {"direction": "uitdaagrecht"}, 0),
        ("casussen:index", {"visibility": "openbaar", "q": "Singelpark"}, 1),
        ("casussen:index", {"visibility": "leden", "q": "Singelpark"}, 0),
        ("tools:index", {"kind": "traject", "q": "Effecten"}, 1),
        ("tools:index", {"cost": "gratis"}, 0),
        ("bijeenkomsten:index", {"event_type": "cop"}, 1),
        ("bijeenkomsten:index", {"start_from": "2000-01-01", "start_to": "2000-01-02"}, 0),
        ("labs:index", {"state": "lopend"}, 0),
        ("wagtailsnippets_members_municipality:list", {"membership_state": "lid"}, 1),
        ("wagtailsnippets_members_membership:list", {"state": "aangevraagd"}, 0),
    ],
)
def test_filters_count_exactly(admin, content, address, query, count):
    assert admin.get(reverse(address), query).context["paginator"].count == count


def test_cases_are_filtered_by_their_municipality(admin, content, leiden):
    make_case(title="Elders")
    shown = admin.get(reverse("casussen:index"), {"municipality": leiden.pk})
    assert [page.title for page in shown.context["object_list"]] == ["Singelpark"]


def test_as_many_queries_for_one_case_as_for_ten(admin, content, django_assert_max_num_queries):
    with django_assert_max_num_queries(60) as few:
        admin.get(reverse("casussen:index"))
    for _number in range(9):
        make_case()
    with django_assert_max_num_queries(len(few)):
        admin.get(reverse("casussen:index"))


def test_municipalities_are_neither_made_nor_deleted(admin, leiden):
    for name, arguments in (("add", []), ("delete", [leiden.pk])):
        address = reverse(f"wagtailsnippets_members_municipality:{name}", args=arguments)
        for response in (admin.get(address), admin.post(address)):
            assert response.status_code in (302, 403)
    assert Municipality.objects.filter(pk=leiden.pk).exists()


def test_the_code_of_the_register_is_read_only(admin, leiden):
    address = reverse("wagtailsnippets_members_municipality:edit", args=[leiden.pk])
    shown = admin.get(address)
    assert leiden.code in shown.text
    assert 'name="code"' not in shown.text
    sent = {
        "name": "Leiden",
        "aliases": "Leyden",
        "intro": "Stad aan de Rijn",
        "membership_state": "lid",
        "ordinance_state": "onbekend",
        "email_domains": "leiden.nl",
        "code": "GM0001",
        "slug": "anders",
    }
    assert admin.post(address, sent).status_code == 302
    found = Municipality.objects.get(pk=leiden.pk)
    assert (found.code, found.slug, found.aliases) == (leiden.code, leiden.slug, ["Leyden"])


def test_a_circle_is_edited_with_its_people(admin, content, leiden):
    circle, newcomer = content["circle"], make_member(municipality=leiden)
    address = reverse("wagtailsnippets_members_circle:edit", args=[circle.pk])
    assert "Mensen in deze kring" in admin.get(address).text
    old = CircleMember.objects.get(circle=circle)
    sent = {
        "name": circle.name,
        "kind": "lab",
        "member_links-TOTAL_FORMS": "2",
        "member_links-INITIAL_FORMS": "1",
        "member_links-0-id": old.pk,
        "member_links-0-user": old.user_id,
        "member_links-0-role": "begeleider",
        "member_links-0-joined_on": "2026-01-01",
        "member_links-1-user": newcomer.pk,
        "member_links-1-role": "deelnemer",
        "member_links-1-municipality": leiden.pk,
        "member_links-1-joined_on": "2026-02-01",
    }
    assert admin.post(address, sent).status_code == 302
    rows = CircleMember.objects.filter(circle=circle).order_by("joined_on")
    assert [(row.user_id, row.role) for row in rows] == [
        (old.user_id, "begeleider"),
        (newcomer.pk, "deelnemer"),
    ]


def test_moderators_make_no_users_and_no_settings(admin, site):
    for name in ("wagtailusers_users:index", "wagtailusers_users:add", "wagtailusers_groups:index"):
        assert admin.get(reverse(name)).status_code in (302, 403)
    settings = reverse("wagtailsettings:edit", args=["core", "sitesettings"])
    assert admin.get(settings, follow=True).status_code in (403, 200)
    assert admin.get(settings).status_code in (302, 403)


def test_memberships_are_ended_and_not_deleted(admin, content):
    membership = Membership.objects.first()
    address = reverse("wagtailsnippets_members_membership:delete", args=[membership.pk])
    assert admin.post(address).status_code in (302, 403)
    assert Membership.objects.filter(pk=membership.pk).exists()


def test_an_account_is_chosen_by_name(admin, content):
    shown = admin.get(reverse("kies_account:choose"))
    assert shown.status_code == 200
    assert content["participant"].display_name in shown.text
