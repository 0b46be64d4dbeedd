"""Numbers as they are written in Dutch."""

from decimal import Decimal

from django.utils.formats import number_format


def dotted(number: Decimal | int | None) -> str:
    """Rounded to a whole number, with dots between the thousands: "12.500"; empty for none."""
    return "" if number is None else number_format(round(number), decimal_pos=0, force_grouping=True)
