"""By what the agenda can be narrowed."""

from typing import Any

import django_filters
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.db.models.functions import TruncMonth
from django.http import QueryDict
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cop.core.filters import FacetFilter, column_is
from cop.core.models import BasePage
from cop.core.reach import HasReach
from cop.taxonomy.enums import EventType

from .models.event import EventPage
from .months import month_label, month_span

COMING, PAST = "komend", "geweest"
WHEN = [(COMING, _("Komend")), (PAST, _("Geweest"))]
ONLINE, ON_SITE = "online", "plaats"
WHERE = [(ONLINE, _("Online")), (ON_SITE, _("Op een plaats"))]
MONTH_KEY_LENGTH = len("2027-03")


def by_time(value: str) -> Q:
    """A meeting is past when it has ended."""
    now = timezone.now()
    return Q(end__gte=now) if value == COMING else Q(end__lt=now)


def by_form(value: str) -> Q:
    """A meeting can be both: online, and at a place for who comes."""
    return Q(is_online=True) if value == ONLINE else Q(is_online=False) | ~Q(location="")


def in_month(key: str) -> Q:
    start, end = month_span(key)
    return Q(start__gte=start, start__lt=end)


class EventFilterSet(django_filters.FilterSet):
    """/agenda/?wanneer=geweest&soort=workshop&vorm=online&lab=onze-stad&maand=2027-03

    Without `wanneer` it shows what is to come. The months and labs to choose from are those of the queryset.
    """

    wanneer = FacetFilter(condition=by_time, label=_("Wanneer"), choices=WHEN)
    maand = FacetFilter(condition=in_month, label=_("Maand"), choices=[], as_select=True)
    lab = FacetFilter(condition=column_is("circle_id"), label=_("Lab"), choices=[], as_select=True)
    soort = FacetFilter(condition=column_is("event_type"), label=_("Soort"), choices=EventType.choices)
    vorm = FacetFilter(condition=by_form, label=_("Online of niet"), choices=WHERE)

    class Meta:
        model = EventPage
        fields: list[str] = []

    def __init__(self, data: QueryDict, queryset: QuerySet, *, user: HasReach | None = None) -> None:
        data = data.copy()
        if not data.get("wanneer"):
            data["wanneer"] = COMING
        super().__init__(data=data, queryset=queryset)
        months, labs = _choices(queryset, user)
        asked = {key for key in data.getlist("maand") if _is_month(key)}
        self.filters["maand"].extra["choices"] = [
            (key, month_label(month_span(key)[0])) for key in sorted({*months, *asked})
        ]
        # The address has the lab's name, the condition asks for its circle: no join.
        circles = {slug: circle for slug, _title, circle in labs}
        self.filters["lab"].extra["choices"] = [(slug, title) for slug, title, _circle in labs]
        self.filters["lab"].condition = lambda slug: Q(circle_id=circles[slug])


def _choices(queryset: QuerySet, user: HasReach | None) -> tuple[set[str], list[tuple[str, str, int]]]:
    """Months with a meeting, and (slug, title, circle) of each lab in sight with one: one query."""
    lab_in_sight = BasePage.objects.visible_to(user).filter(pk=OuterRef("circle__lab__pk"))
    rows: list[tuple[Any, ...]] = list(
        queryset.order_by()
        .annotate(month=TruncMonth("start"), lab_in_sight=Exists(lab_in_sight))
        .values_list("month", "lab_in_sight", "circle__lab__slug", "circle__lab__title", "circle_id")
        .distinct()
    )
    labs = {row[2:] for row in rows if row[1]}
    return {f"{row[0]:%Y-%m}" for row in rows}, sorted(labs, key=lambda lab: lab[1])


def _is_month(key: str) -> bool:
    try:
        month_span(key)
    except (ValueError, OverflowError):
        return False
    return len(key) == MONTH_KEY_LENGTH
