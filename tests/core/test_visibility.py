"""Who sees what: the table of ARCHITECTURE, for every type of page, by queryset and by address."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import AnonymousUser
from django.utils import timezone

from cop.core.enums import Visibility
from cop.core.models import BasePage, CoAuthor
from members.enums import MembershipState
from members.models import Membership, User
from tests.factories import (
    MAKERS,
    make_circle,
    make_member,
    make_moderator,
    make_municipality,
    make_participant,
    make_user,
)
from tests.second_factor import log_in_with_code

ROLES = ("public", "anonymous", "no membership", "member", "in the circle", "lead", "co-author", "moderator")
SEES = {
    Visibility.PUBLIC: set(ROLES),
    Visibility.MEMBERS: {"member", "in the circle", "lead", "co-author", "moderator"},
    Visibility.CIRCLE: {"in the circle", "moderator"},
    Visibility.MUNICIPALITY: {"lead", "co-author", "moderator"},
}


@pytest.fixture
def cast(site):
    """One of each role, with the circle and the municipality that hidden pages belong to."""
    lead, other, circle = make_municipality(), make_municipality(), make_circle()
    return {
        "lead municipality": lead,
        "circle": circle,
        "public": None,
        "anonymous": AnonymousUser(),
        "no membership": make_user(),
        "member": make_member(municipality=other),
        "in the circle": make_participant(circle=circle, municipality=other),
        "lead": make_member(municipality=lead),
        "co-author": make_member(municipality=other),
        "moderator": make_moderator(),
    }


def page_of(model, visibility, cast):
    page = MAKERS[model](visibility=visibility, municipality=cast["lead municipality"], circle=cast["circle"])
    CoAuthor.objects.create(page_id=page.pk, user=cast["co-author"])
    return page


def again(user):
    """The same person at the next request: reach is worked out once a request."""
    return User.objects.get(pk=user.pk) if getattr(user, "pk", None) else user


def log_in(client, role, cast):
    """A moderator with a code, as nobody moderates by a password alone."""
    client.logout()
    if role == "moderator":
        log_in_with_code(client, cast[role])
    elif role != "anonymous":
        client.force_login(cast[role])


# One page for all roles: to make it anew for each costs more than all that is asked of it.
@pytest.mark.parametrize("model", MAKERS, ids=lambda model: model.__name__)
@pytest.mark.parametrize("visibility", SEES)
def test_queryset(model, visibility, cast):
    page = page_of(model, visibility, cast)
    assert model.objects.live().filter(pk=page.pk).exists(), "there is something to leak"
    sees = {
        role for role in ROLES if BasePage.objects.visible_to(again(cast[role])).filter(pk=page.pk).exists()
    }
    assert sees == SEES[visibility]


def answer_of(response, page):
    """What somebody gets of a page: its status, and whether its title and its summary stand in it."""
    return response.status_code, page.title in response.text, page.summary in response.text


@pytest.mark.parametrize("model", MAKERS, ids=lambda model: model.__name__)
@pytest.mark.parametrize("visibility", SEES)
def test_address(model, visibility, cast, client):
    page = page_of(model, visibility, cast)
    refused = {"anonymous": 302, "no membership": 403} if visibility == Visibility.MEMBERS else {}
    for role in ROLES[1:]:
        log_in(client, role, cast)
        answer = answer_of(client.get(page.url), page)
        if role in SEES[visibility]:
            assert answer[:2] == (200, True), role
        else:
            assert answer == (refused.get(role, 404), False, False), role


@pytest.mark.parametrize("role", ["anonymous", "no membership"])
def test_teaser_shows_title_and_teaser_and_nothing_else(role, cast, client):
    page = page_of(next(iter(MAKERS)), Visibility.MEMBERS, cast)
    BasePage.objects.filter(pk=page.pk).update(teaser="Dit mag iedereen lezen.")
    if role != "anonymous":
        client.force_login(cast[role])
    response = client.get(page.url)
    assert response.status_code == 200
    assert page.title in response.text
    assert "Dit mag iedereen lezen." in response.text
    assert page.summary not in response.text
    assert 'content="noindex"' in response.text


def test_drafts_are_seen_by_nobody(cast):
    page = page_of(next(iter(MAKERS)), Visibility.PUBLIC, cast)
    page.unpublish()
    assert not any(
        BasePage.objects.visible_to(again(cast[role])).filter(pk=page.pk).exists() for role in ROLES
    )


def test_public_means_visibility_and_not_page_privacy(cast):
    public = page_of(next(iter(MAKERS)), Visibility.PUBLIC, cast)
    hidden = page_of(next(iter(MAKERS)), Visibility.MEMBERS, cast)
    found = BasePage.objects.public().filter(pk__in=[public.pk, hidden.pk])
    assert [page.pk for page in found] == [public.pk]


@pytest.mark.parametrize("state", [state for state in MembershipState if state != MembershipState.APPROVED])
def test_only_an_approved_membership_gives_rights(state, cast):
    page = page_of(next(iter(MAKERS)), Visibility.MEMBERS, cast)
    user = again(cast["lead"])
    assert BasePage.objects.visible_to(user).filter(pk=page.pk).exists()
    Membership.objects.filter(user=user).update(state=state, ended_on=timezone.localdate())
    assert not BasePage.objects.visible_to(again(user)).filter(pk=page.pk).exists()


@pytest.mark.parametrize(("days", "seen"), [(-1, False), (0, False), (1, True)])
def test_a_membership_ends_on_its_day(days, seen, cast):
    page = page_of(next(iter(MAKERS)), Visibility.MUNICIPALITY, cast)
    user = cast["lead"]
    ends = timezone.localdate() + timedelta(days=days)
    Membership.objects.filter(user=user).update(ended_on=ends, approved_on=ends - timedelta(days=30))
    assert BasePage.objects.visible_to(again(user)).filter(pk=page.pk).exists() is seen


def test_a_participant_leaves_the_circle_with_the_membership(cast):
    page = page_of(next(iter(MAKERS)), Visibility.CIRCLE, cast)
    user = cast["in the circle"]
    assert BasePage.objects.visible_to(again(user)).filter(pk=page.pk).exists()
    Membership.objects.filter(user=user).update(state=MembershipState.ENDED, ended_on=timezone.localdate())
    assert not BasePage.objects.visible_to(again(user)).filter(pk=page.pk).exists()


def test_an_account_that_is_switched_off_sees_what_the_public_sees(cast):
    user = cast["moderator"]
    User.objects.filter(pk=user.pk).update(is_active=False)
    page = page_of(next(iter(MAKERS)), Visibility.MEMBERS, cast)
    assert not BasePage.objects.visible_to(again(user)).filter(pk=page.pk).exists()


def test_reach_is_one_query(cast, django_assert_num_queries):
    user = again(cast["in the circle"])
    with django_assert_num_queries(1):
        assert user.reach.is_member
        assert user.reach.circle_ids == {cast["circle"].pk}


@pytest.mark.parametrize("visibility", [one for one in Visibility if one != Visibility.PUBLIC])
def test_a_moderator_with_a_password_alone_reads_what_the_public_reads(visibility, cast, client):
    page = page_of(next(iter(MAKERS)), visibility, cast)
    log_in_with_code(client, cast["moderator"])
    assert client.get(page.url).status_code == 200
    client.logout()
    client.force_login(cast["moderator"])
    assert client.get(page.url).status_code == (403 if visibility == Visibility.MEMBERS else 404)
