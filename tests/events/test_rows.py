"""A meeting as a row."""

from datetime import timedelta

import pytest
from django.utils import timezone

from events.querysets import event_rows
from events.rows import meeting_row, state_badges
from tests.factories import make_event, make_moderator

pytestmark = pytest.mark.django_db


def test_a_row_tells_kind_place_and_who_may_see_it(site):
    make_event(
        event_type="labsessie", location="Utrecht", is_online=True, visibility="leden", report="<p>Goed.</p>"
    )
    row = meeting_row(event_rows(make_moderator()).get())
    assert (row["meta"], row["badge"], row["state"]) == (
        "Labbijeenkomst / werksessie · Utrecht · online",
        "Alleen voor leden · Met verslag",
        "",
    )


def test_a_small_row_has_its_state_in_its_badge(site):
    make_event(is_cancelled=True)
    event = event_rows(None).get()
    assert [meeting_row(event, small=small)["badge"] for small in (True, False)] == ["Gaat niet door", ""]
    assert meeting_row(event)["state"] == "cancelled"


def test_the_head_of_a_page_names_every_state(site):
    start = timezone.now() - timedelta(days=1)
    event = make_event(start=start, end=start + timedelta(hours=1), is_cancelled=True)
    assert state_badges(event) == [("Gaat niet door", "error"), ("Geweest", "quiet")]
