"""The list at /agenda/: what is to come by month, or what has been with the latest first."""

from functools import cached_property, partial
from typing import Any

from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from cop.core.listing import Group, Listing, Sort
from cop.core.reach import HasReach

from . import querysets  # whole: who imports `querysets` first comes by here before it is complete
from .filters import COMING, PAST, WHEN, EventFilterSet
from .months import Month, by_month, month_label, month_span
from .rows import meeting_row

FIRST_ON_TOP = ("vroeg", Sort(_("datum: vroegste eerst"), ("start",)))
LAST_ON_TOP = ("laat", Sort(_("datum: laatste eerst"), ("-start",)))


class Agenda(Listing):
    """A Listing that shows what is to come unless the address asks otherwise, with its meetings by month."""

    def __init__(self, *, user: HasReach | None, data: QueryDict, path: str) -> None:
        self.when = set(data.getlist("wanneer")) & {COMING, PAST} or {COMING}
        sorts = [FIRST_ON_TOP, LAST_ON_TOP]
        super().__init__(
            queryset=querysets.event_rows(user),
            filters=partial(EventFilterSet, user=user),
            sorts=dict(reversed(sorts) if self.only_past else sorts),
            data=data,
            path=path,
        )

    @property
    def only_coming(self) -> bool:
        return self.when == {COMING}

    @property
    def only_past(self) -> bool:
        return self.when == {PAST}

    @property
    def selects(self) -> list[Group]:
        """Without the one for labs where there is no lab to choose."""
        return [group for group in super().selects if group.options]

    @cached_property
    def months(self) -> list[Month]:
        return by_month(self.page.object_list)

    @property
    def meetings(self) -> list[tuple[Month, list[dict[str, Any]]]]:
        """Each month with its meetings as components/row_meeting.html wants them."""
        return [
            (
                month,
                [meeting_row(event, small=self.only_past) | {"id": day} for event, day in month.anchors()],
            )
            for month in self.months
        ]

    @cached_property
    def calendar(self) -> dict[str, Any] | None:
        """The first month of the page as a calendar, with the way to the months beside it that have meetings."""
        if not self.months:
            return None
        month = self.months[0]
        keys = [value for value, _label in self.filters["maand"].field.choices]
        before = [key for key in keys if key < month.key]
        after = [key for key in keys if key > month.key]
        return {
            "caption": month.label,
            "weeks": month.weeks(),
            "previous": self._way_to(before[-1]) if before else None,
            "next": self._way_to(after[0]) if after else None,
        }

    @cached_property
    def chips(self) -> list[tuple[str, str]]:
        """Without the one for what is to come, when that is so by itself: it cannot be taken off."""
        chips = super().chips
        if not self.only_coming:
            return chips
        by_itself = f"{self.filters['wanneer'].label}: {WHEN[0][1]}"
        return [chip for chip in chips if chip[0] != by_itself]

    def _way_to(self, key: str) -> tuple[str, str]:
        first = month_span(key)[0]
        here = self.months[0].first.year == first.year
        label = month_label(first).split()[0] if here else month_label(first)
        return (label, f"{self.path}?wanneer={COMING}&wanneer={PAST}&maand={key}")
