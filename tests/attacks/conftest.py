"""One site for all tests of a module that attacks what hides; taken back afterwards."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.db import transaction

from cop.home.models import HomePage
from tests.factories import make_site

# Before they are imported, so that their asserts explain themselves.
pytest.register_assert_rewrite("tests.attacks.world", "tests.attacks.channels")

from tests.attacks.addresses import Addresses, one_of_each  # noqa: E402  after pytest rewrites their asserts
from tests.attacks.world import World, build  # noqa: E402  after pytest rewrites their asserts


@contextmanager
def _kept_for_the_module(blocker: Any) -> Iterator[None]:
    """The database of a module: the empty site, and whatever is made below; taken back afterwards."""
    with blocker.unblock(), transaction.atomic():
        if not HomePage.objects.exists():
            make_site()
        yield
        transaction.set_rollback(True)


@pytest.fixture(scope="module")
def built(django_db_setup, django_db_blocker) -> Iterator[World]:
    with _kept_for_the_module(django_db_blocker):
        yield build()


@pytest.fixture(scope="module")
def built_addresses(django_db_setup, django_db_blocker) -> Iterator[Addresses]:
    with _kept_for_the_module(django_db_blocker):
        yield one_of_each()


@pytest.fixture
def addresses(built_addresses, db) -> Addresses:
    """One page of every type, by its address."""
    return built_addresses


@pytest.fixture
def world(built, db) -> World:
    """What a test changes in the database is taken back; what a page was, stays."""
    return built
