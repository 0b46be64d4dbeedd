"""The acts that change who sees a page. Nothing else writes `visibility`, `circle` or `municipality` of a page.

They write the row and no revision: publishing an old draft, going back to an older version or a publication that was
planned before cannot bring a page back into the open.
"""

from typing import TYPE_CHECKING, Any

from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.log_actions import log
from wagtail.search import index

from .enums import Visibility
from .models import BasePage
from .reach import HasReach, reach_of
from .rules import is_wider, may_narrow, may_widen, needs_consent

if TYPE_CHECKING:
    from django.db.models import Model

NARROWED = "leerkring.visibility.narrow"
WISHED = "leerkring.visibility.wish"
WIDENED = "leerkring.visibility.widen"
REFUSED = "leerkring.visibility.refuse"
BELONGS = "leerkring.visibility.belong"


class VisibilityError(Exception):
    """What may not be. The message is a Dutch sentence for the screen."""


@transaction.atomic
def narrow(
    *,
    page: BasePage,
    visibility: str,
    user: HasReach,
    circle: "Model | None" = None,
    municipality: "Model | None" = None,
) -> None:
    """Fewer people may see the page, at once. A wish for more is withdrawn.

    `circle` and `municipality` are what the page belongs to from now on; None keeps what it has.
    Raises VisibilityError if this is no narrowing, if the circle or municipality is missing, or if the user may not.
    """
    row = _locked(page)
    if not may_narrow(reach_of(user), owner_id=row.owner_id, municipality_id=row.municipality_id):
        raise VisibilityError(_("U mag de zichtbaarheid van deze pagina niet beperken."))
    if not is_wider(row.visibility, than=visibility):
        raise VisibilityError(_("Deze zichtbaarheid is niet beperkter dan nu."))
    if (circle or municipality) and not may_widen(reach_of(user)):
        raise VisibilityError(
            _("Alleen een moderator verandert bij welke kring of gemeente een pagina hoort.")
        )
    circle_id = circle.pk if circle else row.circle_id
    municipality_id = municipality.pk if municipality else row.municipality_id
    _refuse_impossible(row, visibility, circle_id=circle_id, municipality_id=municipality_id)
    data = {"from": row.visibility, "to": visibility}
    _write(
        page,
        visibility=visibility,
        wished_visibility="",
        circle_id=circle_id,
        municipality_id=municipality_id,
    )
    log(instance=row, action=NARROWED, user=user, data=data)


@transaction.atomic
def wish(*, page: BasePage, visibility: str, user: HasReach) -> None:
    """Asks for more readers. Nothing shows until a moderator applies it with `widen`.

    Raises VisibilityError if it is no widening, if the circle is missing, or if the user may not ask.
    """
    row = _locked(page)
    if not may_narrow(reach_of(user), owner_id=row.owner_id, municipality_id=row.municipality_id):
        raise VisibilityError(_("U mag voor deze pagina geen andere zichtbaarheid vragen."))
    if not is_wider(visibility, than=row.visibility):
        raise VisibilityError(_("Deze zichtbaarheid is niet ruimer dan nu."))
    _refuse_impossible(row, visibility, circle_id=row.circle_id, municipality_id=row.municipality_id)
    _write(page, wished_visibility=visibility)
    log(instance=row, action=WISHED, user=user, data={"from": row.visibility, "to": visibility})


@transaction.atomic
def widen(*, page: BasePage, user: HasReach, owner_agrees: bool = False) -> None:
    """Applies the wish of the page. `owner_agrees`: the moderator says that the owner consents; openbaar needs it.

    Raises VisibilityError if there is no wish, without consent, or if the user is no moderator.
    """
    row = _locked(page)
    visibility = row.wished_visibility
    if not may_widen(reach_of(user)):
        raise VisibilityError(_("Alleen een moderator maakt een pagina ruimer zichtbaar."))
    if not visibility or not is_wider(visibility, than=row.visibility):
        raise VisibilityError(_("Er is geen ruimere zichtbaarheid gevraagd."))
    if needs_consent(visibility, owner_id=row.owner_id, user_id=user.pk) and not owner_agrees:
        raise VisibilityError(_("Openbaar maken kan alleen als de eigenaar van de pagina dat goed vindt."))
    _refuse_impossible(row, visibility, circle_id=row.circle_id, municipality_id=row.municipality_id)
    data = {"from": row.visibility, "to": visibility, "owner_agrees": owner_agrees}
    _write(page, visibility=visibility, wished_visibility="")
    log(instance=row, action=WIDENED, user=user, data=data)


@transaction.atomic
def belong(*, page: BasePage, user: HasReach, circle: "Model | None", municipality: "Model | None") -> None:
    """The page belongs to this circle and this municipality from now on; None stands for none.

    Raises VisibilityError if the visibility of the page needs the one taken away, or if the user is no moderator.
    """
    row = _locked(page)
    if not may_widen(reach_of(user)):
        raise VisibilityError(
            _("Alleen een moderator verandert bij welke kring of gemeente een pagina hoort.")
        )
    keys = {
        "circle_id": circle.pk if circle else None,
        "municipality_id": municipality.pk if municipality else None,
    }
    if (row.circle_id, row.municipality_id) == tuple(keys.values()):
        return
    _refuse_impossible(row, row.visibility, **keys)
    _write(page, **keys)
    log(instance=row, action=BELONGS, user=user, data=keys)


@transaction.atomic
def decide(
    *,
    page: BasePage,
    user: HasReach,
    visibility: str,
    circle: "Model | None",
    municipality: "Model | None",
    owner_agrees: bool = False,
) -> None:
    """What a moderator decides on one screen: who sees the page and what it belongs to. Raises VisibilityError."""
    # The old circle or municipality stays until nothing asks for it any more.
    belong(
        page=page,
        user=user,
        circle=circle or page.circle,
        municipality=municipality or page.municipality,
    )
    if is_wider(visibility, than=page.visibility):
        wish(page=page, visibility=visibility, user=user)
        widen(page=page, user=user, owner_agrees=owner_agrees)
    elif visibility != page.visibility:
        narrow(page=page, visibility=visibility, user=user)
    elif page.wished_visibility:
        _write(page, wished_visibility="")
        log(instance=page, action=REFUSED, user=user, data={"to": visibility})
    belong(page=page, user=user, circle=circle, municipality=municipality)


def _locked(page: BasePage) -> BasePage:
    """The row as it stands now, held until the end of the transaction."""
    return BasePage.objects.select_for_update().get(pk=page.pk)


def _refuse_impossible(
    row: BasePage, visibility: str, *, circle_id: int | None, municipality_id: int | None
) -> None:
    if row.specific_class.always_public and visibility != Visibility.PUBLIC:
        raise VisibilityError(_("Deze pagina heeft pagina's onder zich en is daarom altijd openbaar."))
    if visibility == Visibility.CIRCLE and circle_id is None:
        raise VisibilityError(_("Kies de kring die deze pagina mag zien."))
    if visibility == Visibility.MUNICIPALITY and municipality_id is None:
        raise VisibilityError(_("Kies de gemeente die deze pagina mag zien."))


def _write(page: BasePage, **values: Any) -> None:
    """Writes the row, tells the object at hand, and has the page indexed again: an update sends no signal."""
    BasePage.objects.filter(pk=page.pk).update(**values)
    for name, value in values.items():
        setattr(page, name, value)
    index.insert_or_update_object(BasePage.objects.get(pk=page.pk).specific)
