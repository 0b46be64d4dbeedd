"""What the page of a lab shows beside its own text: its people, its meetings and its cases, in three queries."""

from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext as _

from cases.models import CasePage
from cases.querysets import case_rows
from cases.rows import case_row
from cop.core.dates import period
from cop.core.gather import DOCUMENT, Part, Row, document, gather
from cop.core.reach import HasReach, reach_of
from cop.core.updated import updated_from, updated_parts
from events.models import EventPage
from events.querysets import event_rows
from events.rows import meeting_row
from members.contacts import contact_part, contacts, organisation_part
from members.enums import CircleRole, MunicipalityState
from members.models import CircleMember, Municipality, User
from members.organisations import by_role

from .words import has_room, places_words, sessions_words

if TYPE_CHECKING:
    from .models import LabPage


def lab_detail(lab: "LabPage", user: HasReach | None) -> dict[str, Any]:
    """For the template, by name. Meetings and cases are those that this user may see, and so is what counts them."""
    found = gather(*_parts(lab), *updated_parts(lab))
    municipalities = [
        _municipality(row) for row in sorted(found["municipalities"], key=lambda row: row["sort"])
    ]
    taken = len(municipalities)
    named = reach_of(user).is_member
    meetings: list[EventPage] = list(event_rows(user).filter(circle=lab.cohort_id).order_by("start", "pk"))
    cases: list[CasePage] = list(case_rows(user).filter(circle=lab.cohort_id).order_by("title"))
    held = [one for one in meetings if one.is_past and not one.is_cancelled]
    return {
        "municipalities": municipalities,
        "taken": taken,
        "has_room": has_room(lab, taken),
        "ring_note": _("%(taken)s van %(n)s") % {"taken": taken, "n": lab.max_municipalities},
        "places": places_words(lab, taken),
        "period": period(lab.start_date, lab.end_date),
        "sessions": sessions_words(lab.planned_sessions, len(held)),
        "people": people(found["people"], named=named),
        "names_shown": named,
        "coming": [meeting_row(one, small=True) for one in meetings if not one.is_past],
        "past": [meeting_row(one, small=True) for one in reversed(meetings) if one.is_past],
        "cases": [case_row(case) for case in cases],
        "documents": [document(row) for row in found["documents"]],
        "organisations": by_role(found["organisations"]),
        "contacts": contacts(found["contacts"], user),
        "updated": updated_from(lab, found),
    }


def _parts(lab: "LabPage") -> list[Part]:
    members = CircleMember.objects.filter(circle=lab.cohort_id)
    municipalities = Municipality.objects.filter(
        pk__in=members.filter(role=CircleRole.PARTICIPANT).values("municipality")
    )
    guides = members.filter(role__in=(CircleRole.LEAD, CircleRole.EXPERT), user__is_active=True)
    name = {"role": "role", "first_name": "user__first_name", "last_name": "user__last_name"}
    place = {"name": "name", "slug": "slug", "sort": "sort_name", "state": "membership_state"}
    return [
        Part("municipalities", municipalities, place),
        Part("people", guides, name),
        Part("documents", lab.document_links.all(), DOCUMENT | {"place": "sort_order", "label": "label"}),
        contact_part(lab),
        organisation_part(lab),
    ]


def _municipality(row: Row) -> dict[str, str]:
    """Only a member's name leads to its profile."""
    is_member = row["state"] == MunicipalityState.MEMBER
    return {
        "name": row["name"],
        "url": Municipality(slug=row["slug"]).get_absolute_url() if is_member else "",
    }


def people(rows: list[Row], *, named: bool) -> list[tuple[str, list[str] | int]]:
    """(role in words, names) of leads and experts; their number instead of names for who is no member."""
    groups = []
    for role in (CircleRole.LEAD, CircleRole.EXPERT):
        names = sorted(
            User(first_name=row["first_name"], last_name=row["last_name"]).display_name
            for row in rows
            if row["role"] == role
        )
        if names:
            groups.append((str(role.label), names if named else len(names)))
    return groups
