"""Each check, with a type of page or a setting that breaks it; and the house itself, which breaks none."""

import pytest
from django.core.checks.registry import registry

from cases.models import CaseIndexPage, CasePage
from cop.core.checks import check_cache_is_shared, check_page_types, errors_of, page_types
from cop.core.models import BasePage


def ids(found):
    return [error.id for error in found]


def test_every_type_of_page_is_looked_at():
    assert {CasePage, CaseIndexPage} <= set(page_types())
    assert BasePage not in page_types()
    assert len(page_types()) == 15


def test_the_house_breaks_none():
    assert check_page_types() == []
    assert {check_page_types, check_cache_is_shared} <= registry.registered_checks


def test_a_type_that_breaks_none():
    assert ids(errors_of(CasePage)) == []


def throw_away(**attributes):
    """A type of page that exists in this test only: not a model, so that no table and no registry knows it."""
    complete = {
        "template": "404.html",
        "search_fields": BasePage.search_fields,
        "parent_page_types": [],
        "subpage_types": [],
        "_meta": type("Meta", (), {"label": "tests.ThrowAwayPage"}),
        "allowed_parent_page_models": classmethod(lambda cls: []),
    }
    kept = {name: value for name, value in (complete | attributes).items() if value is not None}
    return type("ThrowAwayPage", (), kept)


def test_e001_a_type_without_a_template():
    assert ids(errors_of(throw_away(template="tests/no_such_template.html"))) == ["leerkring.E001"]


def test_e002_a_type_without_search_fields():
    assert ids(errors_of(throw_away(search_fields=None))) == ["leerkring.E002"]


@pytest.mark.parametrize("name", ["parent_page_types", "subpage_types"])
def test_e003_a_type_that_may_stand_anywhere(name):
    (error,) = errors_of(throw_away(**{name: None}))
    assert error.id == "leerkring.E003"
    assert name in error.msg


def test_e004_a_type_below_something_that_may_be_hidden():
    below_hidden = classmethod(lambda cls: [BasePage, CaseIndexPage, CasePage])
    (error,) = errors_of(throw_away(allowed_parent_page_models=below_hidden))
    assert error.id == "leerkring.E004"
    assert "cases.CasePage" in error.msg


def test_e005_local_memory_for_more_than_one_process(settings):
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
    settings.WEB_PROCESSES = 2
    assert ids(check_cache_is_shared()) == ["leerkring.E005"]
    settings.WEB_PROCESSES = 1
    assert check_cache_is_shared() == []


def test_e005_a_shared_cache_is_fine(settings):
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.redis.RedisCache"}}
    settings.WEB_PROCESSES = 4
    assert check_cache_is_shared() == []
