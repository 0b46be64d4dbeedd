"""Months as people say them, on the wall calendar in Amsterdam."""

import calendar
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from cop.core.dates import local_day

if TYPE_CHECKING:
    from .models.event import EventPage

Day = tuple[int | None, str | None, str]


@dataclass
class Month:
    """The meetings of one month, in the order of the list. `first` is its first day."""

    first: date
    events: list["EventPage"] = field(default_factory=list)

    @property
    def key(self) -> str:
        return f"{self.first:%Y-%m}"

    @property
    def label(self) -> str:
        return month_label(self.first)

    def anchors(self) -> list[tuple["EventPage", str]]:
        """Each meeting with the anchor of its day: the first of a day has one, others an empty text."""
        seen: set[date] = set()
        found = []
        for event in self.events:
            day = local_day(event.start)
            found.append((event, "" if day in seen else anchor(day)))
            seen.add(day)
        return found

    def weeks(self) -> list[list[Day]]:
        """Weeks of (number, address, what is on) from Monday, for components/month.html."""
        on: dict[int, list[str]] = {}
        for event in self.events:
            on.setdefault(local_day(event.start).day, []).append(event.title)
        return [
            [self._day(number, on) for number in week]
            for week in calendar.Calendar().monthdayscalendar(self.first.year, self.first.month)
        ]

    def _day(self, number: int, on: dict[int, list[str]]) -> Day:
        if number not in on:
            return (number or None, None, "")
        return (number, f"#{anchor(self.first.replace(day=number))}", "; ".join(on[number]))


def anchor(day: date) -> str:
    return f"dag-{day.isoformat()}"


def month_label(first: date) -> str:
    """ "December 2026"."""
    return date_format(first, "F Y").capitalize()


def month_span(key: str) -> tuple[datetime, datetime]:
    """The first moment of a month ("2027-03") and that of the next.

    Raises:
        ValueError: when there is no such month.
    """
    first = date.fromisoformat(f"{key}-01")
    following = date(first.year + first.month // 12, first.month % 12 + 1, 1)
    return tuple(timezone.make_aware(datetime.combine(day, time())) for day in (first, following))


def by_month(events: Iterable["EventPage"]) -> list[Month]:
    """Meetings in their months, in the order in which they come."""
    months: list[Month] = []
    for event in events:
        first = local_day(event.start).replace(day=1)
        if not months or months[-1].first != first:
            months.append(Month(first))
        months[-1].events.append(event)
    return months


def duration(start: datetime, end: datetime) -> str:
    """How long in words: "1 uur", "2 uur en 30 minuten"; empty when it is longer than a day or nothing."""
    minutes = int((end - start).total_seconds()) // 60
    if not 0 < minutes < 24 * 60:
        return ""
    hours, rest = divmod(minutes, 60)
    words = [_("%(n)s uur") % {"n": hours}] if hours else []
    words += [_("%(n)s minuten") % {"n": rest}] if rest else []
    return _(" en ").join(words)
