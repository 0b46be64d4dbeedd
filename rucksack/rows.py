"""A tool as a row of a list."""

from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from cop.core.gather import Row, address

from .words import audience_words, group_words, is_partly_online

if TYPE_CHECKING:
    from .models import ToolPage


def tool_row(tool: "ToolPage") -> dict[str, Any]:
    """What components/row_tool.html takes, of a tool of `tool_rows`; unknown facts are left out."""
    used = tool.use_count
    facts = [
        (_("Soort"), tool.get_kind_display()),
        (_("Voor"), audience_words(tool)),
        (_("Aantal"), group_words(tool.group_min, tool.group_max)),
    ]
    return {
        "title": tool.title,
        "url": address(tool.url_path),
        "summary": tool.summary,
        "facts": [(term, words) for term, words in facts if words],
        "kind": tool.kind,
        "steps": tool.step_count,
        "cyclic": tool.is_cyclic,
        "partly_online": is_partly_online(tool),
        "minimum": tool.group_min,
        "maximum": tool.group_max,
        "badge": ngettext("Gebruikt in %(n)s casus", "Gebruikt in %(n)s casussen", used) % {"n": used}
        if used
        else "",
    }


def collection_cards(rows: list[Row]) -> list[dict[str, Any]]:
    """Collections as cards, of `collection_rows`."""
    return [
        {
            "title": row["title"],
            "url": address(row["url_path"]),
            "summary": row["summary"],
            "meta": ngettext("%(n)s tool", "%(n)s tools", row["tool_count"]) % {"n": row["tool_count"]},
        }
        for row in rows
    ]
