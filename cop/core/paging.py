"""Which page numbers to show."""

from django.core.paginator import Page


def window(page: Page, around: int = 1) -> list[int | None]:
    """The first page, those round this one and the last; None where numbers are left out.

    No last one when the paginator does not know its end (attribute `capped`).
    """
    here = page.number
    last = page.paginator.num_pages
    shown = {1, *range(max(1, here - around), min(last, here + around) + 1)}
    if not getattr(page.paginator, "capped", False):
        shown.add(last)
    numbers: list[int | None] = []
    for number in sorted(shown):
        gap = number - (numbers[-1] if numbers and numbers[-1] else 0)
        if gap == 2:
            numbers.append(number - 1)
        elif gap > 2:
            numbers.append(None)
        numbers.append(number)
    return numbers
