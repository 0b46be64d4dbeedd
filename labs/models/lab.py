"""A lab: a cohort of municipalities that work a year on cases of their own."""

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.search import index

from cop.core.fields import LinesField
from cop.core.models import BasePage
from cop.core.richtext import TEXT_FEATURES

from ..detail import lab_detail
from ..enums import LabState


class LabPage(BasePage):
    """A lab with its premises, what it asks and what it offers. Its people are those of `cohort`, its meetings those
    whose circle is the cohort. `max_municipalities` and `planned_sessions` count."""

    parent_page_types: ClassVar[list[str]] = ["labs.LabIndexPage"]
    subpage_types: ClassVar[list[str]] = []
    template = "labs/lab_page.html"
    page_description = _("Een traject waarin gemeenten samen aan eigen casussen werken.")

    cohort = models.OneToOneField(
        "members.Circle", verbose_name=_("kring van het lab"), on_delete=models.PROTECT, related_name="lab"
    )
    summary = models.TextField(_("samenvatting"), max_length=300)
    intro = RichTextField(_("inleiding"), blank=True, features=TEXT_FEATURES)
    premises = LinesField(_("uitgangspunten"))
    asks = LinesField(_("wat vragen we?"))
    offers = LinesField(_("wat bieden we?"))
    state = models.CharField(
        _("status"), max_length=15, choices=LabState.choices, default=LabState.PREPARATION
    )
    max_municipalities = models.PositiveSmallIntegerField(
        _("gemeenten, hoogstens"), default=10, validators=[MinValueValidator(1)]
    )
    planned_sessions = models.PositiveSmallIntegerField(_("geplande bijeenkomsten"), default=8)
    start_date = models.DateField(_("begin"), null=True, blank=True)
    end_date = models.DateField(_("einde"), null=True, blank=True)

    search_fields: ClassVar = [
        *BasePage.search_fields,
        index.SearchField("summary", boost=1.5),
        index.AutocompleteField("summary"),
        index.SearchField("intro"),
        index.FilterField("state"),
        index.FilterField("start_date"),
    ]
    content_panels: ClassVar = [
        *BasePage.content_panels,
        FieldPanel("summary"),
        FieldPanel("intro"),
        MultiFieldPanel(
            [FieldPanel("premises"), FieldPanel("asks"), FieldPanel("offers")],
            heading=_("Uitgangspunten, vraag en aanbod"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("cohort"),
                FieldPanel("state"),
                FieldRowPanel([FieldPanel("max_municipalities"), FieldPanel("planned_sessions")]),
                FieldRowPanel([FieldPanel("start_date"), FieldPanel("end_date")]),
            ],
            heading=_("Kring en duur"),
        ),
        InlinePanel("organisation_links", heading=_("Organisaties"), label=_("organisatie")),
        InlinePanel("contact_links", heading=_("Contact"), label=_("contactpersoon")),
    ]

    class Meta:
        verbose_name = _("lab")
        verbose_name_plural = _("labs")
        constraints = [
            models.CheckConstraint(
                name="lab_ends_after_begin",
                condition=models.Q(end_date__isnull=True)
                | models.Q(start_date__isnull=True)
                | models.Q(end_date__gte=models.F("start_date")),
            ),
            models.CheckConstraint(
                name="lab_has_room_for_one", condition=models.Q(max_municipalities__gte=1)
            ),
        ]

    def clean(self) -> None:
        super().clean()
        if self.start_date and self.end_date and self.end_date < self.start_date:
            raise ValidationError({"end_date": _("Het einde ligt voor het begin.")})

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        return super().get_context(request, *args, **kwargs) | lab_detail(self, request.user)
