"""Which page of a list, and which page numbers to show."""

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.http import Http404, QueryDict

PAGE = "pagina"
MAX_DIGITS = 6


def page_of(queryset: QuerySet, data: QueryDict, *, per_page: int = 20, count: int | None = None) -> Page:
    """The page that the address asks for.

    Args: count: how many there are, where that was counted already.
    Raises: Http404 for a page that is not there, and for what is no number.
    """
    paginator = Paginator(queryset, per_page)
    if count is not None:
        paginator.count = count
    number = data.get(PAGE, "1")
    if not number.isascii() or not number.isdigit() or len(number) > MAX_DIGITS:
        raise Http404
    if not 1 <= int(number) <= paginator.num_pages:
        raise Http404
    return paginator.page(int(number))


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
