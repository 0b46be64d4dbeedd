"""Who acts for which municipality, and who is in which circle."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel

from ..enums import CircleKind, CircleRole, MembershipRole, MembershipState


class Membership(models.Model):
    """Somebody works for a municipality. Only an approved one that has not ended gives rights."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("gebruiker"),
        on_delete=models.CASCADE,
        related_name="memberships",
    )
    municipality = models.ForeignKey(
        "members.Municipality",
        verbose_name=_("gemeente"),
        on_delete=models.PROTECT,
        related_name="memberships",
    )
    role = models.CharField(
        _("rol"), max_length=12, choices=MembershipRole.choices, default=MembershipRole.MEMBER
    )
    function_title = models.CharField(_("functie"), max_length=120, blank=True)
    state = models.CharField(
        _("status"), max_length=12, choices=MembershipState.choices, default=MembershipState.REQUESTED
    )
    requested_on = models.DateField(_("aangevraagd op"), default=timezone.localdate)
    approved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("goedgekeurd door"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    approved_on = models.DateField(_("goedgekeurd op"), null=True, blank=True)
    ended_on = models.DateField(_("beëindigd op"), null=True, blank=True)

    class Meta:
        verbose_name = _("lidmaatschap")
        verbose_name_plural = _("lidmaatschappen")
        ordering = ["municipality", "user"]
        constraints = [
            models.UniqueConstraint(
                fields=["user", "municipality"],
                condition=models.Q(state__in=[MembershipState.REQUESTED, MembershipState.APPROVED]),
                name="membership_one_open_a_municipality",
            ),
            models.CheckConstraint(
                name="membership_approved_has_date",
                condition=~models.Q(state=MembershipState.APPROVED) | models.Q(approved_on__isnull=False),
            ),
            models.CheckConstraint(
                name="membership_ended_has_date",
                condition=~models.Q(state=MembershipState.ENDED) | models.Q(ended_on__isnull=False),
            ),
            models.CheckConstraint(
                name="membership_ends_after_approval",
                condition=models.Q(ended_on__isnull=True)
                | models.Q(approved_on__isnull=True)
                | models.Q(ended_on__gte=models.F("approved_on")),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.user} · {self.municipality}"


class Circle(ClusterableModel):
    """A named set of people (kring). A lab owns one; pages can be for one circle only."""

    name = models.CharField(_("naam"), max_length=120, unique=True)
    kind = models.CharField(
        _("soort"), max_length=12, choices=CircleKind.choices, default=CircleKind.WORKING_GROUP
    )
    closed_on = models.DateField(_("gesloten op"), null=True, blank=True)

    class Meta:
        verbose_name = _("kring")
        verbose_name_plural = _("kringen")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class CircleMember(models.Model):
    """Somebody in a circle. A participant acts for a municipality, as long as that membership lasts."""

    circle = ParentalKey(
        Circle, verbose_name=_("kring"), on_delete=models.CASCADE, related_name="member_links"
    )
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("gebruiker"),
        on_delete=models.CASCADE,
        related_name="circle_links",
    )
    role = models.CharField(
        _("rol"), max_length=12, choices=CircleRole.choices, default=CircleRole.PARTICIPANT
    )
    municipality = models.ForeignKey(
        "members.Municipality",
        verbose_name=_("voor gemeente"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="circle_links",
    )
    joined_on = models.DateField(_("sinds"), default=timezone.localdate)

    class Meta:
        verbose_name = _("lid van kring")
        verbose_name_plural = _("leden van kringen")
        constraints = [
            models.UniqueConstraint(fields=["circle", "user"], name="circle_member_once"),
            models.CheckConstraint(
                name="circle_participant_has_municipality",
                condition=~models.Q(role=CircleRole.PARTICIPANT) | models.Q(municipality__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.user} · {self.circle}"
