"""The catalogue of tools."""

from typing import Any, ClassVar

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField

from cop.core.gather import gather
from cop.core.listing import ListPageMixin, Sort
from cop.core.models import BasePage
from cop.core.querysets import VisiblePageQuerySet
from cop.core.richtext import SHORT_FEATURES
from cop.core.updated import updated_from, updated_parts

from .. import querysets  # whole: who imports `querysets` first comes by here before it is complete
from ..filters import ToolFilterSet
from ..rows import collection_cards, tool_row


class RucksackIndexPage(ListPageMixin, BasePage):
    """/rugzak/: all tools that a visitor may read, with filters."""

    always_public = True
    max_count = 1
    parent_page_types: ClassVar[list[str]] = ["home.HomePage"]
    subpage_types: ClassVar[list[str]] = ["rucksack.ToolPage", "rucksack.ToolCollection"]
    template = "rucksack/rucksack_index_page.html"
    filterset_class = ToolFilterSet
    sorts: ClassVar[dict[str, Sort]] = {
        "gebruik": Sort(_("meest gebruikt"), ("-use_count", "title")),
        "naam": Sort(_("naam"), ("title",)),
        "nieuw": Sort(_("nieuwste eerst"), ("-first_published_at",)),
    }

    intro = RichTextField(_("inleiding"), blank=True, features=SHORT_FEATURES)

    search_fields: ClassVar = BasePage.search_fields
    content_panels: ClassVar = [*BasePage.content_panels, FieldPanel("intro")]

    class Meta:
        verbose_name = _("rugzak")

    def list_queryset(self, request: HttpRequest) -> VisiblePageQuerySet:
        return querysets.tool_rows(request.user)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        found = gather(querysets.collection_rows(request.user), *updated_parts(self))
        return context | {
            "tools": [tool_row(tool) for tool in context["listing"].page],
            "collections": collection_cards(found["collections"]),
            "updated": updated_from(self, found),
        }
