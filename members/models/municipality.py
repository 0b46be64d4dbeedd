"""The register of municipalities: all 342 of today, and those that ended."""

from typing import ClassVar, Self

from django.core.validators import RegexValidator
from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.search import index

from cop.core.fields import LinesField
from cop.taxonomy.enums import Scale

from ..enums import MunicipalityState, OrdinanceState


class MunicipalityQuerySet(models.QuerySet):
    def current(self) -> Self:
        """Municipalities that exist today."""
        return self.filter(ended_on__isnull=True)

    def members(self) -> Self:
        """Municipalities that take part in the community."""
        return self.current().filter(membership_state=MunicipalityState.MEMBER)


class Municipality(index.Indexed, models.Model):
    """A Dutch municipality, known by its code (GM and four digits). Names are not keys: there are two Bergens.

    Source: the government's TOOI list; population (persons) and area (km²) from gemeentle. See members/data/CREDITS.md.
    """

    code = models.CharField(
        _("code"),
        max_length=6,
        unique=True,
        validators=[RegexValidator(r"^GM\d{4}$", _("GM en vier cijfers."))],
    )
    slug = models.SlugField(_("adres"), max_length=80, unique=True)
    name = models.CharField(_("naam"), max_length=80)
    sort_name = models.CharField(_("naam om op te sorteren"), max_length=80, db_index=True)
    official_name = models.CharField(_("officiële naam"), max_length=120, blank=True)
    aliases = LinesField(_("andere namen"))
    province = models.CharField(_("provincie"), max_length=40, blank=True, db_index=True)
    province_code = models.CharField(max_length=4, blank=True)
    tooi_uri = models.URLField(_("TOOI-adres"), unique=True)
    population = models.PositiveIntegerField(_("inwoners"), null=True, blank=True)
    area_km2 = models.DecimalField(
        _("oppervlakte (km²)"), max_digits=7, decimal_places=2, null=True, blank=True
    )
    seat = models.CharField(_("gemeentehuis in"), max_length=80, blank=True)
    lat = models.DecimalField(max_digits=8, decimal_places=5, null=True, blank=True)
    lon = models.DecimalField(max_digits=8, decimal_places=5, null=True, blank=True)
    neighbours = LinesField(_("buurgemeenten (codes)"))
    website = models.URLField(_("website"), blank=True)
    email_domains = LinesField(
        _("e-maildomeinen"), help_text=_("Eén per regel, zonder @. Een aanwijzing, geen bewijs.")
    )
    intro = models.TextField(_("introductie"), blank=True, max_length=600)
    membership_state = models.CharField(
        _("deelname"),
        max_length=15,
        choices=MunicipalityState.choices,
        default=MunicipalityState.NONE,
        db_index=True,
    )
    member_since = models.DateField(_("lid sinds"), null=True, blank=True)
    member_until = models.DateField(_("lid tot"), null=True, blank=True)
    ordinance_state = models.CharField(
        _("participatieverordening"),
        max_length=20,
        choices=OrdinanceState.choices,
        default=OrdinanceState.UNKNOWN,
    )
    ordinance_date = models.DateField(_("datum van de verordening"), null=True, blank=True)
    ordinance_url = models.URLField(_("adres van de verordening"), blank=True)
    ended_on = models.DateField(_("opgeheven op"), null=True, blank=True)
    merged_into = models.ForeignKey(
        "self",
        verbose_name=_("opgegaan in"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="predecessors",
    )

    objects = MunicipalityQuerySet.as_manager()

    panels: ClassVar = [
        MultiFieldPanel(
            [FieldPanel("name"), FieldPanel("aliases"), FieldPanel("intro")], heading=_("Gemeente")
        ),
        MultiFieldPanel(
            [FieldPanel("membership_state"), FieldPanel("member_since"), FieldPanel("member_until")],
            heading=_("Deelname"),
        ),
        MultiFieldPanel([FieldPanel("website"), FieldPanel("email_domains")], heading=_("Internet")),
        MultiFieldPanel(
            [FieldPanel("ordinance_state"), FieldPanel("ordinance_date"), FieldPanel("ordinance_url")],
            heading=_("Participatieverordening"),
        ),
        MultiFieldPanel([FieldPanel("ended_on"), FieldPanel("merged_into")], heading=_("Herindeling")),
    ]
    search_fields: ClassVar = [
        index.SearchField("name", boost=3),
        index.AutocompleteField("name"),
        index.SearchField("search_aliases", boost=3),
        index.SearchField("province"),
        index.FilterField("ended_on"),
        index.FilterField("province"),
        index.FilterField("membership_state"),
    ]

    class Meta:
        verbose_name = _("gemeente")
        verbose_name_plural = _("gemeenten")
        ordering = ["sort_name"]
        constraints = [
            models.CheckConstraint(
                name="municipality_code_is_gm", condition=models.Q(code__regex=r"^GM[0-9]{4}$")
            ),
            models.CheckConstraint(
                name="municipality_member_until_after_since",
                condition=models.Q(member_until__isnull=True)
                | models.Q(member_since__isnull=True)
                | models.Q(member_until__gte=models.F("member_since")),
            ),
            models.CheckConstraint(
                name="municipality_ended_is_no_member",
                condition=models.Q(ended_on__isnull=True)
                | ~models.Q(membership_state=MunicipalityState.MEMBER),
            ),
            models.CheckConstraint(
                name="municipality_merged_only_when_ended",
                condition=models.Q(merged_into__isnull=True) | models.Q(ended_on__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return f"/gemeenten/{self.slug}/"

    @property
    def is_member(self) -> bool:
        return self.membership_state == MunicipalityState.MEMBER

    @property
    def search_aliases(self) -> str:
        return " ".join(self.aliases)

    @cached_property
    def label(self) -> str:
        """The name, with "(opgeheven)" for a municipality that ended."""
        return f"{self.name} ({_('opgeheven')})" if self.ended_on else self.name


class Area(models.Model):
    """A part of a municipality: a neighbourhood, a village, a borough. Amsterdam-Oost is one, and no municipality."""

    municipality = models.ForeignKey(
        Municipality, verbose_name=_("gemeente"), on_delete=models.PROTECT, related_name="areas"
    )
    name = models.CharField(_("naam"), max_length=80)
    scale = models.CharField(_("schaalniveau"), max_length=10, choices=Scale.choices, default=Scale.DISTRICT)

    class Meta:
        verbose_name = _("gebied")
        verbose_name_plural = _("gebieden")
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(fields=["municipality", "name"], name="area_once_a_municipality")
        ]

    def __str__(self) -> str:
        return f"{self.name} ({self.municipality})"
