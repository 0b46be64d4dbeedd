"""The programme of a meeting in its two levels."""

from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext as _
from modelcluster.queryset import FakeQuerySet

from cop.core.gather import Part, Row

from .models.programme import AgendaItem, AgendaPart

if TYPE_CHECKING:
    from .models.event import EventPage

POINT = {"place": "sort_order", "title": "title", "time": "start_time", "speaker": "speaker"}


def programme_parts(event: "EventPage") -> list[Part]:
    """To gather with the rest of a meeting: "items" and, below them, "subitems"; nothing for a preview."""
    items = event.agenda_items.all()
    if isinstance(items, FakeQuerySet):
        return []
    below = AgendaPart.objects.filter(item__event=event.pk)
    return [Part("items", items, POINT), Part("subitems", below, POINT | {"item": "item__pk"})]


def programme(event: "EventPage", found: dict[str, list[Row]]) -> list[dict[str, Any]]:
    """Items for components/programme.html, each with its children."""
    if "items" in found:
        pairs = [
            (row, [below for below in found["subitems"] if below["item"] == row["pk"]])
            for row in found["items"]
        ]
    else:
        # What is not saved has no key to find its parts by: they stand in the memory of their item.
        pairs = [(_row(item), [_row(part) for part in item.parts.all()]) for item in event.agenda_items.all()]
    return [_point(row, children) for row, children in pairs]


def _point(row: Row, children: list[Row]) -> dict[str, Any]:
    return {
        "title": row["title"],
        "time": _clock(row["time"]),
        "speaker": row["speaker"],
        "children": [{"title": _with_time(below), "note": _speaker(below)} for below in children],
    }


def _row(point: AgendaItem | AgendaPart) -> Row:
    return {"title": point.title, "time": point.start_time, "speaker": point.speaker}


def _clock(value: Any) -> str:
    """ "13.30" from a time, or from what the database made of it ("13:30:00"); empty for none."""
    hour, minute = str(value).split(":")[:2] if value else ("", "")
    return f"{int(hour)}.{minute}" if value else ""


def _with_time(row: Row) -> str:
    return f"{_clock(row['time'])} {row['title']}" if row["time"] else row["title"]


def _speaker(row: Row) -> str:
    return _("spreker: %(name)s") % {"name": row["speaker"]} if row["speaker"] else ""
