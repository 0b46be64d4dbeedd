"""The register of municipalities on the site: a map, a table, and a profile for each."""

from typing import Any, ClassVar

from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.fields import RichTextField

from cop.core.crumbs import SECTIONS
from cop.core.listing import ListPageMixin, Sort
from cop.core.models import BasePage
from cop.core.richtext import SHORT_FEATURES
from members.map import municipality_map, place_map

from ..filters import MunicipalityFilterSet
from ..municipalities import find_municipality, municipality_rows, places_of_members, profile_of, table_row

TABLE_HEADS = (
    _("Gemeente"),
    _("Provincie"),
    _("Deelname"),
    _("Participatieverordening"),
    _("Inwoners"),
    _("Casussen"),
)


class MunicipalityIndexPage(RoutablePageMixin, ListPageMixin, BasePage):
    """/gemeenten/ and /gemeenten/<gemeente>/: facts are models, this page shows them."""

    always_public = True
    max_count = 1
    parent_page_types: ClassVar[list[str]] = ["home.HomePage"]
    subpage_types: ClassVar[list[str]] = []
    template = "home/municipality_index_page.html"
    filterset_class = MunicipalityFilterSet
    per_page = 50
    sorts: ClassVar[dict[str, Sort]] = {
        "naam": Sort(_("naam"), ("sort_name",)),
        "inwoners": Sort(_("meeste inwoners"), ("-population", "sort_name")),
        "casussen": Sort(_("meeste casussen"), ("-case_count", "sort_name")),
    }

    intro = RichTextField(_("inleiding"), blank=True, features=SHORT_FEATURES)

    search_fields: ClassVar = BasePage.search_fields
    content_panels: ClassVar = [*BasePage.content_panels, FieldPanel("intro")]

    class Meta:
        verbose_name = _("lijst van gemeenten")

    def list_queryset(self, request: HttpRequest) -> QuerySet:
        return municipality_rows(request.user)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        # Called by the template of the list only: a profile shares this context and shows no list.
        context["rows"] = lambda: [table_row(row) for row in context["listing"].page]
        context["heads"] = TABLE_HEADS
        return context

    @path("")
    def list_of_municipalities(self, request: HttpRequest) -> HttpResponse:
        """The map and the table."""
        members = places_of_members()
        drawing = municipality_map(members, picture_url=reverse("municipality_map"))
        response = self.render(request, context_overrides={"map": drawing, "members": len(members)})
        response.status_code = response.context_data["listing"].status
        return response

    @path("<slug:slug>/")
    def profile(self, request: HttpRequest, slug: str) -> HttpResponse:
        """One municipality, also one that ended; another name of it, and one that merged, lead on."""
        municipality = find_municipality(slug)
        if municipality is None:
            raise Http404
        if municipality.merged_into:
            return redirect(municipality.merged_into, permanent=True)
        if municipality.slug != slug:
            return redirect(municipality)
        context: dict[str, Any] = profile_of(municipality, request.user) | {
            "title": municipality.label,
            "crumbs": [
                ("Home", "/"),
                (SECTIONS["gemeenten"], self.get_url(request)),
                (municipality.label, None),
            ],
            "canonical_url": self.full_url + f"{municipality.slug}/",
            "description": municipality.intro,
            "map": place_map(
                municipality.code,
                title=_("%(name)s op de kaart van Nederland") % {"name": municipality.name},
                picture_url=reverse("country_map"),
            ),
        }
        return self.render(request, context_overrides=context, template="home/municipality.html")
