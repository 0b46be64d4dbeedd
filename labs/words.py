"""How far a lab is, in words."""

from typing import TYPE_CHECKING

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from .enums import LabState

if TYPE_CHECKING:
    from .models import LabPage

TAKES_MUNICIPALITIES = (LabState.PREPARATION, LabState.RECRUITMENT)


def has_room(lab: "LabPage", taken: int) -> bool:
    """Whether a municipality could still come in: later than that a free place is no invitation."""
    return lab.state in TAKES_MUNICIPALITIES and taken < lab.max_municipalities


def places_words(lab: "LabPage", taken: int) -> str:
    """ "6 van de 10 plaatsen zijn vergeven"."""
    return ngettext(
        "%(taken)s van de %(n)s plaats is vergeven",
        "%(taken)s van de %(n)s plaatsen zijn vergeven",
        lab.max_municipalities,
    ) % {"taken": taken, "n": lab.max_municipalities}


def sessions_words(planned: int, held: int) -> str:
    """ "5 van ca. 8 bijeenkomsten"; without the first number when nothing has been held in this reader's sight."""
    if held:
        return _("%(held)s van ca. %(planned)s bijeenkomsten") % {"held": held, "planned": planned}
    return _("Ca. %(planned)s bijeenkomsten") % {"planned": planned}
