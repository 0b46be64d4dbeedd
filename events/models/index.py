"""The calendar."""

from typing import Any, ClassVar

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField

from cop.core.models import BasePage
from cop.core.richtext import SHORT_FEATURES
from cop.core.updated import updated

from ..agenda import Agenda


class EventIndexPage(BasePage):
    """/agenda/: coming and past meetings that a visitor may see."""

    always_public = True
    max_count = 1
    parent_page_types: ClassVar[list[str]] = ["home.HomePage"]
    subpage_types: ClassVar[list[str]] = ["events.EventPage"]
    template = "events/event_index_page.html"

    intro = RichTextField(_("inleiding"), blank=True, features=SHORT_FEATURES)

    search_fields: ClassVar = BasePage.search_fields
    content_panels: ClassVar = [*BasePage.content_panels, FieldPanel("intro")]

    class Meta:
        verbose_name = _("agenda")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        agenda = Agenda(user=request.user, data=request.GET, path=request.path)
        return super().get_context(request, *args, **kwargs) | {"listing": agenda, "updated": updated(self)}

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response = super().serve(request, *args, **kwargs)
        response.status_code = response.context_data["listing"].status
        return response
