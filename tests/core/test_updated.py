""" "Laatst bijgewerkt": when, by whom, and from when on it is old."""

import pytest

from cop.core.models import SiteSettings
from cop.core.updated import updated
from tests.factories import make_tool, make_user


@pytest.mark.parametrize(("name", "shown"), [("Anna", "Anna"), ("", "een deelnemer")])
def test_the_one_who_published_is_named_and_never_by_address(site, django_assert_num_queries, name, shown):
    tool = make_tool()
    tool.save_revision(user=make_user(first_name=name)).publish()
    tool.refresh_from_db()
    SiteSettings.objects.create(stale_after_days=90)
    with django_assert_num_queries(1):
        assert updated(tool) == {"on": tool.last_published_at, "by": shown, "stale_after_days": 90}


def test_a_page_without_revision_has_nobody(site):
    tool = make_tool()
    tool.live_revision = None
    assert updated(tool) == {"on": tool.last_published_at, "by": "", "stale_after_days": 730}
