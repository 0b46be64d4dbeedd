"""The moderators' flat lists of pages of one type: what every app fills in with its own columns and filters."""

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.ui.tables.pages import BulkActionsColumn, PageStatusColumn, PageTitleColumn
from wagtail.admin.views.pages.listing import IndexView
from wagtail.admin.viewsets.pages import PageListingViewSet


class ListingView(IndexView):
    """Wagtail's, with the related rows that the columns show fetched at once."""

    prefetch: tuple[str, ...] = ()

    def annotate_queryset(self, pages: QuerySet) -> QuerySet:
        return super().annotate_queryset(pages).prefetch_related(*self.prefetch)


def listing_columns(*own: Column) -> list[Column]:
    """The columns of every list, with those of the type in the middle."""
    return [
        BulkActionsColumn("bulk_actions"),
        PageTitleColumn("title", label=_("Titel"), sort_key="title", classname="title"),
        *own,
        choice_column("visibility", _("Zichtbaarheid")),
        DateColumn(
            "latest_revision_created_at", label=_("Bijgewerkt"), sort_key="latest_revision_created_at"
        ),
        PageStatusColumn("publication", label=_("Publicatie"), sort_key="live"),
    ]


def choice_column(name: str, label: str) -> Column:
    """The word on the screen of a field with choices; sorted by its key."""
    return Column(name, label=label, accessor=f"get_{name}_display", sort_key=name)


class PagesViewSet(PageListingViewSet):
    """A list in the menu. A subclass says `name`, `model`, `menu_label`, `icon`, columns and filters."""

    add_to_admin_menu = True
    index_view_class = ListingView
    list_per_page = 50
