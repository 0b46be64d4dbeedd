"""How far a person can see. The ground floor asks for it, `members` works it out."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Reach:
    """What somebody may read, as sets of keys.

    municipality_ids: municipalities of which this person has an approved membership that has not ended.
    circle_ids: circles that this person is in, with the right to be there today.
    co_authored_ids: pages that name this person as a co-author.
    """

    user_id: int | None = None
    municipality_ids: frozenset[int] = frozenset()
    circle_ids: frozenset[int] = frozenset()
    co_authored_ids: frozenset[int] = frozenset()
    is_moderator: bool = False

    @property
    def is_member(self) -> bool:
        """May read what is "alleen voor leden"."""
        return self.is_moderator or bool(self.municipality_ids or self.circle_ids)


NOBODY = Reach()


class HasReach(Protocol):
    """Anybody who looks: a `members.User`, an AnonymousUser (without `reach`), or None for the public."""


def reach_of(user: HasReach | None) -> Reach:
    """The reach of a user; that of the public for None, for visitors and for inactive accounts."""
    return getattr(user, "reach", NOBODY)
