"""Tools in the admin of the moderators."""

from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from cop.core.page_listings import PagesViewSet, choice_column, listing_columns

from .models import ToolPage


class ToolsViewSet(PagesViewSet):
    name = "tools"
    model = ToolPage
    icon = "cogs"
    menu_label = _("Tools")
    menu_order = 120
    list_filter = ["kind", "cost", "visibility", "live"]
    list_display = listing_columns(choice_column("kind", _("Soort")), choice_column("cost", _("Kosten")))


@hooks.register("register_admin_viewset")
def tools_viewset() -> ToolsViewSet:
    return ToolsViewSet()
