"""What a row of the list of labs needs, and no more."""

from datetime import date

from django.db.models import Count, DateField, IntegerField, OuterRef, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce

from cop.core.querysets import VisiblePageQuerySet
from cop.core.reach import HasReach
from members.enums import CircleRole
from members.models import CircleMember

from .models.lab import LabPage

NOT_IN_A_ROW = ("intro", "premises", "asks", "offers", "teaser")


def lab_rows(user: HasReach | None) -> VisiblePageQuerySet:
    """Labs that this user may see, with `taken` (municipalities in it) and `begins`: far off when nobody knows."""
    counted = (
        participants()
        .filter(circle=OuterRef("cohort"))
        .values("circle")
        .annotate(n=Count("municipality", distinct=True))
        .values("n")
    )
    return (
        LabPage.objects.visible_to(user)
        .annotate(
            taken=Coalesce(Subquery(counted, output_field=IntegerField()), 0),
            begins=Coalesce("start_date", Value(date.max), output_field=DateField()),
        )
        .defer(*NOT_IN_A_ROW)
    )


def participants() -> QuerySet:
    """Who is in a circle for a municipality."""
    return CircleMember.objects.filter(role=CircleRole.PARTICIPANT).order_by()
