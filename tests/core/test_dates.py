"""Days in words."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.utils import timezone
from django.utils.translation import override

from cop.core.dates import local_day, period, written, written_age
from cop.core.templatetags.lk import is_stale


@pytest.fixture(autouse=True)
def dutch():
    with override("nl"):
        yield


def test_a_day_stays_with_its_month():
    assert written(date(2026, 11, 3)) == "3\N{NO-BREAK SPACE}november 2026"
    assert written(None) == ""


def test_the_day_is_the_one_in_amsterdam():
    assert local_day(datetime(2026, 6, 30, 22, 30, tzinfo=UTC)) == date(2026, 7, 1)


@pytest.mark.parametrize(
    ("days", "text"),
    [
        (-3, "vandaag"),
        (0, "vandaag"),
        (1, "1 dag geleden"),
        (30, "30 dagen geleden"),
        (31, "1 maand geleden"),
        (364, "12 maanden geleden"),
        (365, "1 jaar geleden"),
        (800, "2 jaar geleden"),
    ],
)
def test_age_is_told_in_whole_units(days, text):
    assert written_age(timezone.localdate() - timedelta(days=days)) == text


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (date(2026, 2, 1), date(2026, 12, 1), "Februari tot en met december 2026"),
        (date(2026, 9, 1), date(2027, 6, 1), "September 2026 tot en met juni 2027"),
        (date(2026, 2, 1), date(2026, 2, 28), "Februari 2026"),
        (date(2026, 2, 1), None, "Vanaf februari 2026"),
        (None, date(2026, 12, 1), "Tot en met december 2026"),
        (None, None, ""),
    ],
)
def test_a_period_is_told_in_months(start, end, words):
    assert period(start, end) == words


@pytest.mark.parametrize(("days", "stale"), [(730, False), (731, True)])
def test_after_two_years_a_text_is_stale(days, stale):
    assert is_stale(timezone.localdate() - timedelta(days=days)) is stale


def test_a_page_may_grow_stale_sooner():
    assert is_stale(timezone.localdate() - timedelta(days=31), 30)
    assert not is_stale(None, 30)
