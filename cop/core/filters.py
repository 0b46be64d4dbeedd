"""Filters for lists: each knows its condition, so that one query counts every option of every filter."""

from collections.abc import Callable, Iterable
from typing import Any

import django_filters
from django import forms
from django.db.models import Q, QuerySet

from .fields import has_choice

Condition = Callable[[str], Q]


def column_is(field: str) -> Condition:
    """An option is the value of a column."""
    return lambda value: Q(**{field: value})


def column_holds(field: str) -> Condition:
    """An option is one of the keys in a ChoiceListField."""
    return lambda value: has_choice(field, value)


class FacetFilter(django_filters.MultipleChoiceFilter):
    """Boxes to tick, with a count each; ticked ones are alternatives.

    Args:
        condition: turns the key of an option into a condition on the list. Relations enter as `pk__in` subqueries.
        label: the legend. choices: pairs (key, words).
        as_select: one choice from a long list instead of boxes.
    """

    def __init__(self, *, condition: Condition, as_select: bool = False, **kwargs: Any) -> None:
        self.condition = condition
        self.as_select = as_select
        super().__init__(**kwargs)

    def q(self, values: Iterable[str]) -> Q:
        """The condition that one of these options holds; no condition for none."""
        rule = Q()
        for value in values or ():
            rule |= self.condition(value)
        return rule

    def filter(self, qs: QuerySet, value: Iterable[str]) -> QuerySet:
        return qs.filter(self.q(value))


class NumberFilter(django_filters.NumberFilter):
    """A whole number that somebody types, with its own condition.

    Args:
        condition: turns the number into a condition. unit: what is counted, shown behind the field.
    """

    field_class = forms.IntegerField

    def __init__(self, *, condition: Callable[[int], Q], unit: str = "", **kwargs: Any) -> None:
        self.condition = condition
        self.unit = unit
        super().__init__(min_value=1, max_value=1_000_000, **kwargs)

    def q(self, value: int | None) -> Q:
        return Q() if value is None else self.condition(value)

    def filter(self, qs: QuerySet, value: int | None) -> QuerySet:
        return qs.filter(self.q(value))


class WordFilter(django_filters.CharFilter):
    """A word that somebody types, with its own condition.

    Args:
        condition: turns the word into a condition on the list.
    """

    def __init__(self, *, condition: Condition, **kwargs: Any) -> None:
        self.condition = condition
        super().__init__(max_length=100, **kwargs)

    def q(self, value: str) -> Q:
        return self.condition(value) if value else Q()

    def filter(self, qs: QuerySet, value: str) -> QuerySet:
        return qs.filter(self.q(value))
