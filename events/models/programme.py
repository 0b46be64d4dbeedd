"""The programme of a meeting, in two levels."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.models import Orderable


class AgendaItem(ClusterableModel, Orderable):
    """A point of the programme, with its own points below it (`parts`)."""

    event = ParentalKey("events.EventPage", on_delete=models.CASCADE, related_name="agenda_items")
    title = models.CharField(_("onderdeel"), max_length=200)
    start_time = models.TimeField(_("begint om"), null=True, blank=True)
    speaker = models.CharField(_("spreker"), max_length=120, blank=True)

    panels: ClassVar = [
        FieldPanel("title"),
        FieldRowPanel([FieldPanel("start_time"), FieldPanel("speaker")]),
        InlinePanel("parts", heading=_("Daaronder"), label=_("punt")),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("onderdeel van het programma")
        verbose_name_plural = _("onderdelen van het programma")

    def __str__(self) -> str:
        return self.title


class AgendaPart(Orderable):
    """A point below a point. The programme has two levels and no more."""

    item = ParentalKey(AgendaItem, on_delete=models.CASCADE, related_name="parts")
    title = models.CharField(_("punt"), max_length=200)
    start_time = models.TimeField(_("begint om"), null=True, blank=True)
    speaker = models.CharField(_("spreker"), max_length=120, blank=True)

    panels: ClassVar = [FieldPanel("title"), FieldRowPanel([FieldPanel("start_time"), FieldPanel("speaker")])]

    class Meta(Orderable.Meta):
        verbose_name = _("punt van het programma")
        verbose_name_plural = _("punten van het programma")

    def __str__(self) -> str:
        return self.title
