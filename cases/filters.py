"""By what the list of cases can be narrowed."""

from typing import Any

import django_filters
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from cop.core.filters import FacetFilter, column_holds, column_is
from cop.taxonomy.enums import (
    Audience,
    CaseStatus,
    Direction,
    GovernmentRole,
    ParticipationLevel,
    PolicyPhase,
    Scale,
)
from cop.taxonomy.models import PageTheme
from members.models import Municipality

from . import querysets  # whole: who imports `querysets` first comes by here before it is complete
from .models.case import CasePage


def about_theme(slug: str) -> Q:
    """About this theme or one below it."""
    links = PageTheme.objects.filter(Q(theme__slug=slug) | Q(theme__parent__slug=slug))
    return Q(pk__in=links.values("page"))


def of_municipality(slug: str) -> Q:
    return Q(municipality__in=Municipality.objects.filter(slug=slug).values("pk"))


class CaseFilterSet(django_filters.FilterSet):
    """/casussen/?richting=overheidsparticipatie&thema=bestuur&gemeente=leiden

    Municipalities and themes are those of the cases that this visitor may see: a hidden one adds no option.
    """

    gemeente = FacetFilter(condition=of_municipality, label=_("Gemeente"), choices=(), as_select=True)
    thema = FacetFilter(condition=about_theme, label=_("Thema"), choices=(), as_select=True)
    richting = FacetFilter(condition=column_is("direction"), label=_("Richting"), choices=Direction.choices)
    trede = FacetFilter(
        condition=column_is("participation_level"),
        label=_("Trede op de participatieladder"),
        choices=ParticipationLevel.choices,
    )
    rol = FacetFilter(
        condition=column_is("government_role"),
        label=_("Trede op de overheidsparticipatietrap"),
        choices=GovernmentRole.choices,
    )
    status = FacetFilter(condition=column_is("status"), label=_("Status"), choices=CaseStatus.choices)
    fase = FacetFilter(
        condition=column_holds("policy_phases"), label=_("Beleidsfase"), choices=PolicyPhase.choices
    )
    schaal = FacetFilter(condition=column_is("scale"), label=_("Schaal"), choices=Scale.choices)
    doelgroep = FacetFilter(
        condition=column_holds("audience"), label=_("Doelgroep"), choices=Audience.choices, as_select=True
    )

    class Meta:
        model = CasePage
        fields: list[str] = []

    def __init__(self, data: Any = None, queryset: QuerySet | None = None, **kwargs: Any) -> None:
        super().__init__(data=data, queryset=queryset, **kwargs)
        places, themes = querysets.choices_among(self.queryset)
        self.filters["gemeente"].extra["choices"] = places
        self.filters["thema"].extra["choices"] = themes
