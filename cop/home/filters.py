"""By what the register of municipalities can be narrowed."""

import unicodedata

import django_filters
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from cop.core.filters import FacetFilter, WordFilter, column_is
from members.enums import MunicipalityState, OrdinanceState
from members.models import Municipality

PROVINCES = (
    "Drenthe",
    "Flevoland",
    "Fryslân",
    "Gelderland",
    "Groningen",
    "Limburg",
    "Noord-Brabant",
    "Noord-Holland",
    "Overijssel",
    "Utrecht",
    "Zeeland",
    "Zuid-Holland",
)


def fold(text: str) -> str:
    """Lower case without accents, as `sort_name` is kept: "Súdwest" is "sudwest"."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def is_called(word: str) -> Q:
    """The name, or one of the other names, holds this word."""
    return Q(name__icontains=word) | Q(sort_name__icontains=fold(word)) | Q(aliases__icontains=word)


class MunicipalityFilterSet(django_filters.FilterSet):
    """/gemeenten/?naam=den+bosch&provincie=Utrecht"""

    naam = WordFilter(condition=is_called, label=_("Naam"))
    deelname = FacetFilter(
        condition=column_is("membership_state"), label=_("Deelname"), choices=MunicipalityState.choices
    )
    casussen = FacetFilter(
        condition=lambda value: Q(case_count__gt=0), label=_("Casussen"), choices=[("ja", _("Met casussen"))]
    )
    verordening = FacetFilter(
        condition=column_is("ordinance_state"),
        label=_("Participatieverordening"),
        choices=OrdinanceState.choices,
    )
    provincie = FacetFilter(
        condition=column_is("province"), label=_("Provincie"), choices=[(name, name) for name in PROVINCES]
    )

    class Meta:
        model = Municipality
        fields: list[str] = []
