"""A meeting as a row, and the badges in the head of its page."""

from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext as _

from cop.core.enums import Visibility
from cop.core.gather import address

if TYPE_CHECKING:
    from .models import EventPage


def meeting_row(event: "EventPage", *, small: bool = False) -> dict[str, Any]:
    """What components/row_meeting.html takes, of a meeting of `event_rows`. A small one has its state in its badge."""
    badges = [_("Gaat niet door")] if small and event.is_cancelled else []
    return {
        "title": event.title,
        "url": address(event.url_path),
        "start": event.start,
        "end": event.end,
        "meta": _kind_and_place(event),
        "capacity": event.capacity,
        "state": state_of(event),
        "badge": " · ".join([*badges, *_who_and_report(event)]),
        "small": small,
    }


def state_of(event: "EventPage") -> str:
    """ "cancelled", "past" or nothing."""
    if event.is_cancelled:
        return "cancelled"
    return "past" if event.is_past else ""


def state_badges(event: "EventPage") -> list[tuple[str, str]]:
    """Pairs (text, kind) for components/page_head.html."""
    badges = [(_("Gaat niet door"), "error")] if event.is_cancelled else []
    badges += [(_("Geweest"), "quiet")] if event.is_past else []
    badges += [(words, "quiet") for words in _who(event)]
    return badges


def _kind_and_place(event: "EventPage") -> str:
    where = [event.location] if event.location else []
    where += [_("online")] if event.is_online else []
    return " · ".join([event.get_event_type_display(), *where])


def _who_and_report(event: "EventPage") -> list[str]:
    return _who(event) + ([_("Met verslag")] if event.has_report else [])


def _who(event: "EventPage") -> list[str]:
    """Who may see it, when that is not everybody."""
    return [] if event.visibility == Visibility.PUBLIC else [event.get_visibility_display()]
