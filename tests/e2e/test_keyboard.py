"""The site without a mouse: what is in focus is seen, nothing traps, and lists and log-in work by keys alone."""

import pytest
from playwright.sync_api import expect

from cop.home.demo.people import ACCOUNTS, PASSWORD
from tests.e2e.looks import WIDTHS, broken_rules
from tests.second_factor import fresh_code

# Enough for every stop of the pages below, with room to grow.
MOST_STOPS = 150
# What stands where the keyboard is, and whether a person can see that.
FOCUS = """() => {
  const it = document.activeElement;
  if (!it || it === document.body) return null;
  // A card is one link: the whole card shows the focus.
  const style = getComputedStyle(it.closest(".lk-card") || it);
  const box = it.getClientRects()[0];
  const [x, y] = [box.left + Math.min(box.width / 2, 12), box.top + box.height / 2];
  const top = document.elementFromPoint(x, y);
  return {
    name: it.id || it.getAttribute("href") || it.textContent.trim(),
    ring: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    free: !!top && (it.contains(top) || top.contains(it) || top.control === it),
    inside: y >= 0 && y <= innerHeight && x >= 0 && x <= innerWidth,
  };
}"""


def tab_to(page, chosen):
    """Presses Tab until the element in focus has this id, address or text; fails when it never comes."""
    for _n in range(MOST_STOPS):
        page.keyboard.press("Tab")
        stop = page.evaluate(FOCUS)
        if stop and stop["name"] == chosen:
            return
    raise AssertionError(f"Tab never reaches {chosen}")


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("path", ["/", "/rugzak/", "/casussen/singelpark/", "/agenda/", "/gemeenten/leiden/"])
def test_every_stop_is_seen_and_none_is_a_trap(visit, path, width):
    page = visit(path, width=width)
    stops = []
    for _n in range(MOST_STOPS):
        page.keyboard.press("Tab")
        stop = page.evaluate(FOCUS)
        if stop is None:
            break
        stops.append(stop)
    assert stop is None, "after the last stop the page lets go"
    assert len(stops) > 10
    assert [stop for stop in stops if not (stop["ring"] and stop["free"] and stop["inside"])] == []


def test_the_skip_link_comes_first(visit):
    page = visit("/casussen/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Naar de inhoud"
    assert page.evaluate(FOCUS)["inside"]
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "inhoud"
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_the_doors_on_a_wide_screen(visit):
    page = visit("/", width=1280)
    names = []
    for _n in range(10):
        page.keyboard.press("Tab")
        names.append(page.evaluate(FOCUS)["name"])
    doors = ["/rugzak/", "/casussen/", "/agenda/", "/labs/", "/gemeenten/", "/handreiking/"]
    assert names == ["#inhoud", "/", *doors, "kop-zoek", "Zoek"]


def test_the_menu_on_a_phone(visit):
    page = visit("/", width=360)
    menu = page.get_by_role("navigation", name="Navigatiemenu")
    tab_to(page, "Menu")
    assert not menu.is_visible()
    page.keyboard.press("Enter")
    assert menu.is_visible()
    assert broken_rules(page) == []
    page.keyboard.press("Tab")
    assert page.evaluate(FOCUS)["name"] == "/rugzak/"
    page.keyboard.press("Escape")
    assert not menu.is_visible()
    assert page.evaluate(FOCUS)["name"] == "Menu", "where it was opened"
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/rugzak/")
    assert page.faults == []


@pytest.mark.parametrize("width", WIDTHS)
def test_a_filter_changes_the_list_in_place(visit, width):
    page = visit("/rugzak/", width=width)
    page.evaluate("window.same = true")
    count = page.get_by_role("status")
    assert count.inner_text() == "11 tools gevonden"
    if width == 360:
        tab_to(page, "Filters")
        page.keyboard.press("Enter")
    tab_to(page, "f-doelgroep-jongeren")
    page.keyboard.press("Space")
    page.wait_for_url("**/rugzak/?doelgroep=jongeren")
    expect(count).to_have_text("1 tool gevonden van de 11")
    assert page.get_by_role("heading", level=2, name="Youth Manifesto").is_visible()
    assert page.evaluate(FOCUS)["name"] == "f-doelgroep-jongeren", "the keyboard stays where it was"
    assert page.get_by_label("Jongeren").is_checked()
    assert broken_rules(page) == []
    page.go_back()
    page.wait_for_url("**/rugzak/")
    expect(count).to_have_text("11 tools gevonden")
    assert not page.get_by_label("Jongeren").is_checked()
    assert page.evaluate("window.same"), "the page was never left"
    assert page.faults == []


def test_a_chip_takes_its_filter_off(visit):
    page = visit("/rugzak/?doelgroep=jongeren&kosten=op_aanvraag")
    tab_to(page, "/rugzak/?kosten=op_aanvraag")
    page.keyboard.press("Enter")
    page.wait_for_url("**/rugzak/?kosten=op_aanvraag")
    expect(page.get_by_role("status")).to_be_focused()
    assert page.faults == []


@pytest.mark.parametrize("width", WIDTHS)
def test_filters_without_javascript(visit, width):
    page = visit("/rugzak/", width=width, java_script_enabled=False)
    if width == 360:
        page.get_by_text("Filters").press("Enter")
    page.get_by_label("Jongeren").press("Space")
    page.get_by_role("button", name="Toon tools").press("Enter")
    page.wait_for_url("**doelgroep=jongeren**")
    assert page.get_by_role("status").inner_text() == "1 tool gevonden van de 11"
    page.get_by_label("Sorteer op").select_option("naam")
    page.get_by_role("button", name="Sorteer").press("Enter")
    page.wait_for_url("**sorteer=naam**")
    assert page.get_by_role("status").inner_text() == "1 tool gevonden van de 11"
    assert page.get_by_label("Jongeren").is_checked()


def test_log_in_with_a_code(visit):
    account = next(one for one in ACCOUNTS if one.email == "beheer@leerkring.example")
    page = visit("/account/login/?next=/labs/")
    page.get_by_label("E-mailadres van uw werk").focus()
    page.keyboard.type(account.email)
    page.keyboard.press("Tab")
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url("**/account/2fa/authenticate/**")
    tab_to(page, "id_code")
    page.keyboard.type(fresh_code(account.secret, seconds=8))
    page.keyboard.press("Enter")
    page.wait_for_url("**/labs/")
    assert page.faults == []


def test_log_out(visit, demo_site):
    account = next(one for one in ACCOUNTS if one.email == "coordinator@leiden.example")
    page = visit("/account/login/")
    page.get_by_label("E-mailadres van uw werk").fill(account.email)
    page.get_by_label("Wachtwoord").fill(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url(f"{demo_site}/")
    page.goto(f"{demo_site}/account/logout/")
    page.locator("main").get_by_role("button", name="Log uit").press("Enter")
    page.wait_for_url(f"{demo_site}/")
    assert page.get_by_role("banner").get_by_role("link", name="Inloggen").is_visible()
    assert page.faults == []
