"""What a case says about who decides, its outcomes and its parts."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class GoverningBody(TextChoices):
    """Who in the municipality decides first of all."""

    COUNCIL = "raad", _("Raad")
    EXECUTIVE = "college", _("College")
    CIVIL_SERVICE = "ambtelijke_organisatie", _("Ambtelijke organisatie")


class Comparator(TextChoices):
    """What stands before a figure: a source that says "more than 60 %" did not say 60 %."""

    EQUAL = "gelijk", "="
    MORE_THAN = "meer_dan", ">"
    AT_LEAST = "minstens", "≥"
    LESS_THAN = "minder_dan", "<"
    AT_MOST = "hoogstens", "≤"
    ABOUT = "ongeveer", _("ca.")


class MeasureMethod(TextChoices):
    SURVEY = "enquete", _("Enquête")
    COUNT = "telling", _("Telling")
    ESTIMATE = "schatting", _("Schatting")
    REGISTRATION = "registratie", _("Registratie")
    UNKNOWN = "onbekend", _("Onbekend")


class EvidenceLevel(TextChoices):
    """A figure without a source and a method is never more than self-reported."""

    MEASURED = "gemeten", _("Gemeten")
    SELF_REPORTED = "eigen_opgave", _("Eigen opgave")
    UNKNOWN = "onbekend", _("Onbekend")


class OutcomeUnit(TextChoices):
    PERCENT = "procent", "%"
    NUMBER = "aantal", _("aantal")
    EURO = "euro", "€"
    GRADE = "cijfer", _("cijfer (1-10)")
    DAYS = "dagen", _("dagen")


class PartKind(TextChoices):
    """The parts of a case that can be less visible than the case itself."""

    LESSONS = "lessen", _("Lessen")
