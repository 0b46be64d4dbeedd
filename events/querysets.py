"""What a row of the agenda needs, and no more."""

from django.db.models import BooleanField, Case, Value, When

from cop.core.querysets import VisiblePageQuerySet
from cop.core.reach import HasReach

from .models.event import EventPage

NOT_IN_A_ROW = ("description", "report", "decisions", "learning_questions", "online_url", "teaser")


def event_rows(user: HasReach | None) -> VisiblePageQuerySet:
    """Meetings that this user may see, with `has_report`."""
    return (
        EventPage.objects.visible_to(user)
        .annotate(
            has_report=Case(When(report="", then=Value(False)), default=True, output_field=BooleanField())
        )
        .defer(*NOT_IN_A_ROW)
    )
