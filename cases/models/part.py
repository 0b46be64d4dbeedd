"""Parts of a case that may be less visible than the case: its lessons."""

from typing import ClassVar, Self

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField
from wagtail.models import Orderable

from cop.core.enums import Visibility
from cop.core.reach import HasReach, reach_of
from cop.core.richtext import TEXT_FEATURES

from ..enums import PartKind


class CasePartQuerySet(models.QuerySet):
    def visible_to(self, user: HasReach | None) -> Self:
        """Parts that this user may read, of cases that he or she may read already (the case is not checked here).

        A part for the circle or the municipality means the circle or the lead municipality of its case.
        """
        reach = reach_of(user)
        if reach.is_moderator:
            return self
        rule = models.Q(visibility=Visibility.PUBLIC)
        if reach.is_member:
            rule |= models.Q(visibility=Visibility.MEMBERS)
            rule |= models.Q(visibility=Visibility.CIRCLE, case__circle__in=reach.circle_ids)
            rule |= models.Q(
                visibility=Visibility.MUNICIPALITY, case__municipality__in=reach.municipality_ids
            )
            rule |= models.Q(visibility=Visibility.MUNICIPALITY, case__in=reach.co_authored_ids)
        return self.filter(rule)


class CasePart(Orderable):
    """A text of a case with a visibility of its own. It stands in no search document and in no feed."""

    case = ParentalKey("cases.CasePage", on_delete=models.CASCADE, related_name="parts")
    kind = models.CharField(_("onderdeel"), max_length=10, choices=PartKind.choices, default=PartKind.LESSONS)
    visibility = models.CharField(
        _("zichtbaar voor"), max_length=10, choices=Visibility.choices, default=Visibility.MEMBERS
    )
    key_lesson = models.CharField(_("belangrijkste les"), max_length=200, blank=True)
    body = RichTextField(_("tekst"), blank=True, features=TEXT_FEATURES)

    objects = CasePartQuerySet.as_manager()

    panels: ClassVar = [
        FieldPanel("kind"),
        FieldPanel("visibility"),
        FieldPanel("key_lesson"),
        FieldPanel("body"),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("onderdeel van casus")
        verbose_name_plural = _("onderdelen van casus")
        constraints = [models.UniqueConstraint(fields=["case", "kind"], name="case_part_once_a_kind")]

    def __str__(self) -> str:
        return f"{self.case} · {self.get_kind_display()}"
