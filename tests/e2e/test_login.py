"""The log-in in a browser: with the keyboard, at two widths, under our policy, for people and for axe."""

import re

import pytest
from allauth.mfa.totp.internal.auth import generate_totp_secret
from axe_playwright_python.sync_playwright import Axe

from members.accounts import make_account
from tests.second_factor import fresh_code

PASSWORD = "vier-woorden-zijn-genoeg"
EMAIL = "ans@gouda.example"
WIDTHS = [360, 1280]
IN_FRONT = [
    "/account/login/",
    "/account/signup/",
    "/account/inactive/",
    "/account/confirm-email/",
    "/account/confirm-email/abc/",
    "/account/password/reset/",
    "/account/password/reset/done/",
    "/account/password/reset/key/1-abc/",
    "/account/password/reset/key/done/",
]
BEHIND = [
    "/account/",
    "/account/email/",
    "/account/password/change/",
    "/account/logout/",
    "/account/reauthenticate/",
    "/account/2fa/reauthenticate/",
    "/account/2fa/",
    "/account/2fa/recovery-codes/",
    "/account/2fa/recovery-codes/generate/",
    "/account/2fa/totp/deactivate/",
]


@pytest.fixture
def faults(page, live_server):
    """What the browser complains about, and every request that leaves the site; empty when all is well."""
    found = []
    page.on("console", lambda message: message.type == "error" and found.append(message.text))
    page.on("pageerror", lambda error: found.append(str(error)))
    ours = (live_server.url, "data:")
    page.on("request", lambda request: request.url.startswith(ours) or found.append(request.url))
    return found


@pytest.fixture
def ans(live_server):
    return make_account(email=EMAIL, password=PASSWORD, name="Ans Berg")


def axe(page):
    """The rules that this page breaks, each with the first element that does."""
    violations = Axe().run(page).response["violations"]
    return [(fault["id"], fault["nodes"][0]["html"]) for fault in violations]


def fits(page):
    return page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def log_in(page, live_server, address="/account/login/", password=PASSWORD):
    page.goto(live_server.url + address)
    page.get_by_label("E-mailadres van uw werk").fill(EMAIL)
    page.get_by_label("Wachtwoord").fill(password)
    page.locator("main").get_by_role("button", name="Log in").click()


@pytest.mark.parametrize("width", WIDTHS)
def test_pages_in_front_of_the_door(page, live_server, faults, width):
    page.set_viewport_size({"width": width, "height": 900})
    for address in IN_FRONT:
        page.goto(live_server.url + address)
        assert (address, axe(page), fits(page)) == (address, [], True)
    assert faults == []


@pytest.mark.parametrize("width", WIDTHS)
def test_pages_behind_the_door(page, live_server, faults, width):
    page.set_viewport_size({"width": width, "height": 900})
    secret = generate_totp_secret()
    make_account(email=EMAIL, password=PASSWORD, name="Ans Berg", totp_secret=secret)
    log_in(page, live_server)
    page.wait_for_url("**/account/2fa/authenticate/**")
    assert (axe(page), fits(page)) == ([], True)
    page.get_by_label("Code").fill(fresh_code(secret, seconds=8))
    page.get_by_role("button", name="Log in", exact=True).click()
    faults.clear()  # the home page is not what this test is about
    for address in BEHIND:
        page.goto(live_server.url + address)
        assert (address, page.url) == (address, live_server.url + address)
        assert (address, axe(page), fits(page)) == (address, [], True)
    assert faults == []


@pytest.mark.parametrize("width", WIDTHS)
def test_keyboard_and_error(page, live_server, ans, faults, width):
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{live_server.url}/account/login/?next=/account/email/")
    page.get_by_label("E-mailadres van uw werk").focus()
    page.keyboard.type(EMAIL)
    page.keyboard.press("Tab")
    page.keyboard.type("fout wachtwoord")
    page.keyboard.press("Enter")
    page.wait_for_load_state()
    summary = page.get_by_role("alert")
    assert "Het e-mailadres of het wachtwoord klopt niet." in summary.inner_text()
    assert page.evaluate("document.activeElement.getAttribute('role')") == "alert"
    assert page.get_by_label("E-mailadres van uw werk").input_value() == EMAIL
    assert page.get_by_label("Wachtwoord").input_value() == ""
    assert (axe(page), fits(page)) == ([], True)
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.name") == "password"
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/account/email/")
    assert faults == []


def test_empty_form_links_each_error_to_its_field(page, live_server, faults):
    page.goto(live_server.url + "/account/login/")
    page.locator("main").get_by_role("button", name="Log in").click()
    summary = page.get_by_role("alert")
    assert summary.get_by_role("heading").inner_text() == "Er zijn 2 fouten"
    summary.get_by_role("link").nth(1).click()
    assert page.evaluate("document.activeElement.name") == "password"
    assert axe(page) == []
    assert faults == []


def test_moderator_sets_up_the_second_factor(page, live_server, ans, faults):
    ans.is_superuser = True
    ans.save()
    log_in(page, live_server, "/account/login/?next=/admin/account/")
    page.wait_for_url("**/account/2fa/totp/activate/**")
    picture = page.get_by_role("img", name="QR-code")
    assert picture.evaluate("image => image.naturalWidth > 0"), "drawn under our own policy"
    assert (axe(page), fits(page)) == ([], True)
    page.get_by_label("Code uit de app").fill("12")
    page.get_by_role("button", name="Zet aan").click()
    assert "Deze code klopt niet" in page.get_by_role("alert").inner_text()
    code = fresh_code(page.locator("#sleutel").inner_text(), seconds=8)
    page.get_by_label("Code uit de app").fill(code)
    page.get_by_role("button", name="Zet aan").click()
    codes = page.locator("#herstelcodes code").all_inner_texts()
    assert [bool(re.fullmatch(r"\d{8}", code)) for code in codes] == [True] * 10
    assert axe(page) == []
    assert faults == []
    page.get_by_role("link", name="Ik heb ze bewaard, ga verder").click()
    page.wait_for_url("**/admin/account/", wait_until="commit")
