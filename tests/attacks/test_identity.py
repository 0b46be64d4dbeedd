"""Attacks on who somebody is: guessing, going round, forging. SECURITY 26 to 29 and 36."""

import json
import os
import re
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
import time_machine
from allauth.mfa.totp.internal.auth import generate_totp_secret
from django.conf import settings
from django.contrib.auth.hashers import MD5PasswordHasher
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from members.accounts import make_account
from tests.second_factor import log_in_with_code

ROOT = Path(__file__).resolve().parents[2]
PASSWORD = "vier-woorden-zijn-genoeg"
KNOWN, UNKNOWN = "ans@gouda.example", "niemand@gouda.example"
WRONG = "Het e-mailadres of het wachtwoord klopt niet."
TOO_OFTEN = "Het ging te vaak mis. Wacht vijf minuten en probeer het opnieuw."


@pytest.fixture
def ans(db):
    return make_account(email=KNOWN, password=PASSWORD, name="Ans Berg")


@pytest.fixture
def boss(db):
    user = make_account(
        email="baas@gouda.example", password=PASSWORD, name="Baas", totp_secret=generate_totp_secret()
    )
    user.is_superuser = user.is_staff = True
    user.save()
    return user


def log_in(client, email=KNOWN, password=PASSWORD, *, next_="", **extra):
    return client.post("/account/login/", {"login": email, "password": password, "next": next_}, **extra)


def is_in(client):
    return "_auth_user_id" in client.session


def said(response):
    """The page without what differs for every visitor: form key and the address that was typed."""
    body = re.sub(r'name="csrfmiddlewaretoken" value="\w+"', "", response.content.decode())
    return body.replace(KNOWN, "…").replace(UNKNOWN, "…")


# 26: known and unknown addresses


@pytest.fixture
def hashes(monkeypatch):
    """Counts how often a password is hashed, which is what takes the time of a log-in."""
    made = []
    encode = MD5PasswordHasher.encode
    monkeypatch.setattr(MD5PasswordHasher, "encode", lambda *args: made.append(1) or encode(*args))
    return made


def test_login_says_and_does_the_same_for_known_and_unknown(ans, hashes):
    answers = []
    for email in (KNOWN, UNKNOWN):
        hashes.clear()
        response = log_in(Client(), email, "fout")
        answers.append((response.status_code, said(response), len(hashes)))
    assert WRONG in answers[0][1]
    assert answers[0][2] == 1
    assert answers[0] == answers[1]


def test_reset_says_and_does_the_same_for_known_and_unknown(ans, mailoutbox):
    answers = []
    for email in (KNOWN, UNKNOWN):
        client = Client()
        response = client.post("/account/password/reset/", {"email": email}, follow=True)
        answers.append((response.redirect_chain, said(response)))
    assert answers[0] == answers[1]
    assert [mail.to for mail in mailoutbox] == [[KNOWN], [UNKNOWN]], "one mail each, so the same work"


# 27: guessing


@pytest.mark.parametrize("email", [KNOWN, UNKNOWN])
def test_guessing_at_one_account_is_stopped_from_every_network(ans, email):
    answers = [
        log_in(Client(), email, f"gok {number}", REMOTE_ADDR=f"192.0.2.{number}").content.decode()
        for number in range(6)
    ]
    assert [WRONG in answer for answer in answers] == [True] * 5 + [False]
    assert TOO_OFTEN in answers[5]


def test_guessing_from_one_network_is_stopped_at_every_account(db):
    answers = [
        log_in(Client(), f"persoon{number}@gouda.example", "gok").content.decode() for number in range(11)
    ]
    assert [WRONG in answer for answer in answers] == [True] * 10 + [False]


def test_nobody_is_locked_out_for_good(ans):
    for number in range(6):
        log_in(Client(), password=f"gok {number}")
    stopped, later = Client(), Client()
    log_in(stopped)
    assert not is_in(stopped)
    with time_machine.travel(timezone.now() + timedelta(minutes=5, seconds=1)):
        log_in(later)
        assert is_in(later)


def test_who_is_shut_out_by_a_guesser_comes_in_by_mail(ans, mailoutbox):
    for number in range(6):
        log_in(Client(), password=f"gok {number}", REMOTE_ADDR="192.0.2.1")
    owner = Client()
    owner.post("/account/password/reset/", {"email": KNOWN})
    link = re.search(r"http://localhost:8000(/account/\S+)", mailoutbox[0].body).group(1)
    form = owner.get(link).headers["Location"]
    new = "vijf-andere-woorden-nu"
    owner.post(form, {"password1": new, "password2": new})
    log_in(owner, password=new)
    assert is_in(owner)


