"""What the page of a case shows beside its own text, in one query."""

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext as _
from modelcluster.queryset import FakeQuerySet

from cop.core.dates import period, written
from cop.core.enums import Visibility
from cop.core.gather import DOCUMENT, Part, Row, address, document, gather, moment
from cop.core.models import BasePage
from cop.core.numbers import dotted
from cop.core.querysets import VisiblePageQuerySet
from cop.core.reach import HasReach
from cop.core.schema import article
from cop.core.updated import updated_from, updated_parts
from cop.taxonomy.enums import DIRECTION_HELP, LEVEL_HELP, ROLE_HELP, GovernmentRole, ParticipationLevel
from members.contacts import contact_part, contacts, organisation_part
from members.enums import OrganisationRole
from members.models import Municipality

from .enums import EvidenceLevel
from .words import COMPARED, began, reach_words, rung_of, source_words, value_words

if TYPE_CHECKING:
    from .models import CasePage

FIGURE = (
    "indicator",
    "comparator",
    "value",
    "unit",
    "numerator",
    "denominator",
    "measured_on",
    "method",
    "source",
    "note",
)
USE = {
    "place": "sort_order",
    "title": "tool__title",
    "url_path": "tool__url_path",
    "how": "how",
    "rating": "rating",
    "participants": "participants",
    "would_use_again": "would_use_again",
    "worked": "worked",
    "did_not_work": "did_not_work",
    "is_origin": "is_origin",
}
PLACE = {
    "name": "name",
    "slug": "slug",
    "ended_on": "ended_on",
    "now": "merged_into__name",
    "now_slug": "merged_into__slug",
}
MEETING = {"title": "event__title", "url_path": "event__url_path", "start": "event__start"}


def case_detail(case: "CasePage", user: HasReach | None) -> dict[str, Any]:
    """For the template of a case. Lessons and other pages are there only when this user may read them."""
    seen = BasePage.objects.visible_to(user)
    found = gather(*_parts(case, seen, user), *updated_parts(case))
    place = found["municipality"][0] if found["municipality"] else None
    partners = [row for row in found["organisations"] if row["role"] != OrganisationRole.COMMISSIONED_BY]
    lessons = found["lessons"]
    return {
        "place": place,
        "schema": article(
            case, contentLocation=place and {"@type": "AdministrativeArea", "name": place["name"]}
        ),
        "og_type": "article",
        "former": place if place and place["ended_on"] else None,
        "facts": _facts(case, found),
        "badges": [
            (case.get_status_display(), ""),
            (case.get_direction_display(), ""),
            (case.get_visibility_display(), "quiet"),
        ],
        "direction_help": DIRECTION_HELP.get(case.direction, ""),
        "drawing": {"rung": rung_of(case), "began": began(case), "partners": len(partners)},
        "outcomes": [_outcome(case, row) for row in found["outcomes"]],
        "ladders": _ladders(case),
        "lessons": lessons,
        # Anybody may know that there are lessons for members; those of a circle or a municipality are nobody else’s.
        "lessons_hidden": not lessons and bool(found["lessons_for_members"]),
        "uses": [row | {"url": address(row["url_path"])} for row in found["uses"]],
        "themes": sorted((row["name"], row["slug"]) for row in found["themes"]),
        "meetings": _meetings(found["meetings"]),
        "documents": [file for file in map(document, found["documents"]) if file],
        "contacts": contacts(found["contacts"], user),
        "updated": updated_from(case, found),
    }


def _parts(case: "CasePage", seen: VisiblePageQuerySet, user: HasReach | None) -> list[Part]:
    lesson = {"place": "sort_order", "key_lesson": "key_lesson", "body": "body"}
    lessons = case.parts.all()
    # In a preview the lessons stand in memory, and whoever previews a draft may read all of it.
    in_memory = isinstance(lessons, FakeQuerySet)
    meetings = case._meta.get_field("event_links").related_model.objects
    return [
        Part("municipality", Municipality.objects.filter(pk=case.municipality_id), PLACE),
        Part(
            "outcomes",
            case.outcome_figures.all(),
            {"place": "sort_order"} | {name: name for name in FIGURE},
        ),
        Part("lessons", lessons if in_memory else lessons.visible_to(user), lesson),
        Part("lessons_for_members", lessons.filter(visibility=Visibility.MEMBERS), {}),
        Part("uses", case.tool_uses.all(), USE, among=(("tool", seen),)),
        Part("areas", case.areas.all(), {"name": "name"}),
        Part("themes", case.theme_links.all(), {"name": "theme__name", "slug": "theme__slug"}),
        Part("kinds", case.initiative_type_links.all(), {"name": "initiative_type__name"}),
        Part("documents", case.document_links.all(), {"place": "sort_order", "label": "label"} | DOCUMENT),
        Part("meetings", meetings.filter(case=case.pk), MEETING, among=(("event", seen),)),
        contact_part(case),
        organisation_part(case),
    ]


