"""A participation tool of the catalogue."""

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    TabbedInterface,
)
from wagtail.fields import RichTextField
from wagtail.models import Orderable
from wagtail.search import index

from cop.core.fields import ChoiceListField, LinesField
from cop.core.models import BasePage
from cop.core.richtext import SHORT_FEATURES, TEXT_FEATURES
from cop.taxonomy.enums import (
    Audience,
    Cost,
    Direction,
    Goal,
    GovernmentRole,
    Origin,
    ParticipationLevel,
    PolicyCycleStage,
    ToolForm,
    ToolKind,
)

from ..detail import tool_detail


class ToolPage(BasePage):
    """A tool: for whom, in what form, what it costs, for how many, and the steps under the name that its source gives.

    `group_min` and `group_max` count people; buckets of size follow from them. `*_note` are the source's own words.
    """

    parent_page_types: ClassVar[list[str]] = ["rucksack.RucksackIndexPage"]
    subpage_types: ClassVar[list[str]] = []
    template = "rucksack/tool_page.html"
    page_description = _("Een methode, training, app of ander hulpmiddel voor participatie.")

    kind = models.CharField(_("soort"), max_length=15, choices=ToolKind.choices)
    summary = models.TextField(_("samenvatting"), max_length=300, help_text=_("Hooguit 300 tekens."))
    description = RichTextField(_("omschrijving"), blank=True, features=TEXT_FEATURES)
    audience = ChoiceListField(_("voor"), choices=Audience)
    audience_note = models.CharField(_("voor, in woorden van de bron"), max_length=250, blank=True)
    forms = ChoiceListField(_("vorm"), choices=ToolForm)
    form_note = models.CharField(_("toelichting op de vorm"), max_length=250, blank=True)
    cost = models.CharField(_("kosten"), max_length=12, choices=Cost.choices, default=Cost.UNKNOWN)
    cost_note = models.CharField(_("toelichting op de kosten"), max_length=250, blank=True)
    cost_min = models.PositiveIntegerField(_("kosten vanaf (€)"), null=True, blank=True)
    cost_max = models.PositiveIntegerField(_("kosten tot (€)"), null=True, blank=True)
    group_min = models.PositiveIntegerField(_("deelnemers, minimaal"), null=True, blank=True)
    group_max = models.PositiveIntegerField(_("deelnemers, maximaal"), null=True, blank=True)
    duration = models.CharField(_("duur"), max_length=120, blank=True)
    preparation = models.CharField(_("voorbereiding"), max_length=250, blank=True)
    steps_label = models.CharField(_("naam van de stappen"), max_length=60, default="Stappen")
    is_cyclic = models.BooleanField(_("na de laatste stap begint het opnieuw"), default=False)
    levels = ChoiceListField(_("treden van de participatieladder"), choices=ParticipationLevel)
    roles = ChoiceListField(_("treden van de overheidsparticipatietrap"), choices=GovernmentRole)
    phases = ChoiceListField(_("beleidscyclus"), choices=PolicyCycleStage)
    directions = ChoiceListField(_("richting"), choices=Direction)
    goals = ChoiceListField(_("doel"), choices=Goal)
    deliverable = models.CharField(_("wat het oplevert"), max_length=250, blank=True)
    success_factors = LinesField(_("succesfactoren"))
    pitfalls = LinesField(_("valkuilen"))
    adoption = models.CharField(_("gebruik"), max_length=250, blank=True)
    adoption_source = models.CharField(_("bron van het gebruik"), max_length=250, blank=True)
    origin = models.CharField(_("herkomst"), max_length=10, choices=Origin.choices, default=Origin.DOMESTIC)
    origin_country = models.CharField(_("land van herkomst"), max_length=60, blank=True)
    website = models.URLField(_("website"), blank=True)
    licence = models.CharField(_("licentie"), max_length=120, blank=True)
    digital_accessibility = models.TextField(_("digitale toegankelijkheid"), blank=True, max_length=600)
    privacy = models.TextField(_("privacy"), blank=True, max_length=600)

    search_fields: ClassVar = [
        *BasePage.search_fields,
        index.SearchField("summary", boost=1.5),
        index.AutocompleteField("summary"),
        index.SearchField("description"),
        index.SearchField("audience_note"),
        index.SearchField("deliverable"),
        index.RelatedFields("steps", [index.SearchField("title"), index.SearchField("text")]),
        index.FilterField("kind"),
        index.FilterField("audience"),
        index.FilterField("forms"),
        index.FilterField("cost"),
        index.FilterField("levels"),
        index.FilterField("roles"),
        index.FilterField("phases"),
        index.FilterField("directions"),
        index.FilterField("goals"),
        index.FilterField("group_min"),
        index.FilterField("group_max"),
        index.FilterField("origin"),
    ]

    content_panels: ClassVar = [
        *BasePage.content_panels,
        FieldPanel("kind"),
        FieldPanel("summary"),
        FieldPanel("description"),
        MultiFieldPanel([FieldPanel("audience"), FieldPanel("audience_note")], heading=_("Voor wie")),
        MultiFieldPanel([FieldPanel("forms"), FieldPanel("form_note")], heading=_("Vorm")),
        MultiFieldPanel(
            [
                FieldPanel("cost"),
                FieldPanel("cost_note"),
                FieldRowPanel([FieldPanel("cost_min"), FieldPanel("cost_max")]),
            ],
            heading=_("Kosten"),
        ),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("group_min"), FieldPanel("group_max")]),
                FieldPanel("duration"),
                FieldPanel("preparation"),
            ],
            heading=_("Groep en tijd"),
        ),
    ]
    method_panels: ClassVar = [
        MultiFieldPanel(
            [FieldPanel("steps_label"), FieldPanel("is_cyclic")], heading=_("Hoe de stappen heten")
        ),
        InlinePanel("steps", heading=_("Stappen"), label=_("stap")),
        FieldPanel("deliverable"),
        FieldPanel("success_factors"),
        FieldPanel("pitfalls"),
        MultiFieldPanel(
            [
                FieldPanel("levels"),
                FieldPanel("roles"),
                FieldPanel("phases"),
                FieldPanel("directions"),
                FieldPanel("goals"),
            ],
            heading=_("Waar het past"),
        ),
        InlinePanel("theme_links", heading=_("Thema's"), label=_("thema")),
    ]
    origin_panels: ClassVar = [
        MultiFieldPanel([FieldPanel("origin"), FieldPanel("origin_country")], heading=_("Herkomst")),
        MultiFieldPanel([FieldPanel("adoption"), FieldPanel("adoption_source")], heading=_("Gebruik")),
        InlinePanel("references", heading=_("Gebruikt in"), label=_("gemeente")),
        InlinePanel(
            "organisation_links", heading=_("Aanbieder en andere organisaties"), label=_("organisatie")
        ),
        InlinePanel("contact_links", heading=_("Contact"), label=_("contactpersoon")),
        FieldPanel("website"),
        FieldPanel("licence"),
        FieldPanel("digital_accessibility"),
        FieldPanel("privacy"),
    ]
    edit_handler = TabbedInterface(
        [
            ObjectList(content_panels, heading=_("Wat en voor wie")),
            ObjectList(method_panels, heading=_("Zo werkt het")),
            ObjectList(origin_panels, heading=_("Herkomst en contact")),
            ObjectList(BasePage.promote_panels, heading=_("Vindbaarheid")),
            ObjectList(BasePage.settings_panels, heading=_("Instellingen")),
        ]
    )

    class Meta:
        verbose_name = _("tool")
        verbose_name_plural = _("tools")
        constraints = [
            models.CheckConstraint(
                name="tool_group_min_not_above_max",
                condition=models.Q(group_min__isnull=True)
                | models.Q(group_max__isnull=True)
                | models.Q(group_min__lte=models.F("group_max")),
            ),
            models.CheckConstraint(
                name="tool_cost_min_not_above_max",
                condition=models.Q(cost_min__isnull=True)
                | models.Q(cost_max__isnull=True)
                | models.Q(cost_min__lte=models.F("cost_max")),
            ),
        ]

    def clean(self) -> None:
        super().clean()
        errors = {}
        if self.group_min is not None and self.group_max is not None and self.group_min > self.group_max:
            errors["group_max"] = _("Het maximum is kleiner dan het minimum.")
        if self.cost_min is not None and self.cost_max is not None and self.cost_min > self.cost_max:
            errors["cost_max"] = _("Het maximum is kleiner dan het minimum.")
        if errors:
            raise ValidationError(errors)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        return super().get_context(request, *args, **kwargs) | tool_detail(self, request.user)


