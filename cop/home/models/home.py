"""The home page."""

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from cop.core.models import BasePage

from ..front import front_page


class HomePage(BasePage):
    """/: what this is, three doors, the next meetings, the newest cases, the map."""

    always_public = True
    max_count = 1
    parent_page_types: ClassVar[list[str]] = ["core.BasePage"]
    subpage_types: ClassVar[list[str]] = [
        "rucksack.RucksackIndexPage",
        "cases.CaseIndexPage",
        "events.EventIndexPage",
        "labs.LabIndexPage",
        "home.MunicipalityIndexPage",
        "home.HandreikingIndexPage",
        "home.ArticleIndexPage",
        "home.ArticlePage",
    ]
    template = "home/home_page.html"

    heading = models.CharField(_("kop"), max_length=120, default="Leer van wat andere gemeenten al deden.")
    lead = models.TextField(
        _("inleiding"),
        max_length=300,
        default="In Leerkring delen gemeenten hoe zij samenwerken met inwoners. "
        "Wat werkte, wat niet, en welke tool zij gebruikten.",
    )

    search_fields: ClassVar = BasePage.search_fields
    content_panels: ClassVar = [*BasePage.content_panels, FieldPanel("heading"), FieldPanel("lead")]

    class Meta:
        verbose_name = _("beginpagina")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        return super().get_context(request, *args, **kwargs) | front_page(request.user)
