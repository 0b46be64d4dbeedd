"""The second factor: who must have it, how it is set up, and that nothing in the admin goes before it."""

import base64
import re

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import generate_totp_secret
from django.contrib.auth.models import Group, Permission
from django.test import Client
from django.urls import reverse

from members.accounts import make_account
from members.roles import ADMINISTRATORS, MODERATORS
from tests.second_factor import fresh_code, log_in_with_code

PASSWORD = "vier-woorden-zijn-genoeg"
EMAIL = "ans@gouda.example"
ACTIVATE = "/account/2fa/totp/activate/"
ROLES = ["member", MODERATORS, ADMINISTRATORS, "superuser"]


def make(role, **details):
    user = make_account(email=EMAIL, password=PASSWORD, name="Ans Berg", **details)
    if role == "superuser":
        user.is_superuser = True
        user.save()
    elif role != "member":
        group, _new = Group.objects.get_or_create(name=role)
        group.permissions.add(Permission.objects.get(codename="access_admin"))
        user.groups.add(group)
    return user


def log_in(client, **data):
    return client.post("/account/login/", {"login": EMAIL, "password": PASSWORD, **data})


def set_up(client, address=ACTIVATE):
    page = client.get(address).content.decode()
    secret = re.search(r'<code id="sleutel">(\w+)</code>', page).group(1)
    next_field = re.search(r'name="next" value="([^"]*)"', page)
    data = {"code": fresh_code(secret), "next": next_field.group(1) if next_field else ""}
    return client.post(ACTIVATE, data)


@pytest.mark.parametrize("role", ROLES)
def test_where_a_password_leads(client, db, role):
    make(role)
    expected = "/agenda/" if role == "member" else f"{ACTIVATE}?next=%2Fagenda%2F"
    assert log_in(client, next="/agenda/").headers["Location"] == expected


@pytest.mark.parametrize("role", ROLES[1:])
def test_admin_waits_for_the_second_factor(client, db, role):
    make(role)
    log_in(client)
    for address in ("/admin/", "/admin/pages/", "/admin/account/"):
        response = client.get(address)
        assert response.status_code == 302
        assert response.headers["Location"].startswith(f"{ACTIVATE}?next=%2Fadmin%2F")
    assert client.post("/admin/account/").headers["Location"] == f"{ACTIVATE}?next=%2Fadmin%2F"
    assert client.get(ACTIVATE).status_code == 200, "no loop"
    assert set_up(client).status_code == 302
    assert client.get("/admin/").status_code == 200


def test_the_way_on_is_kept_through_setting_up(client, db):
    make("superuser")
    step = log_in(client, next="/admin/pages/").headers["Location"]
    step = set_up(client, step).headers["Location"]
    assert step == "/account/2fa/recovery-codes/?next=%2Fadmin%2Fpages%2F"
    page = client.get(step).content.decode()
    assert 'href="/admin/pages/"' in page
    assert len(re.findall(r"<code>\d{8}</code>", page)) == 10


def test_the_way_on_is_kept_through_the_code(client, db):
    secret = generate_totp_secret()
    make("superuser", totp_secret=secret)
    assert log_in(client, next="/admin/pages/").headers["Location"].startswith("/account/2fa/authenticate/")
    assert "_auth_user_id" not in client.session
    response = client.post("/account/2fa/authenticate/", {"code": fresh_code(secret)})
    assert response.headers["Location"] == "/admin/pages/"
    assert client.get("/admin/").status_code == 200


def test_wrong_code_says_what_to_do(client, db):
    make("member", totp_secret=generate_totp_secret())
    log_in(client)
    body = client.post("/account/2fa/authenticate/", {"code": "12"}).content.decode()
    assert "Deze code klopt niet. Wacht op een nieuwe code en probeer het opnieuw." in body
    assert "_auth_user_id" not in client.session


def test_code_works_once(client, db):
    secret = generate_totp_secret()
    make("member", totp_secret=secret)
    code = fresh_code(secret)
    log_in(client)
    client.post("/account/2fa/authenticate/", {"code": code})
    assert "_auth_user_id" in client.session
    other = Client()
    log_in(other)
    other.post("/account/2fa/authenticate/", {"code": code})
    assert "_auth_user_id" not in other.session


def test_recovery_code_works_once(client, db):
    user = make("member", totp_secret=generate_totp_secret())
    codes = Authenticator.objects.get(user=user, type=Authenticator.Type.RECOVERY_CODES).wrap()
    code = codes.get_unused_codes()[0]
    for expected in (True, False):
        browser = Client()
        log_in(browser)
        browser.post("/account/2fa/authenticate/", {"code": code})
        assert ("_auth_user_id" in browser.session) is expected


def test_session_from_before_the_second_factor_must_show_it(db):
    user = make("superuser")
    thief, owner = Client(), Client()
    log_in(thief)
    log_in(owner)
    set_up(owner)
    assert owner.get("/admin/").status_code == 200
    assert thief.get("/admin/").headers["Location"] == "/account/2fa/reauthenticate/?next=%2Fadmin%2F"
    assert user.pk == int(thief.session["_auth_user_id"])


def test_member_gets_no_loop_from_the_admin(client, db):
    make("member")
    log_in(client)
    response = client.get("/admin/")
    assert response.status_code == 403
    assert "U mag dit niet doen of zien" in response.content.decode()
    assert client.get("/admin/login/", follow=True).status_code == 403


def test_visitor_is_led_from_the_admin_to_the_login(client, db):
    response = client.get("/admin/pages/")
    assert response.headers["Location"] == "/account/login/?next=/admin/pages/"


def test_pages_of_the_second_factor(client, db):
    log_in_with_code(client, make("member"))
    for address in (
        "mfa_index",
        "mfa_view_recovery_codes",
        "mfa_generate_recovery_codes",
        "mfa_deactivate_totp",
    ):
        assert client.get(reverse(address)).status_code == 200, address
    text = client.get(reverse("mfa_download_recovery_codes"))
    assert text.headers["Content-Type"] == "text/plain"
    assert len(re.findall(r"^\d{8}$", text.content.decode(), re.MULTILINE)) == 10
    assert client.get(reverse("mfa_reauthenticate")).status_code == 200


def test_turning_it_off_shuts_the_admin(client, db, mailoutbox):
    log_in_with_code(client, make("superuser"))
    assert client.get("/admin/").status_code == 200
    client.post("/account/2fa/totp/deactivate/")
    assert mailoutbox[0].subject == "Leerkring: de inlogcode staat uit"
    assert client.get("/admin/").headers["Location"].startswith(ACTIVATE)


def test_secrets_are_kept_in_no_cache(client, db):
    make("member")
    log_in(client)
    assert "no-store" in client.get(ACTIVATE).headers["Cache-Control"]
    log_in_with_code(client, make_account(email="b@gouda.example", password=PASSWORD, name="B"))
    assert "no-store" in client.get("/account/2fa/recovery-codes/").headers["Cache-Control"]


def test_picture_to_scan_has_a_ground_of_its_own(client, db):
    make("member")
    log_in(client)
    page = client.get(ACTIVATE).content.decode()
    picture = base64.b64decode(re.search(r'src="data:image/svg\+xml;base64,([^"]+)"', page).group(1)).decode()
    assert 'fill="white"' in picture
