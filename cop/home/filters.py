"""By what the register of municipalities can be narrowed."""

import re
import unicodedata

import django_filters
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from cop.core.filters import FacetFilter, WordFilter, column_is
from members.enums import MunicipalityState, OrdinanceState
from members.models import Municipality

MEMBERSHIP_WORDS = {
    MunicipalityState.MEMBER: _("Doet mee"),
    MunicipalityState.INTERESTED: _("Wil meedoen"),
    MunicipalityState.FORMER_MEMBER: _("Deed mee"),
    MunicipalityState.NONE: _("Doet niet mee"),
}
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


def is_named(words: str) -> Q:
    """A word of the name, or of one of the other names, begins so: "and" is not in "Zeeland"."""
    begins = r"(^|[\s'’(-])"
    return (
        Q(name__iregex=begins + re.escape(words))
        | Q(sort_name__iregex=begins + re.escape(fold(words)))
        | Q(aliases__iregex=begins + re.escape(words))
    )


class MunicipalityFilterSet(django_filters.FilterSet):
    """/gemeenten/?naam=den+bosch&provincie=Utrecht"""

    naam = WordFilter(condition=is_called, label=_("Naam"))
    deelname = FacetFilter(
        condition=column_is("membership_state"), label=_("Deelname"), choices=list(MEMBERSHIP_WORDS.items())
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
