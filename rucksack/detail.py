"""What the pages of a tool and of a collection show beside their own text, each in one query."""

from itertools import groupby
from typing import TYPE_CHECKING, Any

from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from wagtail.rich_text import expand_db_html

from cases.models import ToolUse
from cop.core.gather import DOCUMENT, Part, Row, address, document, gather
from cop.core.models import BasePage
from cop.core.querysets import VisiblePageQuerySet
from cop.core.reach import HasReach
from cop.core.updated import updated_from, updated_parts
from cop.taxonomy.enums import GovernmentRole, ParticipationLevel
from members.contacts import contact_part, contacts, organisation_part
from members.enums import OrganisationRole

from .evidence import figures
from .words import (
    audience_words,
    cost_words,
    form_words,
    group_words,
    is_partly_online,
    list_words,
    origin_words,
)

if TYPE_CHECKING:
    from .models import ToolCollection, ToolPage

PLACE = {
    "place": "sort_order",
    "area": "area",
    "note": "note",
    "municipality": "municipality__name",
    "slug": "municipality__slug",
}
STEP = {"place": "sort_order", "title": "title", "text": "text"} | DOCUMENT
FILE = {"place": "sort_order", "label": "label"} | DOCUMENT
USE = {
    "how": "how",
    "rating": "rating",
    "participants": "participants",
    "would_use_again": "would_use_again",
    "worked": "worked",
    "did_not_work": "did_not_work",
    "is_origin": "is_origin",
    "title": "case__title",
    "url_path": "case__url_path",
    "municipality": "case__municipality__name",
}
ITEM = {
    "place": "sort_order",
    "collection": "collection__pk",
    "collection_title": "collection__title",
    "collection_path": "collection__url_path",
    "tool": "tool__pk",
    "title": "tool__title",
    "url_path": "tool__url_path",
    "summary": "tool__summary",
}
SHORT = {"title": "title", "url_path": "url_path"}


def tool_detail(tool: "ToolPage", user: HasReach | None) -> dict[str, Any]:
    """For the template of a tool. Other pages are named only when this user may read them."""
    seen = BasePage.objects.visible_to(user)
    found = gather(*_tool_parts(tool, seen), *updated_parts(tool))
    steps = [{"title": row["title"], "text": _rich(row["text"])} for row in found["steps"]]
    return {
        "facts": _facts(tool, found),
        "drawing": {"steps": len(steps), "partly_online": is_partly_online(tool)},
        "steps": steps,
        "step_documents": _step_documents(found["steps"]),
        "levels": tool._meta.get_field("levels").labels(tool.levels),
        "level_rungs": [label for _key, label in ParticipationLevel.choices],
        "roles": tool._meta.get_field("roles").labels(tool.roles),
        "role_rungs": [label for _key, label in GovernmentRole.choices],
        "references": [_reference(row) for row in found["references"]],
        "uses": [row | {"url": address(row["url_path"])} for row in found["uses"]],
        "figures": figures(found["uses"]),
        "collections": _collections(tool, found["items"]),
        "documents": [file for file in map(document, found["documents"]) if file],
        "contacts": contacts(found["contacts"], user),
        "themes": sorted(row["name"] for row in found["themes"]),
        "meetings": [(row["title"], address(row["url_path"]), "") for row in found["meetings"]],
        "updated": updated_from(tool, found),
    }


def _tool_parts(tool: "ToolPage", seen: VisiblePageQuerySet) -> list[Part]:
    parts = [
        Part("steps", tool.steps.all(), STEP),
        Part("references", tool.references.all(), PLACE),
        Part("uses", ToolUse.objects.filter(tool=tool.pk), USE, among=(("case", seen),)),
        Part("documents", tool.document_links.all(), FILE),
        Part("themes", tool.theme_links.all(), {"name": "theme__name"}),
        contact_part(tool),
        organisation_part(tool),
    ]
    # The rows below point to a tool that is there: while one is being made, there are none.
    items = tool._meta.get_field("collection_items").related_model.objects
    meetings = tool._meta.get_field("event_links").related_model.objects
    beside = items.filter(collection__items__tool=tool.pk)
    return [
        *parts,
        Part("items", beside, ITEM, among=(("collection", seen), ("tool", seen))),
        Part(
            "meetings",
            meetings.filter(tool=tool.pk),
            {"title": "event__title", "url_path": "event__url_path"},
            among=(("event", seen),),
        ),
    ]


