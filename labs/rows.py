"""A lab as a row."""

from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext as _

from cop.core.dates import period
from cop.core.gather import address

from .words import places_words

if TYPE_CHECKING:
    from .models import LabPage


def lab_row(lab: "LabPage") -> dict[str, Any]:
    """What components/row_lab.html takes, of a lab of `lab_rows`."""
    facts = [
        (_("Status"), lab.get_state_display()),
        (_("Wanneer"), period(lab.start_date, lab.end_date)),
        (_("Gemeenten"), places_words(lab, lab.taken)),
    ]
    return {
        "title": lab.title,
        "url": address(lab.url_path),
        "summary": lab.summary,
        "facts": [(term, words) for term, words in facts if words],
        "taken": lab.taken,
        "total": lab.max_municipalities,
    }
