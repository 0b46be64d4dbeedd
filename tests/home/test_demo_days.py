"""On which days the meetings of the demonstration are: around today, whenever that is."""

from datetime import date, timedelta

import pytest

from cop.home.demo import event_rows, events_lab


@pytest.mark.parametrize(
    ("today", "sunday"),
    [
        (date(2026, 11, 21), date(2027, 3, 28)),
        (date(2026, 7, 1), date(2026, 3, 29)),
        (date(2024, 3, 31), date(2024, 3, 31)),
    ],
)
def test_the_last_sunday_of_march_that_is_nearest(today, sunday):
    assert event_rows.nearest_last_sunday_of_march(today) == sunday


def test_the_meetings_of_the_lab_lie_around_any_day_of_the_year():
    for offset in range(365):
        today = date(2026, 1, 1) + timedelta(days=offset)
        moments = sorted(event_rows.moments_of(meeting, today) for meeting in events_lab.LAB_MEETINGS)
        assert len({start for start, end in moments}) == 8
        assert moments[0][0].date() < today < moments[-1][0].date()
        assert moments[-1][0] - moments[0][0] < timedelta(days=395)
