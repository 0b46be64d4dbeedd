"""Which page numbers stand under a list."""

import pytest
from django.core.paginator import Paginator

from cop.core.paging import window


@pytest.mark.parametrize(
    ("pages", "here", "numbers"),
    [
        (1, 1, [1]),
        (3, 2, [1, 2, 3]),
        (5, 1, [1, 2, None, 5]),
        (5, 3, [1, 2, 3, 4, 5]),
        (30, 7, [1, None, 6, 7, 8, None, 30]),
        (30, 30, [1, None, 29, 30]),
    ],
)
def test_numbers_near_and_at_both_ends(pages, here, numbers):
    assert window(Paginator(range(pages), 1).page(here)) == numbers


def test_no_last_number_when_the_end_is_not_known():
    paginator = Paginator(range(30), 1)
    paginator.capped = True
    assert window(paginator.page(7)) == [1, None, 6, 7, 8]
