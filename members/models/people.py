"""Organisations, experts and contact persons, and what they are on a page."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel
from wagtail.models import Orderable
from wagtail.search import index

from cop.core.fields import LinesField
from cop.taxonomy.enums import OrganisationKind

from ..enums import ContactRole, ContactShowTo, OrganisationRole


class Organisation(index.Indexed, models.Model):
    """An organisation that is no municipality."""

    name = models.CharField(_("naam"), max_length=120, unique=True)
    kind = models.CharField(_("soort"), max_length=30, choices=OrganisationKind.choices)
    website = models.URLField(_("website"), blank=True)
    logo = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        verbose_name=_("logo"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    panels: ClassVar = [FieldPanel("name"), FieldPanel("kind"), FieldPanel("website"), FieldPanel("logo")]
    search_fields: ClassVar = [index.SearchField("name"), index.AutocompleteField("name")]

    class Meta:
        verbose_name = _("organisatie")
        verbose_name_plural = _("organisaties")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class Expert(index.Indexed, models.Model):
    """Somebody who knows a subject and speaks at meetings."""

    name = models.CharField(_("naam"), max_length=120)
    organisation = models.ForeignKey(
        Organisation,
        verbose_name=_("organisatie"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="experts",
    )
    bio = models.TextField(_("over deze deskundige"), blank=True, max_length=1200)
    expertise = LinesField(_("deskundig in"))
    sectors = LinesField(_("werkt voor"))
    photo = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        verbose_name=_("foto"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        verbose_name=_("account"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="expert",
    )
    is_public = models.BooleanField(_("openbaar"), default=True)

    panels: ClassVar = [
        FieldPanel("name"),
        FieldPanel("organisation"),
        FieldPanel("bio"),
        FieldPanel("expertise"),
        FieldPanel("sectors"),
        FieldPanel("photo"),
        FieldPanel("user"),
        FieldPanel("is_public"),
    ]
    search_fields: ClassVar = [index.SearchField("name"), index.AutocompleteField("name")]

    class Meta:
        verbose_name = _("deskundige")
        verbose_name_plural = _("deskundigen")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class ContactPerson(index.Indexed, models.Model):
    """Whom to ask. Telephone and e-mail are for members unless the person chose otherwise."""

    name = models.CharField(_("naam"), max_length=120)
    organisation = models.ForeignKey(
        Organisation,
        verbose_name=_("organisatie"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="contacts",
    )
    municipality = models.ForeignKey(
        "members.Municipality",
        verbose_name=_("gemeente"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="contacts",
    )
    email = models.EmailField(_("e-mailadres"), blank=True)
    phone = models.CharField(_("telefoon"), max_length=30, blank=True)
    show_to = models.CharField(
        _("telefoon en e-mail zichtbaar voor"),
        max_length=10,
        choices=ContactShowTo.choices,
        default=ContactShowTo.MEMBERS,
    )

    panels: ClassVar = [
        FieldPanel("name"),
        FieldPanel("organisation"),
        FieldPanel("municipality"),
        FieldPanel("email"),
        FieldPanel("phone"),
        FieldPanel("show_to"),
    ]
    search_fields: ClassVar = [index.SearchField("name"), index.AutocompleteField("name")]

    class Meta:
        verbose_name = _("contactpersoon")
        verbose_name_plural = _("contactpersonen")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class ContactLink(Orderable):
    """A contact person on a page, and what for: "informatie over 2, 4 en 5"."""

    page = ParentalKey("core.BasePage", on_delete=models.CASCADE, related_name="contact_links")
    person = models.ForeignKey(
        ContactPerson, verbose_name=_("contactpersoon"), on_delete=models.PROTECT, related_name="page_links"
    )
    role = models.CharField(_("rol"), max_length=10, choices=ContactRole.choices, default=ContactRole.CONTACT)
    about = models.CharField(_("waarover"), max_length=120, blank=True)

    panels: ClassVar = [FieldPanel("person"), FieldPanel("role"), FieldPanel("about")]

    class Meta(Orderable.Meta):
        verbose_name = _("contact bij pagina")
        verbose_name_plural = _("contacten bij pagina")
        constraints = [models.UniqueConstraint(fields=["page", "person", "role"], name="contact_once_a_role")]

    def __str__(self) -> str:
        return f"{self.person} ({self.get_role_display()})"


class OrganisationLink(Orderable):
    """An organisation on a page and what it does there: partner, funder, client, provider, or a logo."""

    page = ParentalKey("core.BasePage", on_delete=models.CASCADE, related_name="organisation_links")
    organisation = models.ForeignKey(
        Organisation, verbose_name=_("organisatie"), on_delete=models.PROTECT, related_name="page_links"
    )
    role = models.CharField(
        _("rol"), max_length=20, choices=OrganisationRole.choices, default=OrganisationRole.PARTNER
    )
    note = models.CharField(_("toelichting"), max_length=160, blank=True)

    panels: ClassVar = [FieldPanel("organisation"), FieldPanel("role"), FieldPanel("note")]

    class Meta(Orderable.Meta):
        verbose_name = _("organisatie bij pagina")
        verbose_name_plural = _("organisaties bij pagina")
        constraints = [
            models.UniqueConstraint(fields=["page", "organisation", "role"], name="organisation_once_a_role")
        ]

    def __str__(self) -> str:
        return f"{self.organisation} ({self.get_role_display()})"