def test_guessing_codes_is_stopped(boss):
    thief = Client()
    log_in(thief, boss.email)
    answers = [
        thief.post("/account/2fa/authenticate/", {"code": f"00000{number}"}).content.decode()
        for number in range(6)
    ]
    assert TOO_OFTEN not in answers[4]
    assert TOO_OFTEN in answers[5]


def test_too_many_resets_get_a_page_that_says_so(db):
    client = Client()
    answers = [client.post("/account/password/reset/", {"email": UNKNOWN}) for _time in range(6)]
    assert [answer.status_code for answer in answers] == [302] * 5 + [429]
    assert "Even wachten" in answers[5].content.decode()


# 28: Wagtail's own doors

DOORS = [
    "/admin/login/",
    "/admin/password_reset/",
    "/admin/password_reset/done/",
    "/admin/password_reset/confirm/MQ/abc-123/",
    "/admin/password_reset/complete/",
    "/_util/login/",
]


@pytest.mark.parametrize("address", DOORS)
@pytest.mark.parametrize("method", ["get", "post"])
def test_door_of_wagtail_leads_to_ours(boss, address, method):
    client = Client(enforce_csrf_checks=True)
    credentials = {"username": boss.email, "email": boss.email, "password": PASSWORD}
    response = getattr(client, method)(address, credentials)
    expected = "/account/password/reset/" if "reset" in address else "/account/login/?next=/admin/"
    assert (response.status_code, response.headers["Location"]) == (302, expected)
    assert not is_in(client)


@pytest.mark.parametrize(
    "name",
    [
        "wagtailadmin_login",
        "wagtailadmin_password_reset",
        "wagtailadmin_password_reset_done",
        "wagtailadmin_password_reset_complete",
        "wagtailcore_login",
    ],
)
def test_every_door_that_wagtail_names_is_watched(name):
    assert reverse(name) in DOORS


@pytest.mark.parametrize("method", ["get", "post"])
def test_password_of_a_page_is_switched_off(db, method):
    address = reverse("wagtailcore_authenticate_with_password", args=[1, 1])
    assert getattr(Client(), method)(address, {"password": "x"}).status_code == 404


def test_account_page_of_wagtail_changes_no_password_and_no_address(boss):
    client = Client()
    secure(client, boss)
    page = client.get("/admin/account/").content.decode()
    assert "Baas" in page
    assert 'name="password' not in page
    assert boss.email not in re.findall(r'<input[^>]*value="([^"]*)"', page)
    before = boss.password
    client.post(
        "/admin/account/",
        {
            "name_email-first_name": "Baas",
            "name_email-last_name": "B",
            "name_email-email": "dief@elders.example",
            "password-old_password": PASSWORD,
            "password-new_password1": "nieuw-en-lang-genoeg",
            "password-new_password2": "nieuw-en-lang-genoeg",
        },
    )
    boss.refresh_from_db()
    assert (boss.email, boss.password) == ("baas@gouda.example", before)


def secure(client, user):
    log_in_with_code(client, user)
    assert client.get("/admin/").status_code == 200


def test_logging_out_of_the_admin_is_our_logging_out(boss):
    client = Client()
    secure(client, boss)
    assert "Wilt u uitloggen op dit apparaat?" in client.get("/admin/logout/").content.decode()
    client.post("/admin/logout/")
    assert not is_in(client)


def test_password_alone_opens_nothing_for_who_has_a_code(boss):
    thief = Client()
    log_in(thief, boss.email)
    for address in (
        "/account/",
        "/admin/",
        "/account/2fa/",
        "/account/email/",
        "/account/2fa/recovery-codes/",
    ):
        response = thief.get(address)
        assert response.status_code == 302, address
        assert response.headers["Location"].startswith("/account/login/"), address
    assert not is_in(thief)


def test_reset_by_mail_still_asks_for_the_code(boss, mailoutbox):
    thief = Client()
    thief.post("/account/password/reset/", {"email": boss.email})
    link = re.search(r"http://localhost:8000(/account/\S+)", mailoutbox[0].body).group(1)
    form = thief.get(link).headers["Location"]
    new = "vijf-andere-woorden-nu"
    thief.post(form, {"password1": new, "password2": new})
    assert log_in(thief, boss.email, new).headers["Location"].startswith("/account/2fa/authenticate/")
    assert not is_in(thief)


