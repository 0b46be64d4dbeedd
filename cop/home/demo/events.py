"""The meetings: six for everybody, eight of the lab. Their texts stand in `events_community` and `events_lab`."""

from datetime import date, timedelta

from django.utils import timezone

from cop.core.enums import Visibility
from cop.core.models import PageDocument, SiteDocument
from events.models import AgendaItem, AgendaPart, EventCase, EventExpert, EventPage, EventTool
from members.enums import ContactRole
from members.models import ContactLink, Expert
from rucksack.models import ToolPage

from .event_rows import Meeting, Point, moments_of
from .events_community import COMMUNITY
from .events_lab import CANARY_WORDS, LAB_MEETINGS
from .load import circle, contact, document, index, page, publish
from .people import LAB_CIRCLE


def load() -> None:
    """Publishes the meetings around today. The people, the tools, the lab and the cases are there already."""
    today = timezone.localdate()
    for meeting in COMMUNITY:
        _publish(meeting, today=today, number=None)
    # The number follows from the day: where the last Sunday of March falls among the others differs by season.
    in_order = sorted(LAB_MEETINGS, key=lambda meeting: moments_of(meeting, today))
    for number, meeting in enumerate(in_order, start=1):
        _publish(meeting, today=today, number=number)


def _publish(meeting: Meeting, *, today: date, number: int | None) -> None:
    start, end = moments_of(meeting, today)
    of_lab = number is not None
    publish(
        index("agenda"),
        EventPage(
            **_facts(meeting),
            start=start,
            end=end,
            session_number=number,
            circle=circle(LAB_CIRCLE) if of_lab else None,
        ),
        published_at=min(start, timezone.now()) - timedelta(days=14),
        agenda_items=[_item(point) for point in meeting.agenda],
        expert_links=[EventExpert(expert=Expert.objects.get(name=name)) for name in meeting.experts],
        case_links=[EventCase(case=page(slug)) for slug in meeting.cases],
        tool_links=[EventTool(tool=ToolPage.objects.get(title=title)) for title in meeting.tools],
        contact_links=[_contact(of_lab=of_lab)],
        document_links=[PageDocument(document=found, label="materiaal") for found in _documents(meeting)],
    )


def _facts(meeting: Meeting) -> dict[str, object]:
    public = meeting.visibility == Visibility.PUBLIC
    return {
        "slug": meeting.slug,
        "title": meeting.title,
        "event_type": meeting.kind,
        "summary": meeting.summary,
        "search_description": meeting.summary if public else meeting.teaser,
        "description": meeting.description,
        "for_whom": meeting.for_whom,
        "location": meeting.location,
        "address": meeting.address,
        "room": meeting.room,
        "online_url": meeting.online_url,
        "is_online": bool(meeting.online_url),
        "capacity": meeting.capacity,
        "is_cancelled": meeting.cancelled,
        "visibility": meeting.visibility,
        "teaser": meeting.teaser,
        "learning_questions": list(meeting.questions),
        "report": meeting.report,
        "decisions": list(meeting.decisions),
    }


def _item(point: Point) -> AgendaItem:
    item = AgendaItem(title=point.title, start_time=point.at, speaker=point.speaker)
    item.parts = [
        AgendaPart(title=title, speaker=speaker, sort_order=number)
        for number, (title, speaker) in enumerate(point.parts)
    ]
    return item


def _contact(*, of_lab: bool) -> ContactLink:
    if of_lab:
        return ContactLink(
            person=contact("Trekker van het lab"), role=ContactRole.LEAD, about="deze bijeenkomst"
        )
    return ContactLink(person=contact("Redactie van Leerkring"), about="deze bijeenkomst")


def _documents(meeting: Meeting) -> list[SiteDocument]:
    if not meeting.document:
        return []
    title, text = meeting.document
    word = CANARY_WORDS.get(meeting.slug)
    return [document(f"{meeting.slug}-{word}" if word else meeting.slug, title, text)]
