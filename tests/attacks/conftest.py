"""One site for all tests of a module that attacks what hides; taken back afterwards."""

import pytest
from django.db import transaction

from cop.home.models import HomePage
from tests.factories import make_site

pytest.register_assert_rewrite("tests.attacks.world", "tests.attacks.channels")

from tests.attacks.world import World, build  # noqa: E402  after its asserts are made to explain themselves


@pytest.fixture(scope="module")
def built(django_db_setup, django_db_blocker) -> World:
    with django_db_blocker.unblock(), transaction.atomic():
        if not HomePage.objects.exists():
            make_site()
        yield build()
        transaction.set_rollback(True)


@pytest.fixture
def world(built, db) -> World:
    """What a test changes in the database is taken back; what a page was, stays."""
    return built
