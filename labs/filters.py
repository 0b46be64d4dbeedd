"""By what the list of labs can be narrowed."""

import django_filters
from django.utils.translation import gettext_lazy as _

from cop.core.filters import FacetFilter, column_is

from .enums import LabState
from .models.lab import LabPage


class LabFilterSet(django_filters.FilterSet):
    """/labs/?status=werving"""

    status = FacetFilter(condition=column_is("state"), label=_("Status"), choices=LabState.choices)

    class Meta:
        model = LabPage
        fields: list[str] = []
