"""What the register shows: rows for the list, and the profile of one municipality."""

from decimal import Decimal
from typing import Any

from django.db.models import Count, IntegerField, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.utils.formats import number_format
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as _lazy

from cases.models import CasePage, ToolUse
from cases.querysets import case_rows
from cases.rows import case_row
from cop.core.gather import Part, Row, address, gather
from cop.core.reach import HasReach
from labs.models import LabPage
from members.enums import CircleRole, MunicipalityState, OrdinanceState
from members.map import Place
from members.models import CircleMember, Municipality
from rucksack.models import ToolPage, ToolReference

MOST_CASES = 30
NAMED = {"name": "name", "slug": "slug", "sort": "sort_name"}
MEMBERSHIP_WORDS = {
    MunicipalityState.NONE: _lazy("Doet niet mee"),
    MunicipalityState.MEMBER: _lazy("Doet mee"),
    MunicipalityState.INTERESTED: _lazy("Wil meedoen"),
    MunicipalityState.FORMER_MEMBER: _lazy("Deed mee"),
}


def municipality_rows(user: HasReach | None) -> QuerySet:
    """Municipalities of today with `case_count`: the cases in this visitor's sight."""
    cases = CasePage.objects.visible_to(user).filter(municipality=OuterRef("pk"))
    counted = cases.order_by().values("municipality").annotate(n=Count("pk")).values("n")
    return (
        Municipality.objects.current()
        .annotate(case_count=Coalesce(Subquery(counted, output_field=IntegerField()), 0))
        .defer("intro", "neighbours", "email_domains")
    )


def places_of_members() -> list[Place]:
    """The municipalities that take part, for the map."""
    rows = Municipality.objects.members().order_by("sort_name").values_list("code", "name", "slug")
    return [Place(code, name, f"/gemeenten/{slug}/") for code, name, slug in rows]


def find_municipality(word: str) -> Municipality | None:
    """The municipality with this slug, else the one that has it as another name: "den-bosch" is 's-Hertogenbosch."""
    found = Municipality.objects.filter(slug=word).select_related("merged_into").first()
    if found:
        return found
    asked = word.casefold().replace("-", " ")
    named = Municipality.objects.current().filter(aliases__icontains=asked)
    return next((one for one in named if asked in _plain(one.aliases)), None)


def _plain(names: list[str]) -> list[str]:
    return [name.casefold().replace("-", " ") for name in names]


def table_row(municipality: Municipality) -> list[str]:
    """The cells of a row of `municipality_rows`: name, province, part taken, ordinance, inhabitants, cases."""
    taking_part = municipality.membership_state != MunicipalityState.NONE
    return [
        format_html('<a href="{}">{}</a>', municipality.get_absolute_url(), municipality.name),
        municipality.province,
        MEMBERSHIP_WORDS[municipality.membership_state] if taking_part else "",
        ordinance_of(municipality),
        grouped(municipality.population),
        str(municipality.case_count),
    ]


def profile_of(municipality: Municipality, user: HasReach | None) -> dict[str, Any]:
    """Everything on the profile, in two queries: its cases, and all that is small."""
    cases = (
        case_rows(user).filter(municipality=municipality).order_by("-first_published_at", "-pk")[:MOST_CASES]
    )
    visible_cases = CasePage.objects.visible_to(user).filter(municipality=municipality)
    used = Q(pk__in=ToolReference.objects.filter(municipality=municipality).values("tool")) | Q(
        pk__in=ToolUse.objects.filter(case__in=visible_cases).values("tool")
    )
    links = {"title": "title", "url_path": "url_path"}
    circles = CircleMember.objects.filter(role=CircleRole.PARTICIPANT, municipality=municipality).values(
        "circle"
    )
    found = gather(
        Part("neighbours", Municipality.objects.filter(code__in=municipality.neighbours), NAMED),
        Part("predecessors", municipality.predecessors.all(), NAMED),
        Part("labs", LabPage.objects.visible_to(user).filter(cohort__in=circles), links),
        Part("tools", ToolPage.objects.visible_to(user).filter(used), links),
    )
    return {
        "municipality": municipality,
        "cases": [case_row(case) for case in cases],
        "facts": facts_of(municipality),
        "labs": _links(found["labs"]),
        "tools": _links(found["tools"]),
        "neighbours": _named(found["neighbours"]),
        "predecessors": _named(found["predecessors"]),
    }


def _links(rows: list[Row]) -> list[tuple[str, str, str]]:
    return [
        (row["title"], address(row["url_path"]), "") for row in sorted(rows, key=lambda row: row["title"])
    ]


def _named(rows: list[Row]) -> list[tuple[str, str, str]]:
    return [
        (row["name"], f"/gemeenten/{row['slug']}/", "") for row in sorted(rows, key=lambda row: row["sort"])
    ]


def grouped(number: Decimal | int | None) -> str:
    """A whole number as it is written in Dutch: 26.057; empty for none."""
    return "" if number is None else number_format(number, 0, use_l10n=True, force_grouping=True)


def facts_of(municipality: Municipality) -> list[tuple[str, str]]:
    """Pairs (term, text) for "In het kort"; what is not known is left out."""
    facts = [
        (_("Provincie"), municipality.province),
        (_("Inwoners"), grouped(municipality.population)),
        (_("Oppervlakte"), f"{grouped(municipality.area_km2)} km²" if municipality.area_km2 else ""),
        (_("Gemeentehuis in"), municipality.seat),
        (_("Andere namen"), ", ".join(municipality.aliases)),
        (_("Code"), municipality.code),
        (_("Participatieverordening"), ordinance_of(municipality)),
    ]
    return [(term, text) for term, text in facts if text]


def ordinance_of(municipality: Municipality) -> str:
    """How far the municipality is with its participatieverordening; empty when nobody told us."""
    if municipality.ordinance_state == OrdinanceState.UNKNOWN:
        return ""
    return str(municipality.get_ordinance_state_display())
