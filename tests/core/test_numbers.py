"""Numbers in words."""

from decimal import Decimal

import pytest

from cop.core.numbers import dotted


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "0"),
        (999, "999"),
        (12_500, "12.500"),
        (1_234_567, "1.234.567"),
        (Decimal("21.86"), "22"),
        (None, ""),
    ],
)
def test_dots_stand_between_the_thousands(number, words):
    assert dotted(number) == words
