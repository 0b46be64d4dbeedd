"""Labs in the admin of the moderators."""

from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.ui.tables import Column

from cop.core.page_listings import ListingView, PagesViewSet, choice_column, listing_columns

from .models import LabPage


class LabListingView(ListingView):
    prefetch = ("cohort",)


class LabsViewSet(PagesViewSet):
    name = "labs"
    model = LabPage
    icon = "draft"
    menu_label = _("Labs")
    menu_order = 140
    index_view_class = LabListingView
    list_filter = ["state", "visibility", "live"]
    list_display = listing_columns(
        choice_column("state", _("Status")), Column("cohort", label=_("Kring"), sort_key="cohort__name")
    )


@hooks.register("register_admin_viewset")
def labs_viewset() -> LabsViewSet:
    return LabsViewSet()
