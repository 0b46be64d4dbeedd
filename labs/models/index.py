"""The list of labs."""

from typing import Any, ClassVar

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField

from cop.core.listing import ListPageMixin, Sort
from cop.core.models import BasePage
from cop.core.querysets import VisiblePageQuerySet
from cop.core.richtext import SHORT_FEATURES
from cop.core.updated import updated

from ..filters import LabFilterSet
from ..querysets import lab_rows
from ..rows import lab_row


class LabIndexPage(ListPageMixin, BasePage):
    """/labs/: labs that a visitor may see."""

    always_public = True
    max_count = 1
    parent_page_types: ClassVar[list[str]] = ["home.HomePage"]
    subpage_types: ClassVar[list[str]] = ["labs.LabPage"]
    template = "labs/lab_index_page.html"
    filterset_class = LabFilterSet
    sorts: ClassVar[dict[str, Sort]] = {
        "nieuw": Sort(_("nieuwste eerst"), ("-begins", "title")),
        "naam": Sort(_("naam"), ("title",)),
    }

    intro = RichTextField(_("inleiding"), blank=True, features=SHORT_FEATURES)

    search_fields: ClassVar = BasePage.search_fields
    content_panels: ClassVar = [*BasePage.content_panels, FieldPanel("intro")]

    class Meta:
        verbose_name = _("lijst van labs")

    def list_queryset(self, request: HttpRequest) -> VisiblePageQuerySet:
        return lab_rows(request.user)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        return context | {
            "labs": [lab_row(lab) for lab in context["listing"].page],
            "updated": updated(self),
        }
