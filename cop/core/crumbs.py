"""Where a page stands, worked out from its address: no query."""

from typing import Protocol

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

Crumb = tuple[str | Promise, str | None]

# The doors of the site, by the first part of the address.
SECTIONS: dict[str, Promise] = {
    "rugzak": _("Rugzak"),
    "casussen": _("Casussen"),
    "agenda": _("Agenda"),
    "labs": _("Labs"),
    "gemeenten": _("Gemeenten"),
    "handreiking": _("Handreiking"),
    "artikelen": _("Artikelen"),
}


class HasPlace(Protocol):
    title: str
    url_path: str


def section_of(page: HasPlace) -> str:
    """The first part of the address below the home page: "rugzak"; empty for the home page."""
    parts = [part for part in page.url_path.split("/") if part]
    return parts[1] if len(parts) > 1 else ""


def crumbs_for(page: HasPlace) -> list[Crumb]:
    """Pairs (label, address), the page itself last and without an address; none for the home page."""
    section = section_of(page)
    if not section:
        return []
    trail: list[Crumb] = [(_("Home"), "/")]
    depth = len([part for part in page.url_path.split("/") if part])
    if depth > 2 and section in SECTIONS:
        trail.append((SECTIONS[section], f"/{section}/"))
    trail.append((page.title, None))
    return trail
