"""Role × visibility × channel. SECURITY 1 to 3, 5, 8, 9: what hides is seen by those who may, by all ways at once."""

import pytest

from cases.models import CasePage
from cases.models.part import CasePartQuerySet
from cop.core.enums import Visibility
from cop.core.querysets import VisiblePageQuerySet, readable_by
from cop.core.reach import reach_of
from cop.core.services import narrow
from tests.attacks.channels import CHECKS
from tests.attacks.world import ROLES, SEES


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("channel", CHECKS)
def test_channel(world, channel, role):
    CHECKS[channel](world, role)


# The canary: without the rule every check goes red. A check that stays green under it proves nothing.

KEPT_BY_OTHERS = {"admin"}  # Wagtail's own permissions keep the admin.
# Wagtail itself serves no page that is not live, and what follows looks at pages with a visibility of their own.
ONLY_THE_RULE = KEPT_BY_OTHERS | {"address", "absent_is_the_same", "teaser", "lessons", "home_figures"}


@pytest.mark.parametrize("channel", [name for name in CHECKS if name not in KEPT_BY_OTHERS])
def test_canary_without_the_rule(world, channel, monkeypatch):
    monkeypatch.setattr(VisiblePageQuerySet, "visible_to", lambda self, user: self.live())
    monkeypatch.setattr(CasePartQuerySet, "visible_to", lambda self, user: self)
    with pytest.raises(AssertionError):
        CHECKS[channel](world, "anonymous")


@pytest.mark.parametrize("channel", [name for name in CHECKS if name not in ONLY_THE_RULE])
def test_canary_with_drafts(world, channel, monkeypatch):
    monkeypatch.setattr(
        VisiblePageQuerySet, "visible_to", lambda self, user: self.filter(readable_by(reach_of(user)))
    )
    with pytest.raises(AssertionError):
        CHECKS[channel](world, "moderator")


# SECURITY 10: public → hidden is seen at once by every channel, and stays so.


def all_channels(world, role):
    for check in CHECKS.values():
        check(world, role)


@pytest.fixture
def narrowed(world):
    """What was public is for members from now on; `old` are the versions of before."""
    old = []
    for entry in world.entries:
        if entry.state == "openbaar":
            page = entry.model.objects.get(pk=entry.page.pk)
            old.append(page.save_revision())
            narrow(page=page, visibility=Visibility.MEMBERS, user=world.users["moderator"])
    assert {revision.content["visibility"] for revision in old} == {"openbaar"}
    return world.with_readers("openbaar", SEES["leden"]), old


def test_narrowing_is_seen_by_every_channel_at_once(narrowed):
    all_channels(narrowed[0], "anonymous")


def test_publishing_the_old_versions_brings_nothing_back(narrowed):
    world, old = narrowed
    for revision in old:
        revision.publish()
    all_channels(world, "anonymous")


def test_what_is_taken_offline_is_gone_from_every_channel_for_everybody(world):
    for entry in world.entries:
        if entry.state == "openbaar":
            entry.model.objects.get(pk=entry.page.pk).unpublish()
    all_channels(world.with_readers("openbaar", SEES["concept"]), "moderator")


@pytest.mark.parametrize("role", ["anonymous", "member", "moderator"])
@pytest.mark.parametrize("part", ["title", "summary", "search_description"])
def test_the_words_of_a_draft_are_found_by_nobody(world, role, part):
    entry = world.entry(CasePage, "openbaar")
    page = CasePage.objects.get(pk=entry.page.pk)
    setattr(page, part, f"{getattr(page, part)} zqvoornemen")
    page.save_revision()
    assert "zqvoornemen" in getattr(page.get_latest_revision_as_object(), part), "there is something to leak"
    assert world.get(role, "/zoeken/?q=zqvoornemen").context["found"].total == 0
    for address in (page.get_url(), "/casussen/", "/", "/sitemap.xml"):
        assert "zqvoornemen" not in world.html(role, address)
