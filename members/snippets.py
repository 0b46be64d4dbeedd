"""Municipalities, people and circles, as the moderators edit them."""

from typing import Any, ClassVar

from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.admin.viewsets.chooser import ChooserViewSet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from .models import Area, Circle, ContactPerson, Expert, Membership, Municipality, Organisation


class RelatedViewSet(SnippetViewSet):
    """A list of fifty, with the rows that its columns name fetched at once."""

    related: tuple[str, ...] = ()
    list_per_page = 50

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        queryset = self.model._default_manager.all()
        return queryset.select_related(*self.related) if self.related else queryset


class MunicipalityViewSet(RelatedViewSet):
    """What the register says is read here; what the community knows about a municipality is edited."""

    model = Municipality
    icon = "site"
    list_display: ClassVar = ["name", "code", "province", "membership_state", "ordinance_state", "ended_on"]
    list_filter: ClassVar = {
        "membership_state": ["exact"],
        "ordinance_state": ["exact"],
        "province": ["exact"],
        "ended_on": ["isnull"],
    }
    panels: ClassVar = [
        MultiFieldPanel(
            [
                FieldRowPanel(
                    [FieldPanel("code", read_only=True), FieldPanel("official_name", read_only=True)]
                ),
                FieldRowPanel(
                    [FieldPanel("province", read_only=True), FieldPanel("population", read_only=True)]
                ),
                FieldPanel("tooi_uri", read_only=True),
            ],
            heading=_("Uit het register"),
        ),
        *Municipality.panels,
    ]


class AreaViewSet(RelatedViewSet):
    model = Area
    icon = "globe"
    related = ("municipality",)
    list_display: ClassVar = ["name", "municipality", "scale"]
    list_filter: ClassVar = ["scale"]
    search_fields: ClassVar = ["name", "municipality__name"]
    panels: ClassVar = [FieldPanel("municipality"), FieldPanel("name"), FieldPanel("scale")]


class OrganisationViewSet(RelatedViewSet):
    model = Organisation
    icon = "home"
    list_display: ClassVar = ["name", "kind", "website"]
    list_filter: ClassVar = ["kind"]


class ExpertViewSet(RelatedViewSet):
    model = Expert
    icon = "user"
    related = ("organisation",)
    list_display: ClassVar = ["name", "organisation", "is_public"]
    list_filter: ClassVar = ["organisation", "is_public"]


class ContactPersonViewSet(RelatedViewSet):
    model = ContactPerson
    icon = "mail"
    related = ("organisation", "municipality")
    list_display: ClassVar = ["name", "organisation", "municipality", "show_to"]
    list_filter: ClassVar = ["organisation", "show_to"]


class CircleViewSet(RelatedViewSet):
    """A circle with its people."""

    model = Circle
    icon = "group"
    list_display: ClassVar = ["name", "kind", "closed_on"]
    list_filter: ClassVar = ["kind"]
    search_fields: ClassVar = ["name"]
    panels: ClassVar = [
        FieldPanel("name"),
        FieldRowPanel([FieldPanel("kind"), FieldPanel("closed_on")]),
        InlinePanel(
            "member_links",
            [
                FieldPanel("user"),
                FieldRowPanel([FieldPanel("role"), FieldPanel("municipality")]),
                FieldPanel("joined_on"),
            ],
            heading=_("Mensen in deze kring"),
            label=_("deelnemer"),
            help_text=_("Een deelnemer is er namens een gemeente, en alleen zolang dat lidmaatschap duurt."),
        ),
    ]


class MembershipViewSet(RelatedViewSet):
    model = Membership
    icon = "key"
    related = ("user", "municipality", "approved_by")
    list_display: ClassVar = ["__str__", "role", "state", "requested_on", "approved_on", "ended_on"]
    list_filter: ClassVar = ["state", "role", "requested_on"]
    search_fields: ClassVar = ["user__first_name", "user__last_name", "user__email", "municipality__name"]
    panels: ClassVar = [
        FieldPanel("user"),
        FieldPanel("municipality"),
        FieldRowPanel([FieldPanel("role"), FieldPanel("function_title")]),
        FieldRowPanel([FieldPanel("state"), FieldPanel("requested_on")]),
        FieldRowPanel([FieldPanel("approved_on"), FieldPanel("approved_by")]),
        FieldPanel("ended_on"),
    ]


class MunicipalitiesGroup(SnippetViewSetGroup):
    items = (MunicipalityViewSet, AreaViewSet)
    menu_label = _("Gemeenten")
    menu_icon = "site"
    menu_order = 200


class PeopleGroup(SnippetViewSetGroup):
    items = (MembershipViewSet, CircleViewSet, OrganisationViewSet, ExpertViewSet, ContactPersonViewSet)
    menu_label = _("Mensen en kringen")
    menu_icon = "group"
    menu_order = 210


class UserChooserViewSet(ChooserViewSet):
    """To choose an account by name: a list of all accounts in one select grows without end."""

    model = "members.User"
    icon = "user"
    choose_one_text = _("Kies een account")
    choose_another_text = _("Kies een ander account")
    edit_item_text = _("Bewerk dit account")
