"""Who may change who sees a page. Pure: no models."""

from .enums import Visibility
from .reach import Reach

# From the fewest readers to the most (DOMAIN §4: gemeente → kring → leden → openbaar).
WIDTH = (Visibility.MUNICIPALITY, Visibility.CIRCLE, Visibility.MEMBERS, Visibility.PUBLIC)


def is_wider(visibility: str, *, than: str) -> bool:
    """Does more of the world read it then?"""
    return WIDTH.index(visibility) > WIDTH.index(than)


def may_narrow(reach: Reach, *, owner_id: int | None, municipality_id: int | None) -> bool:
    """Moderators may, and the owner as long as he or she works for the municipality that the page is of."""
    if reach.is_moderator:
        return True
    is_owner = reach.user_id is not None and reach.user_id == owner_id
    return is_owner and (municipality_id is None or municipality_id in reach.municipality_ids)


def may_widen(reach: Reach) -> bool:
    """Moderators only: wider is a decision about somebody else's text."""
    return reach.is_moderator


def needs_consent(visibility: str, *, owner_id: int | None, user_id: int | None) -> bool:
    """Openbaar asks the owner's consent, unless the owner does it (DOMAIN §4)."""
    return visibility == Visibility.PUBLIC and owner_id is not None and owner_id != user_id


def is_unsubmitted(*, municipality_id: int | None, was_published: bool, was_submitted: bool) -> bool:
    """A draft of a municipality that nobody has shown to the moderators yet (ARCHITECTURE, "Who sees what")."""
    return municipality_id is not None and not was_published and not was_submitted
