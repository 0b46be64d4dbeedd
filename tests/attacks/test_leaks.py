"""Role × visibility × channel. SECURITY 1 to 3, 5, 8, 9: what hides is seen by those who may, by all ways at once."""

import pytest

from cases.models.part import CasePartQuerySet
from cop.core.querysets import VisiblePageQuerySet, readable_by
from cop.core.reach import reach_of
from tests.attacks.channels import CHECKS
from tests.attacks.world import ROLES


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
