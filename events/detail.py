"""What the page of a meeting shows beside its own text, in one query."""

from typing import TYPE_CHECKING, Any

from django.utils import timezone
from django.utils.translation import gettext as _

from cases.models import CasePage
from cop.core.dates import local_day
from cop.core.gather import DOCUMENT, Part, Row, address, document, gather
from cop.core.models import BasePage
from cop.core.reach import HasReach, reach_of
from cop.core.updated import updated_from, updated_parts
from members.contacts import contact_part, contacts, organisation_part
from members.organisations import by_role
from rucksack.models import ToolPage

from .months import duration
from .programme import programme, programme_parts
from .rows import state_badges, state_of

if TYPE_CHECKING:
    from .models import EventPage


def meeting_detail(event: "EventPage", user: HasReach | None) -> dict[str, Any]:
    """For the template, by name. Other pages are named only when this user may see them."""
    found = gather(*_parts(event, user), *programme_parts(event), *updated_parts(event))
    people = contacts(found["contacts"], user)
    return {
        "programme": programme(event, found),
        "experts": found["experts"],
        "cases": _links(found["cases"], note="municipality"),
        "tools": _links(found["tools"], note="summary"),
        "lab": next(iter(_links(found["lab"])), None),
        "documents": [document(row) for row in found["documents"]],
        "organisations": by_role(found["organisations"]),
        "contacts": people,
        "to_ask": next((one["name"] for one in [*people["open"], *people["hidden"]]), ""),
        "updated": updated_from(event, found),
        "when": when_words(event),
        "where": where_words(event),
        # Whoever registers will get it too, once that can be done here.
        "online_url": event.online_url if reach_of(user).is_moderator else "",
        "state": state_of(event),
        "badges": state_badges(event),
    }


def _parts(event: "EventPage", user: HasReach | None) -> list[Part]:
    expert = {
        "place": "sort_order",
        "name": "expert__name",
        "organisation": "expert__organisation__name",
        "website": "expert__organisation__website",
        "bio": "expert__bio",
    }
    case = {
        "place": "sort_order",
        "title": "case__title",
        "url_path": "case__url_path",
        "municipality": "case__municipality__name",
    }
    tool = {
        "place": "sort_order",
        "title": "tool__title",
        "url_path": "tool__url_path",
        "summary": "tool__summary",
    }
    labs = BasePage.objects.visible_to(user).filter(labpage__cohort=event.circle_id or 0)
    return [
        Part("experts", event.expert_links.filter(expert__is_public=True), expert),
        Part("cases", event.case_links.all(), case, among=(("case", CasePage.objects.visible_to(user)),)),
        Part("tools", event.tool_links.all(), tool, among=(("tool", ToolPage.objects.visible_to(user)),)),
        Part("lab", labs, {"title": "title", "url_path": "url_path"}),
        Part("documents", event.document_links.all(), DOCUMENT | {"place": "sort_order", "label": "label"}),
        contact_part(event),
        organisation_part(event),
    ]


def _links(rows: list[Row], note: str = "") -> list[dict[str, str]]:
    return [
        {"title": row["title"], "url": address(row["url_path"]), "note": (row[note] or "") if note else ""}
        for row in rows
    ]


def when_words(event: "EventPage") -> dict[str, Any]:
    """The moments in Amsterdam, whether they are on one day, and how long it takes in words."""
    start, end = timezone.localtime(event.start), timezone.localtime(event.end)
    one_day = local_day(start) == local_day(end)
    return {
        "start": start,
        "end": end,
        "one_day": one_day,
        "duration": duration(event.start, event.end) if one_day else "",
    }


def where_words(event: "EventPage") -> list[str]:
    """Lines, the place first: ["Utrecht", "Stadhuis, zaal 3"]; ["Online"]; empty when nobody told."""
    place = [event.location] if event.location else []
    rest = ", ".join(part for part in (event.address, event.room) if part)
    online = [_("Ook online") if place or rest else _("Online")] if event.is_online else []
    return [*place, *([rest] if rest else []), *online]