def _facts(tool: "ToolPage", found: dict[str, list[Row]]) -> list[tuple[str, str]]:
    """The five that every tool has, known or not; then what only some have."""
    providers = [row["name"] for row in found["organisations"] if row["role"] == OrganisationRole.PROVIDER]
    makers = [row["name"] for row in found["organisations"] if row["role"] != OrganisationRole.PROVIDER]
    always = [
        (_("Voor"), audience_words(tool)),
        (_("Vorm"), form_words(tool)),
        (_("Kosten"), cost_words(tool)),
        (_("Aantal"), group_words(tool.group_min, tool.group_max)),
        (_("Duur"), tool.duration),
    ]
    sometimes = [
        (_("Vooraf"), tool.preparation),
        (_("Doel"), list_words(tool, "goals")),
        (_("Richting"), list_words(tool, "directions")),
        (_("Fase"), list_words(tool, "phases")),
        (_("Aanbieder"), ", ".join(providers)),
        (_("Ook van"), ", ".join(makers)),
        (_("Herkomst"), origin_words(tool)),
        (_("Licentie"), tool.licence),
    ]
    return always + [(term, words) for term, words in sometimes if words]


def _reference(row: Row) -> tuple[str, str, str]:
    """Place, address of the municipality, and the source's remark."""
    place = f"{row['municipality']}, {row['area']}" if row["area"] else row["municipality"]
    return place, f"/gemeenten/{row['slug']}/", row["note"]


def _collections(tool: "ToolPage", rows: list[Row]) -> list[dict[str, Any]]:
    """Each collection with the number of this tool in it, and the tools beside it. Hidden tools are not counted."""
    found = []
    for _key, group in groupby(
        sorted(rows, key=lambda row: row["collection"]), lambda row: row["collection"]
    ):
        items = list(group)
        keys = [row["tool"] for row in items]
        found.append(
            {
                "title": items[0]["collection_title"],
                "url": address(items[0]["collection_path"]),
                "number": keys.index(tool.pk) + 1 if tool.pk in keys else None,
                "total": len(keys),
                "others": [
                    (row["title"], address(row["url_path"]), "") for row in items if row["tool"] != tool.pk
                ],
            }
        )
    return found


def _step_documents(rows: list[Row]) -> list[dict[str, Any]]:
    """The aids of the steps, each with the step that it is for."""
    files = [(number, row["title"], document(row)) for number, row in enumerate(rows, start=1)]
    note = _("Bij stap %(number)s: %(title)s")
    return [
        file | {"note": note % {"number": number, "title": title}} for number, title, file in files if file
    ]


def _rich(text: str) -> str:
    return mark_safe(expand_db_html(text)) if text else ""


def collection_detail(collection: "ToolCollection", user: HasReach | None) -> dict[str, Any]:
    """For the template of a collection: its tools in their order, as far as this user may read them."""
    seen = BasePage.objects.visible_to(user)
    items = Part("items", collection.items.all(), ITEM, among=(("tool", seen),))
    files = Part("documents", collection.document_links.all(), FILE)
    organisations = organisation_part(collection)
    found = gather(items, files, organisations, contact_part(collection), *updated_parts(collection))
    return {
        "tools": [row | {"url": address(row["url_path"])} for row in found["items"]],
        "organisations": [
            (OrganisationRole(row["role"]).label, row["name"]) for row in found["organisations"]
        ],
        "documents": [file for file in map(document, found["documents"]) if file],
        "contacts": contacts(found["contacts"], user),
        "updated": updated_from(collection, found),
    }
