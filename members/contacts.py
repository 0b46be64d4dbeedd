"""Who to ask about a page, and which organisations are behind it."""

import re
from typing import TypedDict

from django.utils.translation import gettext as _

from cop.core.gather import Part, Row
from cop.core.models import BasePage
from cop.core.reach import HasReach, reach_of

from .enums import ContactRole, ContactShowTo

# RFC 3966 lets these stand between digits for the eye; spaces it does not, and a phone dials no "(0)".
BETWEEN_DIGITS = re.compile(r"\(0\)|[\s().-]")


class Contact(TypedDict):
    """What components/contacts.html shows. email and phone are empty for who may not have them; tel: phone to dial."""

    name: str
    role: str
    organisation: str
    about: str
    email: str
    phone: str
    tel: str


class Contacts(TypedDict):
    """open: contacts with what may be shown of them; hidden: those whose addresses this reader may not see;
    members_see: what is held back of those, in a sentence."""

    open: list[Contact]
    hidden: list[Contact]
    members_see: str


def contact_part(page: BasePage) -> Part:
    """To gather with the rest of a page."""
    columns = {
        "place": "sort_order",
        "role": "role",
        "about": "about",
        "name": "person__name",
        "email": "person__email",
        "phone": "person__phone",
        "show_to": "person__show_to",
        "organisation": "person__organisation__name",
        "municipality": "person__municipality__name",
    }
    return Part("contacts", page.contact_links.all(), columns)


def contacts(rows: list[Row], user: HasReach | None) -> Contacts:
    """Telephone and e-mail only for members, or for all where the person chose so."""
    member = reach_of(user).is_member
    found = Contacts(open=[], hidden=[], members_see="")
    held: list[Row] = []
    for row in rows:
        shown = member or row["show_to"] == ContactShowTo.PUBLIC
        held_back = not shown and bool(row["email"] or row["phone"])
        held += [row] if held_back else []
        found["hidden" if held_back else "open"].append(
            Contact(
                name=row["name"],
                role="" if row["role"] == ContactRole.CONTACT else ContactRole(row["role"]).label.lower(),
                organisation=row["organisation"] or row["municipality"] or "",
                about=row["about"],
                email=row["email"] if shown else "",
                phone=row["phone"] if shown else "",
                tel=BETWEEN_DIGITS.sub("", row["phone"]) if shown else "",
            )
        )
    found["members_see"] = _members_see(held)
    return found


def _members_see(held: list[Row]) -> str:
    email, phone = (any(row[kind] for row in held) for kind in ("email", "phone"))
    if email and phone:
        return _("Leden zien hier het e-mailadres en het telefoonnummer.")
    if email:
        return _("Leden zien hier het e-mailadres.")
    return _("Leden zien hier het telefoonnummer.") if phone else ""


def organisation_part(page: BasePage) -> Part:
    """To gather with the rest of a page."""
    columns = {
        "place": "sort_order",
        "role": "role",
        "note": "note",
        "name": "organisation__name",
        "website": "organisation__website",
    }
    return Part("organisations", page.organisation_links.all(), columns)
