"""Cases in the admin of the moderators."""

from django.db.models import QuerySet
from django.forms import Select
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from django_filters import ModelChoiceFilter
from wagtail import hooks
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column

from cop.core.page_listings import ListingView, PagesViewSet, choice_column, listing_columns
from cop.core.page_permissions import without_unsubmitted
from members.models import Municipality

from .models import CasePage


def municipalities_with_cases(request: HttpRequest) -> QuerySet[Municipality]:
    """A choice from 342 with three hits helps nobody, and a name must not give away an unsubmitted draft."""
    cases = without_unsubmitted(CasePage.objects.all(), request.user)
    return Municipality.objects.filter(pk__in=cases.order_by().values("municipality"))


class CaseFilterSet(WagtailFilterSet):
    municipality = ModelChoiceFilter(
        label=_("Gemeente"), queryset=municipalities_with_cases, widget=Select, empty_label=_("Alle")
    )

    class Meta:
        model = CasePage
        fields = ["municipality", "direction", "status", "visibility", "live"]


class CaseListingView(ListingView):
    prefetch = ("municipality",)


class CasesViewSet(PagesViewSet):
    name = "casussen"
    model = CasePage
    icon = "group"
    menu_label = _("Casussen")
    menu_order = 110
    index_view_class = CaseListingView
    filterset_class = CaseFilterSet
    list_display = listing_columns(
        Column("municipality", label=_("Gemeente"), sort_key="municipality__sort_name"),
        choice_column("direction", _("Richting")),
        choice_column("status", _("Status")),
    )


@hooks.register("register_admin_viewset")
def cases_viewset() -> CasesViewSet:
    return CasesViewSet()
