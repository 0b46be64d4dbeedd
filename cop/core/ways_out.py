"""What a list that found nothing can still offer: each filter to drop, and what that would give."""

from typing import TYPE_CHECKING

from django.db.models import Count
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

if TYPE_CHECKING:
    from .listing import Listing

# (words, address, what it gives): what components/blank.html takes.
WayOut = tuple[str, str, str]


def ways_out(listing: "Listing") -> list[WayOut]:
    """For each filter that is on, the list without it, the one that gives most first; at last the whole list.

    One query, and only where nothing was found.
    """
    names = list(listing.conditions)
    if listing.counts["found"] or not names:
        return []
    wanted = {f"without_{name}": Count("pk", filter=listing.all_but(name)) for name in names}
    counts = listing.queryset.order_by().aggregate(**wanted) if len(names) > 1 else {}
    by_name = sorted(names, key=lambda name: -counts.get(f"without_{name}", 0))
    ways = [
        (
            _("Zonder ‘%(filter)s’") % {"filter": listing.words_of(name)},
            listing.address_without(name),
            _results(counts[f"without_{name}"]),
        )
        for name in by_name
        if counts.get(f"without_{name}")
    ]
    return [*ways, (_("Zonder filters"), listing.path, _results(listing.counts["total"]))]


def _results(number: int) -> str:
    return ngettext("%(n)s resultaat", "%(n)s resultaten", number) % {"n": number}