# 29: forged headers, sessions


def test_forged_host_changes_no_link(ans, mailoutbox):
    Client().post("/account/password/reset/", {"email": KNOWN}, HTTP_HOST="127.0.0.1:9999")
    assert "http://localhost:8000/account/password/reset/key/" in mailoutbox[0].body
    assert "127.0.0.1" not in mailoutbox[0].body
    refused = Client().post("/account/password/reset/", {"email": KNOWN}, HTTP_HOST="evil.example")
    assert (refused.status_code, len(mailoutbox)) == (400, 1)


def test_forged_host_gives_no_new_attempts(ans):
    hosts = ["localhost", "127.0.0.1", "testserver"] * 2
    answers = [
        log_in(Client(), password="gok", HTTP_HOST=host, REMOTE_ADDR=f"192.0.2.{number}").content.decode()
        for number, host in enumerate(hosts)
    ]
    assert TOO_OFTEN in answers[5]


def test_forged_forwarded_for_gives_no_new_attempts(db):
    answers = [
        log_in(Client(), f"p{number}@gouda.example", "gok", HTTP_X_FORWARDED_FOR=f"198.51.100.{number}")
        for number in range(11)
    ]
    assert TOO_OFTEN in answers[10].content.decode()


def test_behind_a_trusted_proxy_the_last_address_counts(db, settings):
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1
    for number in range(11):
        forged = f"198.51.100.{number}, 203.0.113.7"
        stopped = log_in(Client(), f"p{number}@gouda.example", "gok", HTTP_X_FORWARDED_FOR=forged)
    assert TOO_OFTEN in stopped.content.decode()
    other = log_in(Client(), UNKNOWN, "gok", HTTP_X_FORWARDED_FOR="198.51.100.1, 203.0.113.8")
    assert WRONG in other.content.decode()


def test_session_is_a_new_one_after_login(ans):
    client = Client()
    client.get("/account/login/")
    session = client.session
    session["planted"] = "by somebody else"
    session.save()
    client.cookies[settings.SESSION_COOKIE_NAME] = planted = session.session_key
    log_in(client)
    assert is_in(client)
    assert client.session.session_key != planted


def test_cookies_of_production_stay_with_the_site():
    names = [
        "SESSION_COOKIE_SECURE",
        "SESSION_COOKIE_HTTPONLY",
        "SESSION_COOKIE_SAMESITE",
        "SESSION_COOKIE_NAME",
    ]
    names += [name.replace("SESSION", "CSRF") for name in names]
    code = (
        "import json; from django.conf import settings; "
        f"print(json.dumps([getattr(settings, name) for name in {names}]))"
    )
    environment = {
        "PATH": os.environ["PATH"],
        "DJANGO_SETTINGS_MODULE": "cop.settings.production",
        "SECRET_KEY": "x" * 60,
        "ALLOWED_HOSTS": "leerkring.example",
        "BASE_URL": "https://leerkring.example",
    }
    result = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    expected = [True, True, "Lax", "__Host-sessionid", True, True, "Lax", "__Host-csrftoken"]
    assert json.loads(result.stdout) == expected


# 36: the way on stays on this site

ELSEWHERE = [
    "https://evil.example/",
    "//evil.example/",
    "/\\evil.example/",
    "http:///evil.example/",
    "javascript:alert(1)",
    "https://testserver@evil.example/",
    "http://localhost/agenda/",
]


@pytest.mark.parametrize("target", ELSEWHERE)
def test_next_never_leads_elsewhere(ans, target):
    client = Client()
    assert log_in(client, next_=target).headers["Location"] == "/"
    assert client.get("/account/login/", {"next": target}).headers["Location"] == "/"
    assert (
        Client().get("/_util/login/", {"next": target}).headers["Location"] == "/account/login/?next=/admin/"
    )
    assert client.post("/account/logout/", {"next": target}).headers["Location"] == "/"


@pytest.mark.parametrize("target", ELSEWHERE)
def test_next_never_leads_elsewhere_after_the_second_factor(boss, target):
    client = Client()
    log_in_with_code(client, boss)
    page = client.get("/account/2fa/recovery-codes/", {"next": target}).content.decode()
    assert "ga verder" not in page
    assert "evil" not in page
    good = client.get("/account/2fa/recovery-codes/", {"next": "/admin/"}).content.decode()
    assert "ga verder" in good
