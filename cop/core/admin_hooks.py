"""What the ground floor adds to Wagtail's admin: the screen for who sees a page, its log, and quieter choosers."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import URLPattern, path
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.ui.menus.pages import PageMenuItem
from wagtail.log_actions import LogActionRegistry, LogFormatter

from . import services
from .enums import Visibility
from .models import BasePage
from .page_permissions import without_unsubmitted
from .views_visibility import change_visibility

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractUser


@hooks.register("register_admin_urls")
def visibility_url() -> list[URLPattern]:
    return [path("pages/<int:page_id>/zichtbaarheid/", change_visibility, name="page_visibility")]


class VisibilityButton(PageMenuItem):
    """In the menu of a page's screens."""

    label = _("Zichtbaarheid wijzigen")
    icon_name = "view"
    url_name = "page_visibility"

    def is_shown(self, user: "AbstractUser") -> bool:
        if self.page.specific_class is None or self.page.specific_class.always_public:
            return False
        return self.page.permissions_for_user(user).can_publish()


@hooks.register("register_page_header_buttons")
def visibility_button(page: BasePage, user: "AbstractUser", **kwargs: Any) -> Iterator[VisibilityButton]:
    yield VisibilityButton(page=page, priority=5)


@hooks.register("register_page_listing_more_buttons")
def visibility_listing_button(
    page: BasePage, user: "AbstractUser", next_url: str | None = None
) -> Iterator[VisibilityButton]:
    yield VisibilityButton(page=page, priority=45)


@hooks.register("construct_explorer_page_queryset")
def explorer_pages(parent_page: BasePage, pages: QuerySet, request: HttpRequest) -> QuerySet:
    return without_unsubmitted(pages, request.user)


@hooks.register("construct_page_chooser_queryset")
def chooser_pages(pages: QuerySet, request: HttpRequest) -> QuerySet:
    return without_unsubmitted(pages, request.user)


class ChangeOfVisibility(LogFormatter):
    """A line of the history that says from what to what."""

    def format_message(self, log_entry: Any) -> str:
        words = dict(Visibility.choices)
        data = log_entry.data or {}
        line = f"{self.label}: {words.get(data.get('from'), '?')} → {words.get(data.get('to'), '?')}"
        return f"{line} ({_t('eigenaar akkoord')})" if data.get("owner_agrees") else line


@hooks.register("register_log_actions")
def visibility_actions(actions: LogActionRegistry) -> None:
    for action, label in (
        (services.NARROWED, _("Zichtbaarheid beperkt")),
        (services.WISHED, _("Ruimere zichtbaarheid gevraagd")),
        (services.WIDENED, _("Zichtbaarheid verruimd")),
    ):
        formatter = type("VisibilityFormatter", (ChangeOfVisibility,), {"label": label})
        actions.register_action(action)(formatter)
    actions.register_action(
        services.REFUSED, _("Ruimere zichtbaarheid niet gegeven"), _("Gevraagde zichtbaarheid niet gegeven.")
    )
    actions.register_action(
        services.BELONGS, _("Kring of gemeente gewijzigd"), _("Kring of gemeente van de pagina gewijzigd.")
    )
