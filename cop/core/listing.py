"""What every list page does: filter, count each option, sort, and cut into pages, with all of it in the address."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, ClassVar

import django_filters
from django.core.paginator import Page
from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest, HttpResponse, QueryDict
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from .filters import FacetFilter, NumberFilter, WordFilter
from .paging import page_of
from .ways_out import WayOut, ways_out

SORT = "sorteer"


@dataclass(frozen=True, slots=True)
class Sort:
    """A way to order a list: the words on the screen and the columns."""

    label: str | Promise
    order: tuple[str, ...]


@dataclass
class Option:
    value: str
    label: str
    count: int
    checked: bool


@dataclass
class Group:
    name: str
    legend: str
    options: list[Option] = field(default_factory=list)
    as_select: bool = False


class Listing:
    """One request for a list.

    Args:
        queryset: what this visitor may see at all (`visible_to` applied), with the columns that the rows need.
        filters: a FilterSet of FacetFilter and NumberFilter. sorts: by key, the first is the default.
        data: request.GET. Names that are not known are ignored; values that cannot be give `errors` and status 400.

    Raises:
        Http404: for a page number that is not there.
    """

    def __init__(
        self,
        *,
        queryset: QuerySet,
        filters: type[django_filters.FilterSet],
        sorts: Mapping[str, Sort],
        data: QueryDict,
        path: str,
        per_page: int = 20,
    ) -> None:
        self.queryset = queryset
        self.sorts = sorts
        self.data = data
        self.path = path
        self.per_page = per_page
        self.filterset = filters(data=data, queryset=queryset)
        self.filterset.form.is_valid()
        self.filters = self.filterset.filters
        self.values = self.filterset.form.cleaned_data

    @cached_property
    def errors(self) -> list[str]:
        """Sentences about values that cannot be."""
        found = [
            # Some labels are a question.
            f"{str(self.filters[name].label).rstrip('?')}: {message}"
            for name, messages in self.filterset.form.errors.items()
            for message in messages
        ]
        if self.data.get(SORT, "") not in ("", *self.sorts):
            found.append(_("Zo kunnen we deze lijst niet sorteren."))
        return found

    @property
    def status(self) -> int:
        return 400 if self.errors else 200

    @cached_property
    def conditions(self) -> dict[str, Q]:
        return {
            name: self.filters[name].q(self.values[name])
            for name in self.filters
            if self.values.get(name) not in (None, "", [])
        }

    @cached_property
    def counts(self) -> dict[str, int]:
        """Everything that is counted, in one query: all, found, and each option with the other filters on."""
        wanted = {"total": Count("pk"), "found": Count("pk", filter=self.all_but())}
        for name, one in self._facets():
            others = self.all_but(name)
            for number, (value, _label) in enumerate(one.field.choices):
                wanted[f"{name}_{number}"] = Count("pk", filter=others & one.condition(value))
        return self.queryset.order_by().aggregate(**wanted)

    @cached_property
    def page(self) -> Page:
        chosen = self.data.get(SORT, "")
        sort = self.sorts.get(chosen) or next(iter(self.sorts.values()))
        rows = self.queryset.filter(*self.conditions.values()).order_by(*sort.order, "pk")
        # Counted already, together with the rest.
        return page_of(rows, self.data, per_page=self.per_page, count=self.counts["found"])

    @cached_property
    def groups(self) -> list[Group]:
        """The filters with their options; an option that would find nothing and is not on stays, with a 0."""
        groups = []
        for name, one in self._facets():
            on = set(self.values.get(name) or ())
            options = [
                Option(str(value), str(label), self.counts[f"{name}_{number}"], str(value) in on)
                for number, (value, label) in enumerate(one.field.choices)
            ]
            groups.append(Group(name, str(one.label), options, one.as_select))
        return groups

    @property
    def boxes(self) -> list[Group]:
        return [group for group in self.groups if not group.as_select]

    @property
    def selects(self) -> list[Group]:
        return [group for group in self.groups if group.as_select]

    @property
    def numbers(self) -> list[dict[str, Any]]:
        return [
            {"name": name, "label": one.label, "unit": one.unit, "value": self.data.get(name, "")}
            for name, one in self.filters.items()
            if isinstance(one, NumberFilter)
        ]

    @property
    def words(self) -> list[dict[str, Any]]:
        return [
            {"name": name, "label": one.label, "value": self.data.get(name, "")}
            for name, one in self.filters.items()
            if isinstance(one, WordFilter)
        ]

    @cached_property
    def chips(self) -> list[tuple[str, str]]:
        """(words, address without it) for each filter that is on."""
        chips = [
            (f"{group.legend}: {option.label}", self.address_without(group.name, option.value))
            for group in self.groups
            for option in group.options
            if option.checked
        ]
        chips += [
            (
                # "200 deelnemers" says enough; a word alone does not.
                self.words_of(one["name"]) if one.get("unit") else f"{one['label']}: {one['value']}",
                self.address_without(one["name"], one["value"]),
            )
            for one in (*self.words, *self.numbers)
            if one["name"] in self.conditions
        ]
        return chips

    @property
    def sort_choices(self) -> list[tuple[str, str, bool]]:
        chosen = self.data.get(SORT) if self.data.get(SORT) in self.sorts else next(iter(self.sorts))
        return [(key, str(sort.label), key == chosen) for key, sort in self.sorts.items()]

    @property
    def sort(self) -> str:
        return self.data.get(SORT, "")

    @property
    def hidden(self) -> list[tuple[str, str]]:
        """The filters that are on, for the form that sorts."""
        return [(name, value) for name in self.filters for value in self.data.getlist(name) if value]

    @property
    def base(self) -> str:
        """The address to which a page number is added."""
        query = self._query()
        return f"{self.path}?{query.urlencode()}&" if query else f"{self.path}?"

    def address_without(self, name: str, value: str | None = None) -> str:
        """The address without this filter, or without one of its values."""
        query = self._query()
        query.setlist(name, [one for one in query.getlist(name) if value is not None and one != value])
        return f"{self.path}?{query.urlencode()}" if query.urlencode() else self.path

    def words_of(self, name: str) -> str:
        """What was asked of this filter, in words."""
        chosen = [
            option.label
            for group in self.groups
            if group.name == name
            for option in group.options
            if option.checked
        ]
        unit = str(getattr(self.filters[name], "unit", ""))
        return ", ".join(chosen) or f"{self.data.get(name, '')} {unit}".strip()

    @cached_property
    def ways_out(self) -> list[WayOut]:
        """What to offer when nothing was found."""
        return ways_out(self)

    def all_but(self, left_out: str = "") -> Q:
        """The condition of every filter that is on, except this one."""
        rule = Q(pk__isnull=False)
        for name, condition in self.conditions.items():
            if name != left_out:
                rule &= condition
        return rule

    def _facets(self) -> list[tuple[str, FacetFilter]]:
        return [(name, one) for name, one in self.filters.items() if isinstance(one, FacetFilter)]

    def _query(self) -> QueryDict:
        """What is known of the address, without the page number."""
        query = QueryDict(mutable=True)
        for name in (*self.filters, SORT):
            values = [value for value in self.data.getlist(name) if value]
            if values:
                query.setlist(name, values)
        return query


class ListPageMixin:
    """For an index page: gives the template `listing`, and answers 400 when the address asks for what cannot be."""

    filterset_class: ClassVar[type[django_filters.FilterSet]]
    sorts: ClassVar[Mapping[str, Sort]]
    per_page: ClassVar[int] = 20

    def list_queryset(self, request: HttpRequest) -> QuerySet:
        """What this visitor may see, with the columns and relations that a row needs."""
        raise NotImplementedError

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        context["listing"] = Listing(
            queryset=self.list_queryset(request),
            filters=self.filterset_class,
            sorts=self.sorts,
            data=request.GET,
            path=request.path,
            per_page=self.per_page,
        )
        return context

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response = super().serve(request, *args, **kwargs)
        response.status_code = response.context_data["listing"].status
        return response
