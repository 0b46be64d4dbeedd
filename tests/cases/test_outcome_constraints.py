"""What the database holds of a figure, whatever wrote it: the same rule as the form's, on every engine."""

from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from cases.evidence import percentage_fits
from cases.models import OutcomeFigure
from tests.factories import make_case

pytestmark = pytest.mark.django_db

BIGGEST = 2_147_483_647


def stored(case, **fields) -> bool:
    """Whether the database takes the figure."""
    try:
        with transaction.atomic():
            OutcomeFigure.objects.create(case=case, indicator="deed mee", **fields)
    except IntegrityError:
        return False
    return True


@pytest.mark.parametrize(
    ("value", "numerator", "denominator", "fits"),
    [
        ("60", 60, 100, True),
        ("62", 5, 8, True),
        ("63", 5, 8, True),
        ("61.99", 5, 8, False),
        ("63.01", 5, 8, False),
        ("33", 1, 3, True),
        ("34", 1, 3, False),
        ("12.35", 1185, 10_000, True),
        ("12.35", 1285, 10_000, True),
        ("0", 0, 1, True),
        ("100", 1, 1, True),
        ("99", 1, 1, False),
        ("100", BIGGEST, BIGGEST, True),
        ("50", BIGGEST, BIGGEST, False),
    ],
)
def test_a_percentage_fits_its_count_within_half_a_per_cent(value, numerator, denominator, fits) -> None:
    case = make_case()
    fields = {"value": Decimal(value), "numerator": numerator, "denominator": denominator}

    assert percentage_fits(unit="procent", **fields) is fits
    assert stored(case, unit="procent", **fields) is fits


@pytest.mark.parametrize(
    "fields",
    [
        {"unit": "procent", "value": Decimal(40), "numerator": 3},
        {"unit": "procent", "value": Decimal(40), "denominator": 3},
        {"unit": "procent", "numerator": 1, "denominator": 3},
        {"unit": "mensen", "value": Decimal(40), "numerator": 1, "denominator": 3},
    ],
)
def test_a_figure_that_is_not_complete_or_no_percentage_is_left_alone(fields) -> None:
    assert stored(make_case(), **fields)


def test_a_denominator_is_at_least_one() -> None:
    case = make_case()

    assert not stored(case, denominator=0)
    assert stored(case, denominator=1)


def test_the_form_says_so_before_the_database_does() -> None:
    case = make_case()

    with pytest.raises(ValidationError) as empty:
        OutcomeFigure(case=case, indicator="deed mee", denominator=0).full_clean()
    with pytest.raises(ValidationError) as wrong:
        OutcomeFigure(case=case, indicator="deed mee", value=70, numerator=1, denominator=2).full_clean()

    assert empty.value.message_dict == {"denominator": ["De noemer is minstens 1."]}
    assert wrong.value.message_dict == {"value": ["Dit percentage past niet bij teller en noemer."]}
