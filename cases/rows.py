"""A case as a row or a card."""

from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext as _

from cop.core.gather import address
from cop.taxonomy.enums import CaseStatus

from .words import began, rung_of

if TYPE_CHECKING:
    from .models import CasePage

TONES = {
    CaseStatus.RUNNING: "warm",
    CaseStatus.ONGOING: "warm",
    CaseStatus.IDEA: "plain",
    CaseStatus.PREPARATION: "plain",
}


def case_row(case: "CasePage") -> dict[str, Any]:
    """What components/row_case.html and card_case.html take, of a case of `case_rows`."""
    facts = [
        (_("Richting"), case.get_direction_display()),
        (_("Trede"), case.ladder_label),
        (_("Schaal"), case.get_scale_display()),
        (_("Status"), case.get_status_display()),
    ]
    return {
        "title": case.title,
        "url": address(case.url_path),
        "place": case.place or "",
        "summary": case.summary,
        "facts": [(term, words) for term, words in facts if words],
        "meta": " · ".join(str(words) for _term, words in facts[:2] if words),
        "rung": rung_of(case),
        "initiator": began(case),
        "scale": case.scale,
        "partners": case.partner_count,
        "variant": case.pk,
        "tone": TONES.get(case.status, ""),
    }
