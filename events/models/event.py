"""A meeting of a lab or of the whole community."""

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    TabbedInterface,
)
from wagtail.fields import RichTextField
from wagtail.search import index

from cop.core.enums import Visibility
from cop.core.fields import LinesField
from cop.core.models import BasePage
from cop.core.richtext import TEXT_FEATURES
from cop.taxonomy.enums import EventType

from ..detail import meeting_detail
from ..forms import EventPageForm
from ..schema import event_schema


class EventPage(BasePage):
    """A meeting. `start` and `end` are moments (stored in UTC, shown in Amsterdam time); `capacity` counts people.

    A meeting of a lab has the lab's circle in `circle`. Full and past are worked out, not stored.
    """

    default_visibility = Visibility.MEMBERS
    parent_page_types: ClassVar[list[str]] = ["events.EventIndexPage"]
    subpage_types: ClassVar[list[str]] = []
    base_form_class = EventPageForm
    template = "events/event_page.html"
    page_description = _("Een bijeenkomst van een lab of van de hele gemeenschap.")

    event_type = models.CharField(_("soort bijeenkomst"), max_length=15, choices=EventType.choices)
    summary = models.TextField(_("samenvatting"), max_length=300)
    description = RichTextField(_("omschrijving"), blank=True, features=TEXT_FEATURES)
    for_whom = models.CharField(_("voor wie"), max_length=200, blank=True)
    start = models.DateTimeField(_("begin"), db_index=True)
    end = models.DateTimeField(_("einde"))
    location = models.CharField(_("plaats"), max_length=120, blank=True)
    address = models.CharField(_("adres"), max_length=250, blank=True)
    room = models.CharField(_("zaal"), max_length=120, blank=True)
    online_url = models.URLField(
        _("online adres"), blank=True, help_text=_("Alleen te zien voor wie zich aanmeldt.")
    )
    is_online = models.BooleanField(_("online"), default=False)
    capacity = models.PositiveIntegerField(
        _("aantal plaatsen"), null=True, blank=True, validators=[MinValueValidator(1)]
    )
    session_number = models.PositiveSmallIntegerField(_("nummer van de bijeenkomst"), null=True, blank=True)
    is_cancelled = models.BooleanField(_("afgelast"), default=False)
    learning_questions = LinesField(_("leervragen"), help_text=_("Eén vraag per regel: Hoe …?"))
    report = RichTextField(_("verslag"), blank=True, features=TEXT_FEATURES)
    decisions = LinesField(_("besluiten"))

    search_fields: ClassVar = [
        *BasePage.search_fields,
        index.SearchField("summary", boost=1.5),
        index.AutocompleteField("summary"),
        index.SearchField("description"),
        index.SearchField("location"),
        index.SearchField("report"),
        index.FilterField("event_type"),
        index.FilterField("start"),
        index.FilterField("end"),
        index.FilterField("is_online"),
        index.FilterField("is_cancelled"),
    ]

    content_panels: ClassVar = [
        *BasePage.content_panels,
        FieldPanel("event_type"),
        FieldPanel("summary"),
        FieldPanel("description"),
        FieldPanel("for_whom"),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("start"), FieldPanel("end")]),
                FieldPanel("is_cancelled"),
                FieldPanel("capacity"),
            ],
            heading=_("Wanneer"),
            help_text=_("Tijden zijn Amsterdamse tijd."),
        ),
        MultiFieldPanel(
            [
                FieldPanel("location"),
                FieldPanel("address"),
                FieldPanel("room"),
                FieldPanel("is_online"),
                FieldPanel("online_url"),
            ],
            heading=_("Waar"),
        ),
        MultiFieldPanel([FieldPanel("circle"), FieldPanel("session_number")], heading=_("Lab")),
    ]
    programme_panels: ClassVar = [
        FieldPanel("learning_questions"),
        InlinePanel("agenda_items", heading=_("Programma"), label=_("onderdeel")),
        InlinePanel("expert_links", heading=_("Deskundigen"), label=_("deskundige")),
        InlinePanel("case_links", heading=_("Casussen"), label=_("casus")),
        InlinePanel("tool_links", heading=_("Tools"), label=_("tool")),
        InlinePanel("organisation_links", heading=_("Organisaties"), label=_("organisatie")),
        InlinePanel("contact_links", heading=_("Contact"), label=_("contactpersoon")),
    ]
    memory_panels: ClassVar = [FieldPanel("report"), FieldPanel("decisions")]
    edit_handler = TabbedInterface(
        [
            ObjectList(content_panels, heading=_("Wat, wanneer en waar")),
            ObjectList(programme_panels, heading=_("Programma")),
            ObjectList(memory_panels, heading=_("Verslag")),
            ObjectList(BasePage.promote_panels, heading=_("Vindbaarheid en materiaal")),
            ObjectList(BasePage.settings_panels, heading=_("Instellingen")),
        ]
    )

    class Meta:
        verbose_name = _("bijeenkomst")
        verbose_name_plural = _("bijeenkomsten")
        constraints = [
            models.CheckConstraint(
                name="event_ends_after_start", condition=models.Q(end__gte=models.F("start"))
            ),
            models.CheckConstraint(
                name="event_capacity_at_least_one",
                condition=models.Q(capacity__isnull=True) | models.Q(capacity__gte=1),
            ),
        ]

    def clean(self) -> None:
        super().clean()
        if self.start and self.end and self.end < self.start:
            raise ValidationError({"end": _("Het einde ligt voor het begin.")})

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs) | meeting_detail(self, request.user)
        return context | {"schema": event_schema(self, context["canonical_url"])}

    @property
    def is_past(self) -> bool:
        return self.end < timezone.now()
