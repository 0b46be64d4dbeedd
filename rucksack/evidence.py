"""What the cases that used a tool say about it, never without how many they are. Pure: no models."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from django.utils.formats import number_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from cop.core.numbers import dotted


class Figure(NamedTuple):
    """n: the number of cases that answered."""

    question: str
    answer: str
    n: int


def figures(uses: Sequence[Mapping[str, Any]]) -> list[Figure]:
    """A figure for each question that at least one case answered; nothing for the others.

    Args: uses: with `rating` (1 to 5), `participants` (people) and `would_use_again`, None where nobody said.
    """
    found = []
    ratings = [use["rating"] for use in uses if use["rating"] is not None]
    if ratings:
        mean = number_format(sum(ratings) / len(ratings), decimal_pos=1)
        found.append(
            Figure(
                _("Hoe goed werkte de tool?"), _("gemiddeld %(mean)s van 5") % {"mean": mean}, len(ratings)
            )
        )
    again = [use["would_use_again"] for use in uses if use["would_use_again"] is not None]
    if again:
        answer = _("%(yes)s van %(all)s: ja") % {"yes": sum(map(bool, again)), "all": len(again)}
        found.append(Figure(_("Zou u de tool weer gebruiken?"), answer, len(again)))
    reached = [use["participants"] for use in uses if use["participants"] is not None]
    if reached:
        total = sum(reached)
        answer = ngettext("%(n)s deelnemer", "%(n)s deelnemers", total) % {"n": dotted(total)}
        found.append(Figure(_("Hoeveel mensen deden mee?"), answer, len(reached)))
    return found
