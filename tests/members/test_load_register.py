"""The register in the database: complete, the same when loaded twice, and never over what editors wrote."""

from datetime import date
from io import StringIO

import pytest
from django.core.management import call_command
from wagtail.search.backends import get_search_backend

from cop.taxonomy.models import InitiativeType, Theme
from cop.taxonomy.services import load_initiative_types
from members.enums import MunicipalityState, OrdinanceState
from members.models import Municipality
from members.register import FormerMunicipalityRow, read_former_municipalities, read_municipalities
from members.services import load_municipalities, sortable

pytestmark = pytest.mark.django_db

ROWS = read_municipalities()


def load() -> int:
    return load_municipalities(rows=ROWS, former=read_former_municipalities())


def row_of(code: str) -> FormerMunicipalityRow:
    current = next(row for row in ROWS if row.code == code)
    return FormerMunicipalityRow(
        code=code,
        name=current.name,
        province_code=current.province_code,
        ended_on=date(2030, 12, 31),
        tooi_uri=current.tooi_uri,
    )


def test_the_command_loads_everything_once() -> None:
    first, second = StringIO(), StringIO()

    call_command("load_register", stdout=first)
    call_command("load_register", stdout=second)

    assert first.getvalue() == "Changed: 605 municipalities, 92 themes, 12 kinds of initiative\n"
    assert second.getvalue() == "Changed: 0 municipalities, 0 themes, 0 kinds of initiative\n"
    assert Municipality.objects.current().count() == 342
    assert Municipality.objects.filter(ended_on__isnull=False, merged_into__isnull=True).count() == 263
    assert list(Theme.objects.values_list("depth").order_by("depth").distinct()) == [(1,), (2,)]
    assert Theme.objects.filter(parent__isnull=True).count() == 16


def test_a_second_time_reads_only(django_assert_num_queries) -> None:
    load()

    with django_assert_num_queries(3):  # savepoint, the municipalities, savepoint
        load()


def test_slugs() -> None:
    load()

    slugs = dict(Municipality.objects.values_list("code", "slug"))
    assert slugs["GM0893"] == "bergen-l"
    assert slugs["GM0373"] == "bergen-nh"
    assert slugs["GM0796"] == "s-hertogenbosch"
    assert slugs["GM1900"] == "sudwest-fryslan"


def test_sort_names_hold_nothing_that_databases_disagree_on() -> None:
    load()

    names = list(Municipality.objects.values_list("sort_name", flat=True))
    assert all(name.isascii() and name.replace(" ", "").isalnum() for name in names)
    assert sorted(names) == names
    assert [sortable(name) for name in ("'s-Gravenzande", "Súdwest-Fryslân", "Bergen (L)")] == [
        "gravenzande",
        "sudwest fryslan",
        "bergen l",
    ]


def test_what_editors_wrote_stays() -> None:
    load()
    written = {
        "membership_state": MunicipalityState.MEMBER,
        "member_since": date(2025, 3, 1),
        "intro": "Onze stad.",
        "ordinance_state": OrdinanceState.ADOPTED,
        "aliases": ["Den Bosch", "Oeteldonk"],
        "website": "https://elders.example",
        "email_domains": ["elders.example"],
        "slug": "den-bosch",
    }
    Municipality.objects.filter(code="GM0796").update(population=1, **written)

    assert load() == 1
    after = Municipality.objects.get(code="GM0796")
    assert after.population == 162272
    assert {name: getattr(after, name) for name in written} == written


def test_a_member_that_ends_becomes_a_former_member() -> None:
    load()
    Municipality.objects.filter(code="GM0546").update(membership_state=MunicipalityState.MEMBER)

    assert load_municipalities(rows=(), former=[row_of("GM0546")]) == 1
    leiden = Municipality.objects.get(code="GM0546")
    assert (leiden.ended_on, leiden.membership_state) == (date(2030, 12, 31), MunicipalityState.FORMER_MEMBER)
    assert leiden.population == 130302


def test_a_name_that_is_taken_gets_its_code_in_the_slug() -> None:
    load_municipalities(rows=[row for row in ROWS if row.code == "GM0546"])
    namesake = FormerMunicipalityRow(
        code="GM9999",
        name="Leiden",
        province_code="PV28",
        ended_on=date(2000, 12, 31),
        tooi_uri="https://example.org/gm9999",
    )

    load_municipalities(rows=(), former=[namesake])
    assert Municipality.objects.get(code="GM9999").slug == "leiden-gm9999"


def test_an_alias_finds_the_municipality() -> None:
    load()

    found = get_search_backend().search("Bosch", Municipality)
    assert "'s-Hertogenbosch" in [municipality.name for municipality in found]


def test_kinds_of_initiative_that_were_renamed_stay_so() -> None:
    load_initiative_types()
    InitiativeType.objects.filter(name="Hoofdsoort 1").update(name="Zorg om de buurt")

    assert load_initiative_types() == 0
    assert InitiativeType.objects.filter(parent__isnull=True).count() == 4
