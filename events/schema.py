"""A public meeting as schema.org's Event, for search engines."""

from typing import TYPE_CHECKING, Any

from django.utils import timezone

from cop.core.enums import Visibility
from cop.core.schema import organization

if TYPE_CHECKING:
    from .models import EventPage

MODES = {
    (True, False): "OnlineEventAttendanceMode",
    (False, True): "OfflineEventAttendanceMode",
    (True, True): "MixedEventAttendanceMode",
}


def event_schema(event: "EventPage", url: str | None) -> dict[str, Any] | None:
    """Source: schema.org/Event. None for what is not public: of that nothing goes to search engines.

    Without a place or online it has no location, and the online address is never in it.
    """
    if event.visibility != Visibility.PUBLIC:
        return None
    found: dict[str, Any] = {
        "@type": "Event",
        "name": event.title,
        "description": event.summary,
        "startDate": timezone.localtime(event.start).isoformat(),
        "endDate": timezone.localtime(event.end).isoformat(),
        "eventStatus": "https://schema.org/" + ("EventCancelled" if event.is_cancelled else "EventScheduled"),
        "inLanguage": "nl",
        "organizer": organization(),
    }
    if url:
        found["url"] = url
    mode = MODES.get((event.is_online, bool(event.location)))
    if mode:
        found["eventAttendanceMode"] = f"https://schema.org/{mode}"
        found["location"] = _locations(event, url)
    if event.capacity:
        found["maximumAttendeeCapacity"] = event.capacity
    return found


def _locations(event: "EventPage", url: str | None) -> list[dict[str, str]]:
    places = []
    if event.location:
        address = ", ".join(part for part in (event.address, event.location) if part)
        places.append({"@type": "Place", "name": event.location, "address": address})
    if event.is_online:
        places.append({"@type": "VirtualLocation", **({"url": url} if url else {})})
    return places
