"""Every screen of the inventory on the demonstration, on a phone and on a wide screen, in the light and in the dark."""

import pytest

from tests.e2e.looks import NARROWEST, WIDTHS, broken_rules, fits, set_width, too_heavy
from tests.screens import ACCOUNT, ADMIN, DETAILS, LISTS

SITE = (*LISTS, *DETAILS, *ACCOUNT)
IN_THE_DARK = (
    "home",
    "tools",
    "tool",
    "case",
    "agenda",
    "meeting",
    "lab",
    "municipality",
    "search-none",
    "login",
)


def named(screens):
    return pytest.mark.parametrize("screen", screens, ids=lambda screen: screen.name)


@named(SITE)
def test_screen(screen, visit):
    page = visit(screen.path, who=screen.who)
    assert (page.answer.status, page.url.endswith(screen.path)) == (screen.status, True)
    heading = page.locator("h1").all_inner_texts()
    assert len(heading) == 1
    assert heading[0] == (screen.title or heading[0])
    assert page.title().endswith(" - Leerkring")
    counts = page.get_by_role("status").all_inner_texts()
    if screen.state == "empty":
        assert all(count.startswith(("0 ", "Niets")) for count in counts)
    page.wait_for_load_state("networkidle")
    # Measured at the width of the first view: the next lines change it.
    wrong = [("budget", fault) for fault in too_heavy(page)]
    shift = round(page.evaluate("watched.shift"), 3)
    for width in WIDTHS:
        set_width(page, width)
        wrong += [(width, *fault) for fault in broken_rules(page)]
    set_width(page, NARROWEST)
    assert (wrong, shift, fits(page)) == ([], 0, True)
    assert (page.faults, page.evaluate("watched.refused")) == ([], [])


@named([screen for screen in SITE if screen.name in IN_THE_DARK])
def test_screen_in_the_dark(screen, visit):
    page = visit(screen.path, who=screen.who, color_scheme="dark", width=360)
    assert broken_rules(page) == []
    assert page.faults == []


@named(ADMIN)
def test_screen_of_the_admin(screen, visit):
    page = visit(screen.path, who=screen.who)
    page.wait_for_load_state("networkidle")
    assert (page.answer.status, page.locator("html").get_attribute("lang")) == (screen.status, "nl")
    assert (page.faults, page.evaluate("watched.refused")) == ([], [])
