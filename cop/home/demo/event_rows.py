"""The shapes in which the demo's meetings are written down, and when they are. Plain data and pure functions."""

from calendar import SUNDAY, THURSDAY
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from cop.core.enums import Visibility
from cop.taxonomy.enums import EventType

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
HALF_A_YEAR = timedelta(days=183)

MADE_UP = "<p><i>Dit is een voorbeeld. Datum, plaats en aantal plaatsen zijn verzonnen.</i></p>"
MADE_UP_REPORT = "<p><i>Dit is een voorbeeldverslag. De inhoud is verzonnen.</i></p>"


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A point of the programme, with the points below it as (title, speaker)."""

    title: str
    at: time | None = None
    speaker: str = ""
    parts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """A meeting. `days` counts from the day of loading to its week; None is the last Sunday of March nearest to it.

    `cases` are slugs, `tools` and `experts` names. `document` is (title, text).
    """

    slug: str
    title: str
    kind: EventType
    summary: str
    days: int | None
    start: time
    end: time
    weekday: int = THURSDAY
    description: str = ""
    for_whom: str = ""
    location: str = ""
    address: str = ""
    room: str = ""
    online_url: str = ""
    capacity: int | None = None
    cancelled: bool = False
    visibility: Visibility = Visibility.PUBLIC
    teaser: str = ""
    questions: tuple[str, ...] = ()
    agenda: tuple[Point, ...] = ()
    cases: tuple[str, ...] = ()
    tools: tuple[str, ...] = ()
    experts: tuple[str, ...] = ()
    report: str = ""
    decisions: tuple[str, ...] = ()
    document: tuple[str, str] | None = None


def day_of(meeting: Meeting, today: date) -> date:
    """The day on which a meeting falls: its weekday, on or after today plus `days`."""
    if meeting.days is None:
        return nearest_last_sunday_of_march(today)
    day = today + timedelta(days=meeting.days)
    return day + timedelta(days=(meeting.weekday - day.weekday()) % 7)


def moments_of(meeting: Meeting, today: date) -> tuple[datetime, datetime]:
    """Begin and end, aware, as the clock in Amsterdam shows them."""
    day = day_of(meeting, today)
    return (
        datetime.combine(day, meeting.start, tzinfo=AMSTERDAM),
        datetime.combine(day, meeting.end, tzinfo=AMSTERDAM),
    )


def nearest_last_sunday_of_march(today: date) -> date:
    """The day on which summer time begins (Directive 2000/84/EC), within half a year of today."""
    days = (last_sunday_of_march(today.year + years) for years in (-1, 0, 1))
    return min(days, key=lambda day: abs(day - today))


def last_sunday_of_march(year: int) -> date:
    last = date(year, 3, 31)
    return last - timedelta(days=(last.weekday() - SUNDAY) % 7)
