"""What the register shows: rows for the list, and the profile of one municipality."""

from typing import Any

from django.db.models import Count, IntegerField, OuterRef, Q, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce
from django.utils.html import format_html
from django.utils.text import slugify
from django.utils.translation import gettext as _

from cases.models import CasePage, ToolUse
from cases.querysets import case_rows
from cases.rows import case_row
from cop.core.gather import Part, Row, address, gather
from cop.core.numbers import dotted
from cop.core.reach import HasReach
from labs.models import LabPage
from members.enums import CircleRole, MunicipalityState, OrdinanceState
from members.map import Place
from members.models import CircleMember, Municipality
from rucksack.models import ToolPage, ToolReference

from .filters import MEMBERSHIP_WORDS

MOST_CASES = 30
NAMED = {"name": "name", "slug": "slug", "sort": "sort_name"}


def _here(municipality: Municipality | OuterRef) -> Q:
    """Rows of this municipality, or of one that merged into it and shows nothing itself any more."""
    return Q(municipality=municipality) | Q(municipality__merged_into=municipality)


def municipality_rows(user: HasReach | None) -> QuerySet:
    """Municipalities of today with `case_count`: the cases in this visitor's sight."""
    cases = CasePage.objects.visible_to(user).filter(_here(OuterRef("pk"))).order_by()
    counted = cases.annotate(all=Value(1)).values("all").annotate(n=Count("pk")).values("n")
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
    # A handful has other names.
    named = Municipality.objects.current().exclude(aliases=[])
    return next((one for one in named if word in map(slugify, one.aliases)), None)


def table_row(municipality: Municipality) -> list[str]:
    """The cells of a row of `municipality_rows`: name, province, part taken, ordinance, inhabitants, cases."""
    words, kind = badge_of(municipality)
    badge = format_html(
        '<span class="nl-data-badge{}">{}</span>', f" lk-badge--{kind}" if kind else "", words
    )
    return [
        format_html('<a href="{}">{}</a>', municipality.get_absolute_url(), municipality.name),
        municipality.province,
        badge if municipality.membership_state != MunicipalityState.NONE else "",
        ordinance_of(municipality),
        dotted(municipality.population),
        str(municipality.case_count),
    ]


def badge_of(municipality: Municipality) -> tuple[str, str]:
    """(words, kind) of how it takes part, for components/badges.html."""
    if municipality.ended_on:
        return _("Bestaat niet meer"), "quiet"
    return str(MEMBERSHIP_WORDS[municipality.membership_state]), "" if municipality.is_member else "quiet"


def profile_of(municipality: Municipality, user: HasReach | None) -> dict[str, Any]:
    """Everything on the profile, in two queries: its cases, and all that is small."""
    here = _here(municipality)
    cases = case_rows(user).filter(here).order_by("-first_published_at", "-pk")[:MOST_CASES]
    visible_cases = CasePage.objects.visible_to(user).filter(here)
    used = Q(pk__in=ToolReference.objects.filter(here).values("tool")) | Q(
        pk__in=ToolUse.objects.filter(case__in=visible_cases).values("tool")
    )
    links = {"title": "title", "url_path": "url_path"}
    circles = CircleMember.objects.filter(here, role=CircleRole.PARTICIPANT).values("circle")
    found = gather(
        Part("neighbours", Municipality.objects.filter(code__in=municipality.neighbours), NAMED),
        Part("predecessors", municipality.predecessors.all(), NAMED),
        Part("labs", LabPage.objects.visible_to(user).filter(cohort__in=circles), links),
        Part("tools", ToolPage.objects.visible_to(user).filter(used), links),
    )
    return {
        "municipality": municipality,
        "cases": [case_row(case) for case in cases],
        "part": badge_of(municipality)[0],
        "facts": facts_of(municipality, [row["name"] for row in found["predecessors"]]),
        "labs": _links(found["labs"]),
        "tools": _links(found["tools"]),
        "neighbours": _named(found["neighbours"]),
    }


def _links(rows: list[Row]) -> list[tuple[str, str, str]]:
    return [
        (row["title"], address(row["url_path"]), "") for row in sorted(rows, key=lambda row: row["title"])
    ]


def _named(rows: list[Row]) -> list[tuple[str, str, str]]:
    return [
        (row["name"], f"/gemeenten/{row['slug']}/", "") for row in sorted(rows, key=lambda row: row["sort"])
    ]


def facts_of(municipality: Municipality, predecessors: list[str]) -> list[tuple[str, str]]:
    """Pairs (term, text) for "In het kort"; what is not known is left out."""
    facts = [
        (_("Provincie"), municipality.province),
        (_("Inwoners"), dotted(municipality.population)),
        (_("Oppervlakte"), f"{dotted(municipality.area_km2)} km²" if municipality.area_km2 else ""),
        (_("Gemeentehuis"), municipality.seat),
        (_("Andere namen"), ", ".join(municipality.aliases)),
        (_("Code"), municipality.code),
        (_("Verordening"), ordinance_of(municipality)),
        (_("Ontstaan uit"), ", ".join(sorted(predecessors))),
    ]
    return [(term, text) for term, text in facts if text]


def ordinance_of(municipality: Municipality) -> str:
    """How far the municipality is with its participatieverordening; empty when nobody told us."""
    if municipality.ordinance_state == OrdinanceState.UNKNOWN:
        return ""
    return str(municipality.get_ordinance_state_display())
