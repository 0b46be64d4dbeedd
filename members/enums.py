"""States and roles of people, municipalities and circles."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class MembershipState(TextChoices):
    """Only an approved membership that has not ended gives rights."""

    REQUESTED = "aangevraagd", _("Aangevraagd")
    APPROVED = "goedgekeurd", _("Goedgekeurd")
    REFUSED = "geweigerd", _("Geweigerd")
    ENDED = "beeindigd", _("Beëindigd")


class MembershipRole(TextChoices):
    MEMBER = "lid", _("Lid")
    COORDINATOR = "coordinator", _("Coördinator")


class MunicipalityState(TextChoices):
    """How a municipality stands to the community."""

    NONE = "geen", _("Geen")
    INTERESTED = "belangstellend", _("Belangstellend")
    MEMBER = "lid", _("Lid")
    FORMER_MEMBER = "oud-lid", _("Oud-lid")


class OrdinanceState(TextChoices):
    """How far a municipality is with its participatieverordening.

    Source: Wet versterking participatie op decentraal niveau, which asks every municipality to
    replace its inspraakverordening by 1 January 2027.
    """

    UNKNOWN = "onbekend", _("Onbekend")
    CONSULTATION_ORDINANCE = "inspraakverordening", _("Inspraakverordening")
    IN_PREPARATION = "in_voorbereiding", _("In voorbereiding")
    ADOPTED = "vastgesteld", _("Vastgesteld")


class CircleKind(TextChoices):
    LAB = "lab", _("Lab")
    WORKING_GROUP = "werkgroep", _("Werkgroep")


class ContactRole(TextChoices):
    CONTACT = "contact", _("Contact")
    LEAD = "trekker", _("Trekker")
    ADVISER = "adviseur", _("Adviseur")


class ContactShowTo(TextChoices):
    """Who may read the phone number and e-mail address of a contact person."""

    PUBLIC = "openbaar", _("Iedereen")
    MEMBERS = "leden", _("Alleen leden")


class CircleRole(TextChoices):
    """A participant is there for a municipality; the other two are there for themselves."""

    PARTICIPANT = "deelnemer", _("Deelnemer")
    LEAD = "begeleider", _("Begeleider")
    EXPERT = "deskundige", _("Deskundige")


class OrganisationRole(TextChoices):
    """What an organisation does on a page. The first two are the logo groups of any page."""

    CARRIED_OUT_BY = "uitgevoerd_door", _("Uitgevoerd door")
    SUPPORTED_BY = "ondersteund_door", _("Ondersteund door")
    COMMISSIONED_BY = "opdrachtgever", _("Opdrachtgever")
    PARTNER = "partner", _("Partner")
    INITIATOR = "initiatiefnemer", _("Initiatiefnemer")
    FUNDER = "financier", _("Financier")
    PROVIDER = "aanbieder", _("Aanbieder")
