"""Which ladder a case may and must have. Pure: no models."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from cop.taxonomy.enums import Direction

ASKS_LEVEL = {Direction.CITIZEN_PARTICIPATION}
ASKS_ROLE = {Direction.GOVERNMENT_PARTICIPATION, Direction.RIGHT_TO_CHALLENGE}


def ladder_errors(*, direction: str, participation_level: str, government_role: str) -> dict[str, Promise]:
    """What is wrong between direction and ladders, by field; empty if all is well (DOMAIN §6, invariant 7).

    A joint initiative may have a rung on either ladder, on both or on none.
    """
    errors: dict[str, Promise] = {}
    if direction in ASKS_LEVEL:
        if not participation_level:
            errors["participation_level"] = _("Kies een trede op de participatieladder.")
        if government_role:
            errors["government_role"] = _(
                "Bij burgerparticipatie hoort geen trede van de overheidsparticipatietrap."
            )
    if direction in ASKS_ROLE:
        if not government_role:
            errors["government_role"] = _("Kies een trede op de overheidsparticipatietrap.")
        if participation_level:
            errors["participation_level"] = _("Hierbij hoort geen trede van de participatieladder.")
    return errors
