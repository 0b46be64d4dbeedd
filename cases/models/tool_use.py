"""How a tool did in a case. The catalogue's own figures come from these rows."""

from typing import ClassVar

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable


class ToolUse(Orderable):
    """A case used a tool. `rating` runs from 1 (did not work) to 5 (worked well); `participants` counts people."""

    case = ParentalKey("cases.CasePage", on_delete=models.CASCADE, related_name="tool_uses")
    tool = models.ForeignKey(
        "rucksack.ToolPage", verbose_name=_("tool"), on_delete=models.CASCADE, related_name="tool_uses"
    )
    how = models.TextField(_("hoe ingezet"), blank=True, max_length=600)
    participants = models.PositiveIntegerField(_("aantal deelnemers"), null=True, blank=True)
    rating = models.PositiveSmallIntegerField(
        _("waardering (1-5)"), null=True, blank=True, validators=[MinValueValidator(1), MaxValueValidator(5)]
    )
    worked = models.TextField(_("wat werkte"), blank=True, max_length=600)
    did_not_work = models.TextField(_("wat werkte niet"), blank=True, max_length=600)
    would_use_again = models.BooleanField(_("zou de tool weer gebruiken"), null=True, blank=True)
    is_origin = models.BooleanField(_("de tool is in deze casus bedacht"), default=False)

    panels: ClassVar = [
        FieldPanel("tool"),
        FieldPanel("how"),
        FieldRowPanel([FieldPanel("participants"), FieldPanel("rating"), FieldPanel("would_use_again")]),
        FieldPanel("worked"),
        FieldPanel("did_not_work"),
        FieldPanel("is_origin"),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("inzet van tool")
        verbose_name_plural = _("inzet van tools")
        constraints = [
            models.UniqueConstraint(fields=["case", "tool"], name="tool_use_once_a_case"),
            models.CheckConstraint(
                name="tool_use_rating_1_to_5",
                condition=models.Q(rating__isnull=True) | models.Q(rating__gte=1, rating__lte=5),
            ),
            models.UniqueConstraint(
                fields=["tool"], condition=models.Q(is_origin=True), name="tool_use_one_origin_a_tool"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.case} · {self.tool}"
