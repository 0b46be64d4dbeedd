"""Moderators do not meet drafts of municipalities that nobody has submitted, whichever way they go."""

import pytest
from django.urls import reverse
from wagtail.models import PageLogEntry

from cases.models import CaseIndexPage, CasePage
from cop.core.models import BasePage
from cop.core.page_permissions import without_unsubmitted
from members.groups import ensure_groups
from members.models import User
from tests.factories import make_member, make_moderator, make_municipality, make_user, publish
from tests.second_factor import log_in_with_code

SECRET = "Onvoldragen plan"


def make_draft(title, **fields):
    ladder = {"direction": "burgerparticipatie", "participation_level": "adviseren"}
    case = CasePage(title=title, summary=title, **ladder, **fields)
    return publish(case, parent=CaseIndexPage, live=False)


@pytest.fixture
def drafts(site):
    """A draft that nobody submitted, one that was, and one of the editors themselves."""
    ensure_groups()
    leiden = make_municipality()
    owner = make_member(municipality=leiden)
    hidden = make_draft(SECRET, municipality=leiden, owner=owner, visibility="gemeente")
    hidden.save_revision(user=owner)
    hidden.save_revision(user=owner, log_action=True)
    shown = make_draft("Ingediend plan", municipality=leiden, owner=owner)
    shown.save_revision(user=owner)
    shown.get_workflow().start(shown, owner)
    editors = make_draft("Plan van de redactie")
    return {"hidden": hidden, "shown": shown, "editors": editors, "owner": owner}


@pytest.fixture
def moderator(drafts):
    return make_moderator()


@pytest.fixture
def admin(client, moderator):
    log_in_with_code(client, moderator)
    return client


def test_the_queryset(drafts, moderator):
    pages = BasePage.objects.child_of(CaseIndexPage.objects.get())
    assert drafts["hidden"].pk in pages.values_list("pk", flat=True)

    def seen(user):
        return set(without_unsubmitted(pages, user).values_list("title", flat=True))

    assert seen(moderator) == {"Ingediend plan", "Plan van de redactie"}
    assert seen(drafts["owner"]) == {SECRET, "Ingediend plan", "Plan van de redactie"}
    assert seen(make_user(is_superuser=True)) == {SECRET, "Ingediend plan", "Plan van de redactie"}


def test_once_submitted_or_published_it_stays_in_sight(drafts, moderator):
    hidden, shown = drafts["hidden"], drafts["shown"]
    shown.current_workflow_state.cancel(user=drafts["owner"])
    hidden.latest_revision.publish()
    hidden.refresh_from_db()
    hidden.unpublish()
    again = User.objects.get(pk=moderator.pk)
    assert without_unsubmitted(BasePage.objects.filter(pk__in=[hidden.pk, shown.pk]), again).count() == 2


LISTS = (
    ("explorer", "wagtailadmin_explore", True, ""),
    ("search", "wagtailadmin_pages:search", False, "?q=plan"),
    ("chooser", "wagtailadmin_choose_page_child", True, ""),
    ("chooser search", "wagtailadmin_choose_page_search", False, "?q=plan"),
    ("cases", "casussen:index", False, ""),
    ("site history", "wagtailadmin_reports:site_history", False, ""),
    ("aging", "wagtailadmin_reports:aging_pages", False, ""),
    ("locked", "wagtailadmin_reports:locked_pages", False, ""),
    ("workflows", "wagtailadmin_reports:workflow", False, ""),
    ("dashboard", "wagtailadmin_home", False, ""),
    ("api", "wagtailadmin_api:pages:listing", False, "?fields=title"),
)


@pytest.mark.parametrize(("name", "address", "of_parent", "query"), LISTS, ids=[row[0] for row in LISTS])
def test_no_list_of_the_admin_names_it(admin, drafts, name, address, of_parent, query):
    arguments = [CaseIndexPage.objects.get().pk] if of_parent else []
    response = admin.get(reverse(address, args=arguments) + query)
    assert response.status_code == 200
    text = response.content.decode("unicode_escape", "replace")
    assert SECRET not in text
    if name in {"explorer", "search", "chooser", "chooser search", "cases", "api"}:
        assert "Ingediend plan" in text


SCREENS = (
    "edit",
    "view_draft",
    "history",
    "usage",
    "copy",
    "move",
    "delete",
    "unpublish",
    "lock",
    "unlock",
    "workflow_history",
    "set_privacy",
    "preview_on_edit",
)


@pytest.mark.parametrize("screen", SCREENS)
def test_no_screen_of_the_admin_opens_it(admin, drafts, screen):
    address = reverse(f"wagtailadmin_pages:{screen}", args=[drafts["hidden"].pk])
    for response in (admin.get(address), admin.post(address, {})):
        assert response.status_code in (302, 403, 404, 405)
        assert SECRET not in response.text
    if response.status_code == 302:
        assert SECRET not in admin.get(response["Location"]).text
    found = BasePage.objects.get(pk=drafts["hidden"].pk)
    assert (found.live, found.locked, found.title) == (False, False, SECRET)


def test_no_revision_of_it_opens(admin, drafts):
    hidden = drafts["hidden"]
    first, last = hidden.revisions.order_by("pk").values_list("pk", flat=True)[:2]
    for name, arguments in (
        ("revisions_view", [hidden.pk, last]),
        ("revisions_compare", [hidden.pk, first, last]),
        ("revisions_compare", [hidden.pk, "earliest", "latest"]),
        ("revisions_revert", [hidden.pk, first]),
    ):
        response = admin.get(reverse(f"wagtailadmin_pages:{name}", args=arguments))
        assert response.status_code in (302, 403), name
        assert SECRET not in response.text


def test_the_screens_do_open_what_was_submitted(admin, drafts):
    for screen in ("edit", "history", "usage", "copy"):
        address = reverse(f"wagtailadmin_pages:{screen}", args=[drafts["shown"].pk])
        assert admin.get(address).status_code == 200, screen


def test_bulk_actions_leave_it(admin, drafts):
    address = reverse("wagtail_bulk_action", args=["core", "basepage", "publish"])
    response = admin.post(f"{address}?id={drafts['hidden'].pk}&childOf=", {"include_descendants": ""})
    assert SECRET not in response.text or "publiceren" in response.text
    assert not BasePage.objects.get(pk=drafts["hidden"].pk).live


def test_the_log_has_it_for_nobody_else(drafts, moderator):
    assert PageLogEntry.objects.filter(page_id=drafts["hidden"].pk).exists()
    viewable = PageLogEntry.objects.viewable_by_user(moderator)
    assert not viewable.filter(page_id=drafts["hidden"].pk).exists()
