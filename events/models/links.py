"""Experts, cases and tools on a meeting."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel
from wagtail.models import Orderable


class EventExpert(Orderable):
    """An expert speaks at a meeting."""

    event = ParentalKey("events.EventPage", on_delete=models.CASCADE, related_name="expert_links")
    expert = models.ForeignKey(
        "members.Expert", verbose_name=_("deskundige"), on_delete=models.PROTECT, related_name="event_links"
    )

    panels: ClassVar = [FieldPanel("expert")]

    class Meta(Orderable.Meta):
        verbose_name = _("deskundige bij bijeenkomst")
        verbose_name_plural = _("deskundigen bij bijeenkomst")
        constraints = [models.UniqueConstraint(fields=["event", "expert"], name="expert_once_an_event")]

    def __str__(self) -> str:
        return str(self.expert)


class EventCase(Orderable):
    """A case is presented at a meeting. Who may not see the case does not see it here either."""

    event = ParentalKey("events.EventPage", on_delete=models.CASCADE, related_name="case_links")
    case = models.ForeignKey(
        "cases.CasePage", verbose_name=_("casus"), on_delete=models.CASCADE, related_name="event_links"
    )

    panels: ClassVar = [FieldPanel("case")]

    class Meta(Orderable.Meta):
        verbose_name = _("casus bij bijeenkomst")
        verbose_name_plural = _("casussen bij bijeenkomst")
        constraints = [models.UniqueConstraint(fields=["event", "case"], name="case_once_an_event")]

    def __str__(self) -> str:
        return str(self.case)


class EventTool(Orderable):
    """A tool is shown or used at a meeting."""

    event = ParentalKey("events.EventPage", on_delete=models.CASCADE, related_name="tool_links")
    tool = models.ForeignKey(
        "rucksack.ToolPage", verbose_name=_("tool"), on_delete=models.CASCADE, related_name="event_links"
    )

    panels: ClassVar = [FieldPanel("tool")]

    class Meta(Orderable.Meta):
        verbose_name = _("tool bij bijeenkomst")
        verbose_name_plural = _("tools bij bijeenkomst")
        constraints = [models.UniqueConstraint(fields=["event", "tool"], name="tool_once_an_event")]

    def __str__(self) -> str:
        return str(self.tool)