class ToolStep(Orderable):
    """One step of a tool, in the order of its source."""

    tool = ParentalKey(ToolPage, on_delete=models.CASCADE, related_name="steps")
    title = models.CharField(_("titel"), max_length=120)
    text = RichTextField(_("tekst"), blank=True, features=SHORT_FEATURES)
    document = models.ForeignKey(
        "core.SiteDocument",
        verbose_name=_("hulpmiddel"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    panels: ClassVar = [FieldPanel("title"), FieldPanel("text"), FieldPanel("document")]

    class Meta(Orderable.Meta):
        verbose_name = _("stap")
        verbose_name_plural = _("stappen")

    def __str__(self) -> str:
        return self.title


class ToolReference(Orderable):
    """A municipality that used a tool, as its source says. Cases that used it are found by `ToolUse`."""

    tool = ParentalKey(ToolPage, on_delete=models.CASCADE, related_name="references")
    municipality = models.ForeignKey(
        "members.Municipality",
        verbose_name=_("gemeente"),
        on_delete=models.PROTECT,
        related_name="tool_references",
    )
    area = models.CharField(_("gebied"), max_length=80, blank=True)
    note = models.CharField(_("in één regel"), max_length=200, blank=True)

    panels: ClassVar = [FieldPanel("municipality"), FieldPanel("area"), FieldPanel("note")]

    class Meta(Orderable.Meta):
        verbose_name = _("gebruikt in")
        verbose_name_plural = _("gebruikt in")
        constraints = [
            models.UniqueConstraint(
                fields=["tool", "municipality", "area"], name="tool_reference_once_a_place"
            )
        ]

    def __str__(self) -> str:
        return f"{self.tool} · {self.municipality}"
