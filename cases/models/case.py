"""A case: what a municipality did together with its residents, and what came of it."""

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel, ObjectList, TabbedInterface
from wagtail.fields import RichTextField
from wagtail.search import index

from cop.core.enums import Visibility
from cop.core.fields import ChoiceListField, LinesField
from cop.core.forms import PlacedPageForm
from cop.core.lead_picture import lead_picture
from cop.core.models import BasePage
from cop.core.richtext import TEXT_FEATURES
from cop.taxonomy.enums import (
    Audience,
    CaseStatus,
    Direction,
    EnvironmentActInstrument,
    Goal,
    GovernmentRole,
    ParticipationLevel,
    PolicyPhase,
    Scale,
)

from ..detail import case_detail
from ..enums import GoverningBody
from ..rules import ladder_errors


class CasePage(BasePage):
    """A case of one lead municipality (`municipality`), with its outcomes, the tools used and the lessons.

    `direction` decides which of the two ladders applies (DOMAIN §6, invariant 7); lessons are `CasePart` rows, because
    they may be less visible than the page.
    """

    default_visibility = Visibility.MEMBERS
    parent_page_types: ClassVar[list[str]] = ["cases.CaseIndexPage"]
    subpage_types: ClassVar[list[str]] = []
    base_form_class = PlacedPageForm
    template = "cases/case_page.html"
    page_description = _("Wat een gemeente samen met inwoners deed, en wat het opleverde.")

    summary = models.TextField(_("samenvatting"), max_length=300, help_text=_("Hooguit 300 tekens."))
    direction = models.CharField(_("richting"), max_length=25, choices=Direction.choices)
    participation_level = models.CharField(
        _("trede op de participatieladder"), max_length=15, choices=ParticipationLevel.choices, blank=True
    )
    government_role = models.CharField(
        _("trede op de overheidsparticipatietrap"), max_length=15, choices=GovernmentRole.choices, blank=True
    )
    status = models.CharField(
        _("status"), max_length=15, choices=CaseStatus.choices, default=CaseStatus.RUNNING
    )
    stuck_reason = models.TextField(_("waarom gestopt of vastgelopen"), blank=True, max_length=600)
    start_date = models.DateField(_("begin"), null=True, blank=True)
    end_date = models.DateField(_("einde"), null=True, blank=True)
    scale = models.CharField(_("schaalniveau"), max_length=10, choices=Scale.choices, blank=True)
    areas = ParentalManyToManyField(
        "members.Area", verbose_name=_("gebieden"), blank=True, related_name="cases"
    )
    policy_phases = ChoiceListField(_("beleidsfase"), choices=PolicyPhase)
    environment_act_instrument = models.CharField(
        _("instrument Omgevingswet"), max_length=20, choices=EnvironmentActInstrument.choices, blank=True
    )
    governing_body = models.CharField(
        _("wie besluit"), max_length=25, choices=GoverningBody.choices, blank=True
    )
    goals = ChoiceListField(_("doel"), choices=Goal)
    audience = ChoiceListField(_("doelgroep"), choices=Audience)
    initiator = models.CharField(_("initiatiefnemer"), max_length=160, blank=True)
    budget_eur = models.PositiveIntegerField(_("budget (€)"), null=True, blank=True)
    participants_reached = models.PositiveIntegerField(_("aantal deelnemers"), null=True, blank=True)
    population_of_area = models.PositiveIntegerField(_("inwoners van het gebied"), null=True, blank=True)
    problem = RichTextField(_("aanleiding"), blank=True, features=TEXT_FEATURES)
    approach = RichTextField(_("aanpak"), blank=True, features=TEXT_FEATURES)
    result = RichTextField(_("resultaat"), blank=True, features=TEXT_FEATURES)
    risks = LinesField(_("risico's"))
    opportunities = LinesField(_("kansen"))
    limits = LinesField(_("grenzen en randvoorwaarden"))
    learning_questions = LinesField(_("leervragen"), help_text=_("Eén vraag per regel: Hoe …?"))
    source_url = models.URLField(_("bron"), blank=True)
    licence = models.CharField(_("licentie"), max_length=60, blank=True)

    search_fields: ClassVar = [
        *BasePage.search_fields,
        index.SearchField("summary", boost=1.5),
        index.AutocompleteField("summary"),
        index.SearchField("problem"),
        index.SearchField("approach"),
        index.SearchField("result"),
        index.SearchField("initiator"),
        index.FilterField("direction"),
        index.FilterField("participation_level"),
        index.FilterField("government_role"),
        index.FilterField("status"),
        index.FilterField("scale"),
        index.FilterField("policy_phases"),
        index.FilterField("goals"),
        index.FilterField("audience"),
        index.FilterField("start_date"),
        index.RelatedFields("municipality", [index.SearchField("name"), index.SearchField("search_aliases")]),
    ]

    content_panels: ClassVar = [
        *BasePage.content_panels,
        FieldPanel("summary"),
        MultiFieldPanel(
            [FieldPanel("municipality"), FieldPanel("circle"), FieldPanel("areas"), FieldPanel("scale")],
            heading=_("Waar"),
        ),
        MultiFieldPanel(
            [FieldPanel("direction"), FieldPanel("participation_level"), FieldPanel("government_role")],
            heading=_("Richting en trede"),
            help_text=_(
                "Burgerparticipatie: kies een trede op de participatieladder. Overheidsparticipatie of "
                "uitdaagrecht: kies een trede op de overheidsparticipatietrap."
            ),
        ),
        MultiFieldPanel(
            [
                FieldPanel("status"),
                FieldPanel("stuck_reason"),
                FieldPanel("start_date"),
                FieldPanel("end_date"),
                FieldPanel("policy_phases"),
                FieldPanel("environment_act_instrument"),
                FieldPanel("governing_body"),
            ],
            heading=_("Wanneer en in welke fase"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("initiator"),
                FieldPanel("audience"),
                FieldPanel("goals"),
                FieldPanel("participants_reached"),
                FieldPanel("population_of_area"),
                FieldPanel("budget_eur"),
            ],
            heading=_("Wie en waarvoor"),
        ),
        InlinePanel("organisation_links", heading=_("Partners en financiers"), label=_("organisatie")),
        InlinePanel("theme_links", heading=_("Thema's"), label=_("thema")),
        InlinePanel("initiative_type_links", heading=_("Soort initiatief"), label=_("soort")),
    ]
    story_panels: ClassVar = [
        FieldPanel("problem"),
        FieldPanel("approach"),
        FieldPanel("result"),
        FieldPanel("risks"),
        FieldPanel("opportunities"),
        FieldPanel("limits"),
        FieldPanel("learning_questions"),
        InlinePanel("parts", heading=_("Lessen"), label=_("onderdeel")),
    ]
    evidence_panels: ClassVar = [
        InlinePanel("outcome_figures", heading=_("Uitkomsten"), label=_("uitkomst")),
        InlinePanel("tool_uses", heading=_("Gebruikte tools"), label=_("tool")),
        InlinePanel("contact_links", heading=_("Contact"), label=_("contactpersoon")),
        MultiFieldPanel([FieldPanel("source_url"), FieldPanel("licence")], heading=_("Bron")),
    ]
    edit_handler = TabbedInterface(
        [
            ObjectList(content_panels, heading=_("Wat en waar")),
            ObjectList(story_panels, heading=_("Verhaal")),
            ObjectList(evidence_panels, heading=_("Uitkomsten en tools")),
            ObjectList(BasePage.promote_panels, heading=_("Vindbaarheid")),
            ObjectList(BasePage.settings_panels, heading=_("Instellingen")),
        ]
    )

    class Meta:
        verbose_name = _("casus")
        verbose_name_plural = _("casussen")
        constraints = [
            models.CheckConstraint(
                name="case_citizen_participation_has_no_role",
                condition=~models.Q(direction=Direction.CITIZEN_PARTICIPATION) | models.Q(government_role=""),
            ),
            models.CheckConstraint(
                name="case_government_participation_has_no_level",
                condition=~models.Q(
                    direction__in=[Direction.GOVERNMENT_PARTICIPATION, Direction.RIGHT_TO_CHALLENGE]
                )
                | models.Q(participation_level=""),
            ),
            models.CheckConstraint(
                name="case_ends_after_begin",
                condition=models.Q(end_date__isnull=True)
                | models.Q(start_date__isnull=True)
                | models.Q(end_date__gte=models.F("start_date")),
            ),
        ]

    def clean(self) -> None:
        super().clean()
        errors = ladder_errors(
            direction=self.direction,
            participation_level=self.participation_level,
            government_role=self.government_role,
        )
        if self.start_date and self.end_date and self.end_date < self.start_date:
            errors["end_date"] = _("Het einde ligt voor het begin.")
        ended_on = self.municipality.ended_on if self.municipality_id else None
        if ended_on and self.start_date and self.start_date > ended_on:
            errors["municipality"] = _(
                "Deze gemeente bestond toen niet meer. Kies de gemeente waarin zij opging."
            )
        if errors:
            raise ValidationError(errors)

    @property
    def ongoing(self) -> bool:
        return self.status == CaseStatus.ONGOING

    @property
    def ladder_label(self) -> str:
        """The word of the rung, of whichever ladder applies."""
        return self.get_participation_level_display() or self.get_government_role_display()

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs) | case_detail(self, request.user)
        return context | {"picture": lead_picture(self)}
