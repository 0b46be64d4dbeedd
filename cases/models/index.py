"""The list of cases."""

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

from .. import querysets  # whole: who imports `querysets` first comes by here before it is complete
from ..filters import CaseFilterSet
from ..rows import case_row


class CaseIndexPage(ListPageMixin, BasePage):
    """/casussen/: everything a visitor may read, with filters."""

    always_public = True
    max_count = 1
    parent_page_types: ClassVar[list[str]] = ["home.HomePage"]
    subpage_types: ClassVar[list[str]] = ["cases.CasePage"]
    template = "cases/case_index_page.html"
    filterset_class = CaseFilterSet
    sorts: ClassVar[dict[str, Sort]] = {
        "nieuw": Sort(_("nieuwste eerst"), ("-first_published_at",)),
        "naam": Sort(_("naam"), ("title",)),
        "gemeente": Sort(_("gemeente"), ("place_sorted", "title")),
    }

    intro = RichTextField(_("inleiding"), blank=True, features=SHORT_FEATURES)

    search_fields: ClassVar = BasePage.search_fields
    content_panels: ClassVar = [*BasePage.content_panels, FieldPanel("intro")]

    class Meta:
        verbose_name = _("lijst van casussen")

    def list_queryset(self, request: HttpRequest) -> VisiblePageQuerySet:
        return querysets.case_rows(request.user)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        return context | {
            "cases": [case_row(case) for case in context["listing"].page],
            "updated": updated(self),
        }
