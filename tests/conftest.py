"""What holds for every test. With CI_STRICT=1 a skipped test is a failed test."""

import os

import pytest
from django.conf import settings
from django.core.cache import cache

from cop.home.models import HomePage
from tests.factories import make_site

STRICT = os.environ.get("CI_STRICT") == "1"


def pytest_configure(config):
    # Each worker empties its cache before every test, so no two may share a Redis database.
    location = settings.CACHES["default"].get("LOCATION", "")
    if location.startswith("redis"):
        worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
        address, database = location.rsplit("/", 1)
        settings.CACHES["default"]["LOCATION"] = f"{address}/{(int(database) + worker) % 16}"


def pytest_collection_modifyitems(items):
    if settings.DATABASES["default"]["ENGINE"].endswith("postgresql"):
        return
    skip = pytest.mark.skip(reason="needs PostgreSQL: set DATABASE_URL")
    for item in items:
        if item.get_closest_marker("postgres"):
            item.add_marker(skip)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    if STRICT and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"CI_STRICT: skipped: {call.excinfo.value}"
    return report


@pytest.fixture(autouse=True)
def empty_cache():
    """Nothing counted or kept by one test reaches the next."""
    cache.clear()


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """Every test starts with the site in its database: to make it anew each time costs a third of a second."""
    with django_db_blocker.unblock():
        make_site()


@pytest.fixture
def site(db):
    """The home page, with the index pages below it; made again where a test emptied the tables."""
    return HomePage.objects.first() or make_site()
