"""Who may see a page, and where it stands with its editors.

The values are Dutch and stable: they stand in addresses, exports and the database.
"""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Visibility(TextChoices):
    """Who may see a page: the rows of ARCHITECTURE's table "Who sees what"."""

    PUBLIC = "openbaar", _("Openbaar")
    MEMBERS = "leden", _("Alleen voor leden")
    CIRCLE = "kring", _("Alleen deze kring")
    MUNICIPALITY = "gemeente", _("Alleen eigen gemeente")


class EditorialState(TextChoices):
    """Derived from a page's revisions and workflow, never stored as a field."""

    DRAFT = "concept", _("Concept")
    SUBMITTED = "ingediend", _("Ingediend")
    CHANGES_REQUESTED = "teruggestuurd", _("Teruggestuurd")
    PUBLISHED = "gepubliceerd", _("Gepubliceerd")
    ARCHIVED = "gearchiveerd", _("Gearchiveerd")