def _facts(case: "CasePage", found: dict[str, list[Row]]) -> list[tuple[str, str]]:
    """Only what is known: a case has many facts, and few have them all."""

    def named(role: OrganisationRole) -> str:
        names = [
            f"{row['name']} ({row['note']})" if row["note"] else row["name"]
            for row in found["organisations"]
            if row["role"] == role
        ]
        return ", ".join(names)

    def chosen(field: str) -> str:
        return ", ".join(case._meta.get_field(field).labels(getattr(case, field)))

    known = {row["name"] for row in found["organisations"] if row["role"] == OrganisationRole.INITIATOR}
    initiators = [case.initiator] if case.initiator and case.initiator not in known else []
    initiators += [names] if (names := named(OrganisationRole.INITIATOR)) else []
    facts = [
        (_("Gebied"), ", ".join(sorted(row["name"] for row in found["areas"]))),
        (_("Schaal"), case.get_scale_display()),
        (_("Wie begon"), ", ".join(initiators)),
        (_("Wanneer"), period(case.start_date, case.end_date)),
        (_("Fase"), chosen("policy_phases")),
        (_("Doel"), chosen("goals")),
        (_("Voor wie"), chosen("audience")),
        (_("Deelnemers"), reach_words(case)),
        (_("Besluit"), case.get_governing_body_display()),
        (_("Omgevings\N{SOFT HYPHEN}wet"), case.get_environment_act_instrument_display()),
        (_("Soort initiatief"), ", ".join(sorted(row["name"] for row in found["kinds"]))),
        (_("In opdracht van"), named(OrganisationRole.COMMISSIONED_BY)),
        (_("Partners"), named(OrganisationRole.PARTNER)),
        (_("Uitgevoerd door"), named(OrganisationRole.CARRIED_OUT_BY)),
        (_("Ondersteund door"), named(OrganisationRole.SUPPORTED_BY)),
        (_("Financiers"), named(OrganisationRole.FUNDER)),
        (_("Aanbieder"), named(OrganisationRole.PROVIDER)),
        (_("Budget"), f"€ {dotted(case.budget_eur)}" if case.budget_eur is not None else ""),
        (_("Licentie"), case.licence),
    ]
    return [(term, words) for term, words in facts if words]


def _outcome(case: "CasePage", row: Row) -> dict[str, str]:
    """A figure in words, for components/outcome.html."""
    values = {name: row[name] for name in FIGURE}
    if values["value"] is not None:
        values["value"] = Decimal(str(values["value"]))
    if isinstance(values["measured_on"], str):
        values["measured_on"] = date.fromisoformat(values["measured_on"])
    figure = case._meta.get_field("outcome_figures").related_model(**values)
    return {
        "value": value_words(figure),
        "comparator": COMPARED.get(figure.comparator, "") if figure.value is not None else "",
        "what": figure.indicator,
        "level": figure.evidence,
        "label": EvidenceLevel(figure.evidence).label,
        "source": source_words(figure),
    }


def _ladders(case: "CasePage") -> list[dict[str, Any]]:
    """The ladders that this case stands on: one, for a joint initiative perhaps both or none."""
    ladders = (
        (_("Trede op de participatieladder"), ParticipationLevel, LEVEL_HELP, case.participation_level),
        (_("Trede op de overheidsparticipatietrap"), GovernmentRole, ROLE_HELP, case.government_role),
    )
    return [
        {"title": title, "rungs": rungs.labels, "here": rungs(key).label, "explain": explain[rungs(key)]}
        for title, rungs, explain, key in ladders
        if key
    ]


def _meetings(rows: list[Row]) -> list[tuple[str, str, str]]:
    """Triples for components/links.html, the newest first."""
    dated = sorted(((moment(row["start"]), row) for row in rows), key=lambda pair: pair[0], reverse=True)
    return [(row["title"], address(row["url_path"]), written(start)) for start, row in dated]
