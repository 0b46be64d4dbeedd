"""Where a lab stands."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class LabState(TextChoices):
    """In this order. An archived lab can be read and no longer changed."""

    PREPARATION = "voorbereiding", _("Voorbereiding")
    RECRUITMENT = "werving", _("Werving")
    RUNNING = "lopend", _("Lopend")
    FINISHED = "afgerond", _("Afgerond")
    ARCHIVED = "gearchiveerd", _("Gearchiveerd")
