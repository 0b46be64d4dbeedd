"""The catalogue of tools."""

from typing import ClassVar

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField

from cop.core.models import BasePage
from cop.core.richtext import SHORT_FEATURES


class RucksackIndexPage(BasePage):
    """/rugzak/: all tools that a visitor may read, with filters."""

    always_public = True
    max_count = 1
    parent_page_types: ClassVar[list[str]] = ["home.HomePage"]
    subpage_types: ClassVar[list[str]] = ["rucksack.ToolPage", "rucksack.ToolCollection"]
    template = "rucksack/rucksack_index_page.html"

    intro = RichTextField(_("inleiding"), blank=True, features=SHORT_FEATURES)

    search_fields: ClassVar = BasePage.search_fields
    content_panels: ClassVar = [*BasePage.content_panels, FieldPanel("intro")]

    class Meta:
        verbose_name = _("rugzak")
