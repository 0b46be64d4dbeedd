"""Months and hours as they are on the wall calendar in Amsterdam, also in the night that the clock changes."""

from datetime import UTC, date, datetime

import pytest

from events.models import EventPage
from events.months import Month, by_month, duration, month_label, month_span


def moment(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)


def test_a_month_begins_at_midnight_in_amsterdam():
    start, end = month_span("2027-03")
    assert (start.astimezone(UTC), end.astimezone(UTC)) == (moment(2027, 2, 28, 23), moment(2027, 3, 31, 22))


def test_after_december_comes_january():
    assert [day.isoformat() for day in month_span("2026-12")] == [
        "2026-12-01T00:00:00+01:00",
        "2027-01-01T00:00:00+01:00",
    ]


@pytest.mark.parametrize("key", ["", "2027", "2027-13", "2027-3", "maart", "0000-01"])
def test_what_is_no_month_is_refused(key):
    with pytest.raises(ValueError, match=r"isoformat|month|year|day"):
        month_span(key)


def test_a_meeting_just_after_midnight_stands_in_the_month_of_amsterdam():
    event = EventPage(title="Nacht", start=moment(2026, 11, 30, 23, 30), end=moment(2026, 12, 1, 1))
    (month,) = by_month([event])
    assert (month.key, month.label) == ("2026-12", "December 2026")


def test_only_the_first_meeting_of_a_day_carries_its_anchor():
    events = [
        EventPage(title=title, start=moment(2026, 12, day, 9), end=moment(2026, 12, day, 10))
        for title, day in (("Een", 10), ("Twee", 10), ("Drie", 17))
    ]
    (month,) = by_month(events)
    assert [anchor for _event, anchor in month.anchors()] == ["dag-2026-12-10", "", "dag-2026-12-17"]


def test_the_calendar_names_what_is_on_a_day():
    event = EventPage(title="Workshop", start=moment(2026, 12, 10, 9), end=moment(2026, 12, 10, 10))
    weeks = Month(date(2026, 12, 1), [event]).weeks()
    assert weeks[0] == [(None, None, ""), *[(day, None, "") for day in range(1, 7)]]
    assert weeks[1][3] == (10, "#dag-2026-12-10", "Workshop")


@pytest.mark.parametrize(
    ("end", "words"),
    [
        (moment(2026, 3, 29, 9), "1 uur"),
        (moment(2026, 3, 29, 10, 30), "2 uur en 30 minuten"),
        (moment(2026, 3, 29, 8, 45), "45 minuten"),
        (moment(2026, 3, 29, 8), ""),
        (moment(2026, 3, 31, 8), ""),
    ],
)
def test_how_long_it_takes_in_words(end, words):
    assert duration(moment(2026, 3, 29, 8), end) == words


def test_an_hour_that_the_clock_skips_is_not_counted():
    # From 1.30 to 3.30 in the night of 29 March 2026 is one hour.
    assert duration(moment(2026, 3, 29, 0, 30), moment(2026, 3, 29, 1, 30)) == "1 uur"


def test_the_name_of_a_month():
    assert month_label(date(2027, 3, 1)) == "Maart 2027"
