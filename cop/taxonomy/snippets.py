"""The two trees of words, as the moderators edit them."""

from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from .models import InitiativeType, Theme


class ThemeViewSet(SnippetViewSet):
    model = Theme
    icon = "tag"
    list_display = ["name", "parent", "slug"]
    list_filter = ["parent", "depth"]
    list_per_page = 50

    def get_queryset(self, request: HttpRequest) -> QuerySet[Theme]:
        return Theme.objects.select_related("parent")


class InitiativeTypeViewSet(SnippetViewSet):
    model = InitiativeType
    icon = "list-ul"
    list_display = ["name", "parent", "sort_order"]
    list_filter = ["parent", "depth"]
    list_per_page = 50

    def get_queryset(self, request: HttpRequest) -> QuerySet[InitiativeType]:
        return InitiativeType.objects.select_related("parent")


class WordsGroup(SnippetViewSetGroup):
    items = (ThemeViewSet, InitiativeTypeViewSet)
    menu_label = _("Indeling")
    menu_icon = "tag"
    menu_order = 220
