"""Meetings in the admin of the moderators."""

from django.utils.translation import gettext_lazy as _
from django_filters import DateFromToRangeFilter
from wagtail import hooks
from wagtail.admin.filters import DateRangePickerWidget, WagtailFilterSet
from wagtail.admin.ui.tables import Column, DateColumn

from cop.core.page_listings import ListingView, PagesViewSet, choice_column, listing_columns

from .models import EventPage


class EventFilterSet(WagtailFilterSet):
    start = DateFromToRangeFilter(label=_("Begin"), widget=DateRangePickerWidget)

    class Meta:
        model = EventPage
        fields = ["start", "event_type", "circle", "is_cancelled", "visibility", "live"]


class EventListingView(ListingView):
    prefetch = ("circle",)


class EventsViewSet(PagesViewSet):
    name = "bijeenkomsten"
    model = EventPage
    icon = "date"
    menu_label = _("Bijeenkomsten")
    menu_order = 130
    ordering = "-start"
    index_view_class = EventListingView
    filterset_class = EventFilterSet
    list_display = listing_columns(
        DateColumn("start", label=_("Begin"), sort_key="start"),
        choice_column("event_type", _("Soort")),
        Column("circle", label=_("Kring"), sort_key="circle__name"),
    )


@hooks.register("register_admin_viewset")
def events_viewset() -> EventsViewSet:
    return EventsViewSet()
