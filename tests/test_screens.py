"""The inventory of screens is complete: whoever adds a page type or a named address adds its screens."""

from collections.abc import Iterator

from django.apps import apps
from django.urls import URLResolver, get_resolver
from wagtail.models import get_page_models

from cop.core.models import BasePage
from tests.screens import ADMIN, LISTS, SCREENS, WITHOUT_SCREEN, Kind

# Wagtail's admin is not ours to list: ten of its screens stand in the inventory.
NOT_OURS = "admin/"


def named_addresses(resolver: URLResolver, prefix: str = "") -> Iterator[str]:
    for pattern in resolver.url_patterns:
        address = prefix + str(pattern.pattern)
        if address.startswith(NOT_OURS):
            continue
        if isinstance(pattern, URLResolver):
            yield from named_addresses(pattern, address)
        elif pattern.name:
            yield pattern.name


def covered() -> set[str]:
    return {screen.of for screen in SCREENS}


def test_every_page_type_is_in_the_inventory():
    ours = {config.label for config in apps.get_app_configs() if not config.name.startswith("wagtail")}
    types = {
        model._meta.label
        for model in get_page_models()
        if model._meta.app_label in ours and model is not BasePage
    }
    assert len(types) == 15
    assert types - covered() == set()


def test_every_named_address_is_in_the_inventory_or_excused():
    names = set(named_addresses(get_resolver()))
    assert names - covered() - set(WITHOUT_SCREEN) == set()
    assert set(WITHOUT_SCREEN) - names == set(), "excused and no longer there"


def test_what_the_inventory_names_exists():
    names = set(named_addresses(get_resolver())) | {model._meta.label for model in get_page_models()}
    assert covered() - names == {"error", "admin"}


def test_every_list_is_there_filled_and_with_a_wrong_value():
    lists = {screen.of for screen in LISTS if screen.of.endswith("IndexPage") or screen.of == "search"}
    wrong = {screen.of for screen in LISTS if screen.status == 400}
    assert lists - wrong == {"home.HandreikingIndexPage", "home.ArticleIndexPage"}, "lists without filters"


def test_every_kind_of_screen_is_there():
    assert {screen.kind for screen in SCREENS} == set(Kind)
    assert len(ADMIN) >= 10
    assert {screen.state for screen in SCREENS} == {
        "filled",
        "empty",
        "error",
        "teaser",
        "refused",
        "missing",
    }
    names = [screen.name for screen in SCREENS]
    assert sorted(set(names)) == sorted(names)
