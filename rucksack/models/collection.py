"""A numbered set of tools from one source, such as a brochure of five trajectories."""

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.fields import RichTextField
from wagtail.models import Orderable
from wagtail.search import index

from cop.core.models import BasePage
from cop.core.richtext import TEXT_FEATURES

from ..detail import collection_detail


class ToolCollection(BasePage):
    """Tools in the order and with the numbers of their source (trajectbundel)."""

    parent_page_types: ClassVar[list[str]] = ["rucksack.RucksackIndexPage"]
    subpage_types: ClassVar[list[str]] = []
    template = "rucksack/tool_collection.html"
    page_description = _("Een genummerde bundel tools uit één bron.")

    summary = models.TextField(_("samenvatting"), max_length=300)
    intro = RichTextField(_("inleiding"), blank=True, features=TEXT_FEATURES)

    search_fields: ClassVar = [
        *BasePage.search_fields,
        index.SearchField("summary", boost=1.5),
        index.SearchField("intro"),
    ]
    content_panels: ClassVar = [
        *BasePage.content_panels,
        FieldPanel("summary"),
        FieldPanel("intro"),
        InlinePanel("items", heading=_("Tools"), label=_("tool")),
        InlinePanel("organisation_links", heading=_("Organisaties"), label=_("organisatie")),
        InlinePanel("contact_links", heading=_("Contact"), label=_("contactpersoon")),
    ]

    class Meta:
        verbose_name = _("toolbundel")
        verbose_name_plural = _("toolbundels")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        return super().get_context(request, *args, **kwargs) | collection_detail(self, request.user)


class ToolCollectionItem(Orderable):
    """A tool in a collection; its number is its place."""

    collection = ParentalKey(ToolCollection, on_delete=models.CASCADE, related_name="items")
    tool = models.ForeignKey(
        "rucksack.ToolPage", verbose_name=_("tool"), on_delete=models.CASCADE, related_name="collection_items"
    )

    panels: ClassVar = [FieldPanel("tool")]

    class Meta(Orderable.Meta):
        verbose_name = _("tool in bundel")
        verbose_name_plural = _("tools in bundel")
        constraints = [models.UniqueConstraint(fields=["collection", "tool"], name="tool_once_a_collection")]

    def __str__(self) -> str:
        return str(self.tool)
