"""The facts of a case in words."""

from decimal import Decimal
from typing import TYPE_CHECKING

from django.utils.formats import number_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from cop.core.dates import written
from cop.core.numbers import dotted
from cop.taxonomy.enums import Direction, GovernmentRole, ParticipationLevel

from .enums import Comparator, MeasureMethod, OutcomeUnit

if TYPE_CHECKING:
    from .models import CasePage, OutcomeFigure

# Who began, for the drawing: it follows from the direction.
BEGAN = {
    Direction.CITIZEN_PARTICIPATION: "gemeente",
    Direction.GOVERNMENT_PARTICIPATION: "inwoners",
    Direction.RIGHT_TO_CHALLENGE: "inwoners",
    Direction.JOINT_INITIATIVE: "samen",
}
COMPARED = {
    Comparator.MORE_THAN: gettext_lazy("meer dan"),
    Comparator.AT_LEAST: gettext_lazy("minstens"),
    Comparator.LESS_THAN: gettext_lazy("minder dan"),
    Comparator.AT_MOST: gettext_lazy("hoogstens"),
    Comparator.ABOUT: gettext_lazy("ongeveer"),
}


def rung_of(case: "CasePage") -> int:
    """The rung from 1 to 5, on whichever ladder applies; 0 for none."""
    for key, ladder in (
        (case.participation_level, ParticipationLevel),
        (case.government_role, GovernmentRole),
    ):
        if key:
            return ladder.values.index(key) + 1
    return 0


def began(case: "CasePage") -> str:
    """Who began, in the words of the drawing: gemeente, inwoners or samen."""
    return BEGAN.get(case.direction, "gemeente")


def reach_words(case: "CasePage") -> str:
    """ "212 van 4.300 inwoners van het gebied"."""
    count, of = case.participants_reached, case.population_of_area
    if count is None:
        return ""
    if of:
        return _("%(n)s, van %(of)s inwoners in het gebied") % {"n": dotted(count), "of": dotted(of)}
    return dotted(count)


def value_words(figure: "OutcomeFigure") -> str:
    """The value with its unit: "60 %", "€ 1.500"; empty when nobody knows."""
    value = figure.plain_value
    if value is None:
        return ""
    number = _number(value)
    if figure.unit == OutcomeUnit.PERCENT:
        return f"{number}\N{NO-BREAK SPACE}%"
    if figure.unit == OutcomeUnit.EURO:
        return f"€\N{NO-BREAK SPACE}{number}"
    if figure.unit == OutcomeUnit.DAYS:
        return ngettext("%(n)s dag", "%(n)s dagen", int(value)) % {"n": number}
    return number


def source_words(figure: "OutcomeFigure") -> str:
    """How, when, by whom and of how many: everything that is known of where a figure comes from."""
    method = figure.get_method_display() if figure.method and figure.method != MeasureMethod.UNKNOWN else ""
    count = ""
    if figure.numerator is not None and figure.denominator is not None:
        count = _("%(part)s van %(all)s") % {
            "part": dotted(figure.numerator),
            "all": dotted(figure.denominator),
        }
    elif figure.denominator is not None:
        count = f"n = {dotted(figure.denominator)}"
    when = _("gemeten op %(day)s") % {"day": written(figure.measured_on)} if figure.measured_on else ""
    how = ", ".join(part for part in (method, count, when) if part)
    source = _("Bron: %(source)s") % {"source": figure.source} if figure.source else ""
    parts = [how[:1].upper() + how[1:], figure.note, source]
    return " ".join(part if part.endswith((".", "?", "!")) else f"{part}." for part in parts if part)


def _number(value: Decimal) -> str:
    places = max(0, -int(value.as_tuple().exponent))
    return number_format(value, decimal_pos=places, use_l10n=True, force_grouping=True)
