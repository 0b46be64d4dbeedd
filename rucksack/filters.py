"""By what the catalogue can be narrowed."""

import django_filters
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from cop.core.filters import FacetFilter, NumberFilter, column_holds, column_is
from cop.taxonomy.enums import Audience, Cost, Origin, ParticipationLevel, ToolForm, ToolKind

from .models.tool import ToolPage


def group_fits(size: int) -> Q:
    """A tool fits a group when its own limits, as far as known, leave room for it; unknown on both sides never does."""
    known = Q(group_min__isnull=False) | Q(group_max__isnull=False)
    above = Q(group_min__isnull=True) | Q(group_min__lte=size)
    below = Q(group_max__isnull=True) | Q(group_max__gte=size)
    return known & above & below


class ToolFilterSet(django_filters.FilterSet):
    """/rugzak/?doelgroep=jongeren&groep=14&trede=adviseren"""

    groep = NumberFilter(condition=group_fits, label=_("Hoe groot is uw groep?"), unit=_("deelnemers"))
    doelgroep = FacetFilter(
        condition=column_holds("audience"), label=_("Doelgroep"), choices=Audience.choices
    )
    vorm = FacetFilter(condition=column_holds("forms"), label=_("Vorm"), choices=ToolForm.choices)
    kosten = FacetFilter(condition=column_is("cost"), label=_("Kosten"), choices=Cost.choices)
    trede = FacetFilter(
        condition=column_holds("levels"),
        label=_("Trede op de participatieladder"),
        choices=ParticipationLevel.choices,
    )
    soort = FacetFilter(condition=column_is("kind"), label=_("Soort"), choices=ToolKind.choices)
    herkomst = FacetFilter(condition=column_is("origin"), label=_("Herkomst"), choices=Origin.choices)

    class Meta:
        model = ToolPage
        fields: list[str] = []
