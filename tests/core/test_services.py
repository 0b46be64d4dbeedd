"""Changing who sees a page: who may, what may not be, and that it holds whatever happens to older versions."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageLogEntry

from cases.models import CasePage
from cop.core.enums import Visibility
from cop.core.models import BasePage
from cop.core.services import VisibilityError, belong, decide, narrow, widen, wish
from members.groups import ensure_groups
from members.models import User
from tests.factories import make_case, make_circle, make_member, make_moderator, make_municipality, make_user
from tests.second_factor import log_in_with_code

PUBLIC, MEMBERS, CIRCLE, MUNICIPALITY = (
    Visibility.PUBLIC,
    Visibility.MEMBERS,
    Visibility.CIRCLE,
    Visibility.MUNICIPALITY,
)


@pytest.fixture
def moderator(site):
    return make_moderator()


@pytest.fixture
def moderator_client(client, moderator):
    ensure_groups()
    log_in_with_code(client, moderator)
    return client


def row(page):
    return BasePage.objects.get(pk=page.pk)


def actions(page):
    entries = PageLogEntry.objects.filter(page_id=page.pk, action__startswith="leerkring.")
    return [(entry.action.rsplit(".", 1)[1], entry.user_id) for entry in entries.order_by("timestamp", "pk")]


def test_narrowing_acts_at_once_and_is_logged(moderator):
    case = make_case()
    assert BasePage.objects.visible_to(None).filter(pk=case.pk).exists()
    narrow(page=case, visibility=MEMBERS, user=moderator)
    assert row(case).visibility == case.visibility == MEMBERS
    assert not BasePage.objects.visible_to(None).filter(pk=case.pk).exists()
    entry = PageLogEntry.objects.get(action="leerkring.visibility.narrow")
    assert (entry.page_id, entry.user, entry.data) == (
        case.pk,
        moderator,
        {"from": "openbaar", "to": "leden"},
    )
    assert entry.message == "Zichtbaarheid beperkt: Openbaar → Alleen voor leden"


def test_narrowing_withdraws_a_wish(moderator):
    case = make_case(visibility=MEMBERS)
    wish(page=case, visibility=PUBLIC, user=moderator)
    narrow(page=case, visibility=MUNICIPALITY, user=moderator)
    assert row(case).wished_visibility == ""


def test_narrowing_to_a_circle_or_municipality_names_it(moderator):
    case, circle, municipality = make_case(municipality=None), make_circle(), make_municipality()
    with pytest.raises(VisibilityError, match="Kies de kring"):
        narrow(page=case, visibility=CIRCLE, user=moderator)
    with pytest.raises(VisibilityError, match="Kies de gemeente"):
        narrow(page=case, visibility=MUNICIPALITY, user=moderator)
    assert row(case).visibility == PUBLIC
    narrow(page=case, visibility=CIRCLE, user=moderator, circle=circle)
    assert (row(case).visibility, row(case).circle) == (CIRCLE, circle)
    narrow(page=case, visibility=MUNICIPALITY, user=moderator, municipality=municipality)
    assert (row(case).visibility, row(case).municipality) == (MUNICIPALITY, municipality)


@pytest.mark.parametrize("visibility", [PUBLIC, MEMBERS])
def test_narrowing_is_never_a_widening(moderator, visibility):
    case = make_case(visibility=MEMBERS)
    with pytest.raises(VisibilityError):
        narrow(page=case, visibility=visibility, user=moderator)
    assert row(case).visibility == MEMBERS


def test_owner_narrows_while_a_member_of_the_municipality(site):
    leiden = make_municipality()
    owner, colleague = make_member(municipality=leiden), make_member(municipality=leiden)
    case = make_case(municipality=leiden, owner=owner)
    with pytest.raises(VisibilityError):
        narrow(page=case, visibility=MEMBERS, user=colleague)
    narrow(page=case, visibility=MEMBERS, user=owner)
    owner.memberships.update(state="beeindigd", ended_on=timezone.localdate())
    with pytest.raises(VisibilityError):
        narrow(page=case, visibility=MUNICIPALITY, user=User.objects.get(pk=owner.pk))
    assert row(case).visibility == MEMBERS


def test_owner_asks_and_only_a_moderator_gives(moderator):
    leiden = make_municipality()
    owner = make_member(municipality=leiden)
    case = make_case(municipality=leiden, owner=owner, visibility=MEMBERS)
    wish(page=case, visibility=PUBLIC, user=owner)
    assert (row(case).visibility, row(case).wished_visibility) == (MEMBERS, PUBLIC)
    with pytest.raises(VisibilityError, match="Alleen een moderator"):
        widen(page=case, user=owner)
    with pytest.raises(VisibilityError, match="eigenaar"):
        widen(page=case, user=moderator)
    assert row(case).visibility == MEMBERS
    widen(page=case, user=moderator, owner_agrees=True)
    assert (row(case).visibility, row(case).wished_visibility) == (PUBLIC, "")
    assert actions(case) == [("wish", owner.pk), ("widen", moderator.pk)]
    assert PageLogEntry.objects.get(action="leerkring.visibility.widen").data["owner_agrees"] is True


def test_nothing_is_given_that_was_not_asked(moderator):
    case = make_case(visibility=MEMBERS)
    with pytest.raises(VisibilityError, match="geen ruimere"):
        widen(page=case, user=moderator, owner_agrees=True)


def test_visitors_and_other_members_ask_nothing(site):
    case = make_case(visibility=MEMBERS)
    for user in (make_user(), make_member(municipality=make_municipality())):
        with pytest.raises(VisibilityError):
            wish(page=case, visibility=PUBLIC, user=user)
        with pytest.raises(VisibilityError):
            belong(page=case, user=user, circle=make_circle(), municipality=None)


def test_pages_with_pages_below_them_stay_public(moderator):
    for page in BasePage.objects.filter(depth__in=[2, 3]):
        with pytest.raises(VisibilityError, match="altijd openbaar"):
            narrow(page=page, visibility=MEMBERS, user=moderator)
    assert set(BasePage.objects.values_list("visibility", flat=True)) == {"openbaar"}


def test_what_a_page_is_hidden_by_cannot_be_taken_away(moderator):
    case = make_case(visibility=MUNICIPALITY)
    with pytest.raises(VisibilityError, match="Kies de gemeente"):
        belong(page=case, user=moderator, circle=None, municipality=None)
    assert row(case).municipality is not None


@pytest.mark.parametrize("start", [PUBLIC, MEMBERS, CIRCLE, MUNICIPALITY])
@pytest.mark.parametrize("end", [PUBLIC, MEMBERS, CIRCLE, MUNICIPALITY])
def test_a_moderator_goes_from_any_to_any(moderator, start, end):
    case = make_case(visibility=start, circle=make_circle())
    circle, municipality = make_circle(), make_municipality()
    decide(
        page=case,
        user=moderator,
        visibility=end,
        circle=circle if end == CIRCLE else None,
        municipality=municipality if end == MUNICIPALITY else None,
        owner_agrees=True,
    )
    found = row(case)
    assert found.visibility == end
    assert found.circle == (circle if end == CIRCLE else None)
    assert found.municipality == (municipality if end == MUNICIPALITY else None)


def test_staying_as_it_is_refuses_the_wish(moderator):
    case = make_case(visibility=MEMBERS)
    wish(page=case, visibility=PUBLIC, user=moderator)
    decide(page=case, user=moderator, visibility=MEMBERS, circle=None, municipality=case.municipality)
    assert (row(case).visibility, row(case).wished_visibility) == (MEMBERS, "")
    assert actions(case)[-1] == ("refuse", moderator.pk)


# SECURITY 10: public → hidden stays hidden.


def hide(case, moderator):
    narrow(page=case, visibility=MEMBERS, user=moderator)
    assert not BasePage.objects.visible_to(None).filter(pk=case.pk).exists()


def test_an_old_draft_that_is_published_stays_hidden(moderator):
    case = make_case()
    case.title = "Concept van toen de casus openbaar was"
    draft = case.save_revision()
    assert draft.content["visibility"] == "openbaar"
    hide(case, moderator)
    draft.publish()
    assert (row(case).title, row(case).visibility) == ("Concept van toen de casus openbaar was", MEMBERS)
    assert not BasePage.objects.visible_to(None).filter(pk=case.pk).exists()


def test_a_publication_planned_before_stays_hidden(moderator):
    case = make_case()
    case.title = "Gepland"
    case.go_live_at = timezone.now() + timedelta(minutes=5)
    case.save_revision(approved_go_live_at=case.go_live_at)
    hide(case, moderator)
    revision = case.revisions.get(approved_go_live_at__isnull=False)
    revision.approved_go_live_at = timezone.now() - timedelta(minutes=1)
    content = revision.content
    content["go_live_at"] = revision.approved_go_live_at.isoformat()
    revision.content = content
    revision.save()
    call_command("publish_scheduled", verbosity=0)
    assert (row(case).title, row(case).visibility) == ("Gepland", MEMBERS)


def test_a_copy_is_as_hidden_as_its_original(moderator):
    case = make_case()
    case.save_revision()
    hide(case, moderator)
    copy = CasePage.objects.get(pk=case.pk).copy(
        update_attrs={"slug": "kopie", "title": "Kopie"}, user=moderator
    )
    assert row(copy).visibility == MEMBERS


def test_an_approved_workflow_stays_hidden(moderator):
    case = make_case()
    case.title = "Ingediend"
    revision = case.save_revision()
    hide(case, moderator)
    revision.as_object().get_latest_revision().publish()
    assert row(case).visibility == MEMBERS


def test_going_back_to_an_older_version_in_the_admin_stays_hidden(moderator_client, moderator):
    case = make_case(title="Zoals het was")
    old = case.latest_revision
    hide(case, moderator)
    address = reverse("wagtailadmin_pages:revisions_revert", args=[case.pk, old.pk])
    assert moderator_client.get(address).status_code == 200
    old.publish()
    assert row(case).visibility == MEMBERS


# The screen.


def test_the_screen_applies_and_the_history_tells(moderator_client, moderator):
    case = make_case(owner=make_user())
    address = reverse("page_visibility", args=[case.pk])
    shown = moderator_client.get(address)
    assert shown.status_code == 200
    assert "Wie mag deze pagina zien?" in shown.text
    sent = {"visibility": "leden", "municipality": case.municipality_id, "circle": ""}
    assert moderator_client.post(address, sent).status_code == 302
    assert row(case).visibility == MEMBERS
    history = moderator_client.get(reverse("wagtailadmin_pages:history", args=[case.pk]))
    assert "Zichtbaarheid beperkt: Openbaar → Alleen voor leden" in history.text


def test_the_screen_asks_the_consent_and_the_circle(moderator_client, moderator):
    case = make_case(owner=make_user(), visibility=MEMBERS)
    address = reverse("page_visibility", args=[case.pk])
    sent = {"visibility": "openbaar", "municipality": case.municipality_id, "circle": ""}
    refused = moderator_client.post(address, sent)
    assert "alleen als de eigenaar van de pagina dat goed vindt" in refused.text
    assert row(case).visibility == MEMBERS
    assert moderator_client.post(address, sent | {"owner_agrees": "on"}).status_code == 302
    assert row(case).visibility == PUBLIC
    refused = moderator_client.post(address, sent | {"visibility": "kring"})
    assert "Kies de kring die deze pagina mag zien." in refused.text
    refused = moderator_client.post(address, sent | {"visibility": "iedereen"})
    assert refused.status_code == 200
    assert row(case).visibility == PUBLIC


def test_the_screen_is_for_moderators(client, site):
    leiden = make_municipality()
    case = make_case(municipality=leiden)
    address = reverse("page_visibility", args=[case.pk])
    assert client.get(address).status_code == 302
    client.force_login(make_member(municipality=leiden))
    assert client.post(address, {"visibility": "gemeente"}).status_code in (302, 403)
    assert row(case).visibility == PUBLIC


def test_the_editor_shows_circle_and_municipality_and_changes_them_not(moderator_client, moderator):
    case, other = make_case(visibility=MUNICIPALITY), make_municipality()
    address = reverse("wagtailadmin_pages:edit", args=[case.pk])
    form = moderator_client.get(address).context["form"]
    assert {name for name, field in form.fields.items() if field.disabled} == {"circle", "municipality"}
    form = CasePage.get_edit_handler().get_form_class()({"municipality": other.pk}, instance=case)
    form.is_valid()
    assert form.instance.municipality == row(case).municipality
