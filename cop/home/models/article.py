"""Articles: news of the community and the pages about the site itself."""

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.fields import RichTextField, StreamField
from wagtail.search import index

from cop.core.blocks import article_blocks
from cop.core.models import BasePage
from cop.core.paging import page_of
from cop.core.richtext import SHORT_FEATURES

from ..texts import text_detail


class ArticleIndexPage(BasePage):
    """/artikelen/: news and background, newest first."""

    always_public = True
    max_count = 1
    parent_page_types: ClassVar[list[str]] = ["home.HomePage"]
    subpage_types: ClassVar[list[str]] = ["home.ArticlePage"]
    template = "home/text_list.html"

    intro = RichTextField(_("inleiding"), blank=True, features=SHORT_FEATURES)

    search_fields: ClassVar = BasePage.search_fields
    content_panels: ClassVar = [*BasePage.content_panels, FieldPanel("intro")]

    class Meta:
        verbose_name = _("lijst van artikelen")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        texts = (
            ArticlePage.objects.visible_to(request.user)
            .child_of(self)
            .defer_streamfields()
            .order_by("-first_published_at", "-pk")
        )
        return super().get_context(request, *args, **kwargs) | {"texts": page_of(texts, request.GET)}


class ArticlePage(BasePage):
    """A text of the editors."""

    parent_page_types: ClassVar[list[str]] = ["home.HomePage", "home.ArticleIndexPage"]
    subpage_types: ClassVar[list[str]] = []
    template = "home/article_page.html"
    page_description = _("Een artikel, of een pagina over deze site.")

    summary = models.TextField(_("samenvatting"), max_length=300, blank=True)
    body = StreamField(article_blocks(), verbose_name=_("tekst"), blank=True)

    search_fields: ClassVar = [
        *BasePage.search_fields,
        index.SearchField("summary", boost=1.5),
        index.AutocompleteField("summary"),
        index.SearchField("body"),
    ]
    content_panels: ClassVar = [
        *BasePage.content_panels,
        FieldPanel("summary"),
        FieldPanel("body"),
        InlinePanel("organisation_links", heading=_("Organisaties"), label=_("organisatie")),
        InlinePanel("contact_links", heading=_("Contact"), label=_("contactpersoon")),
    ]

    class Meta:
        verbose_name = _("artikel")
        verbose_name_plural = _("artikelen")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        return super().get_context(request, *args, **kwargs) | text_detail(self, request.user)
