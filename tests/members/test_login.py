"""Logging in, resetting and changing: what each page says and where it leads."""

import re

import pytest
from allauth.account.models import EmailAddress
from django.test import Client

from members.accounts import make_account

PASSWORD = "vier-woorden-zijn-genoeg"
OTHER = "vijf-andere-woorden-nu"
EMAIL = "ans@gouda.example"


@pytest.fixture
def ans(db):
    return make_account(email=EMAIL, password=PASSWORD, name="Ans Berg")


def log_in(client, email=EMAIL, password=PASSWORD, **data):
    return client.post("/account/login/", {"login": email, "password": password, **data})


def link_in(mail):
    return re.search(r"http://localhost:8000(/account/\S+)", mail.body).group(1)


def user_id(client):
    return client.session.get("_auth_user_id")


@pytest.mark.parametrize(
    ("address", "heading"),
    [
        ("/account/login/", "Inloggen"),
        ("/account/signup/", "Zo krijgt u een account"),
        ("/account/inactive/", "Uw account staat uit"),
        ("/account/confirm-email/", "Kijk in uw mail"),
        ("/account/confirm-email/abc/", "Bevestig uw e-mailadres"),
        ("/account/password/reset/", "Wachtwoord vergeten"),
        ("/account/password/reset/done/", "Kijk in uw mail"),
        ("/account/password/reset/key/1-abc/", "Kies een nieuw wachtwoord"),
        ("/account/password/reset/key/done/", "Uw wachtwoord is veranderd"),
    ],
)
def test_page_in_front_of_the_door(client, db, address, heading):
    assert h1(client.get(address)) == heading


@pytest.mark.parametrize(
    ("address", "heading"),
    [
        ("/account/", "Uw account"),
        ("/account/email/", "E-mailadres"),
        ("/account/password/change/", "Wachtwoord"),
        ("/account/logout/", "Uitloggen"),
        ("/account/reauthenticate/", "Bent u het echt?"),
        ("/account/2fa/", "Inlogcode"),
        ("/account/2fa/totp/activate/", "Zet de inlogcode aan"),
    ],
)
def test_page_of_an_account(client, ans, address, heading):
    assert client.get(address).status_code == 302, "only for who is logged in"
    log_in(client)
    assert h1(client.get(address)) == heading


def h1(response):
    assert response.status_code == 200
    body = response.content.decode()
    (heading,) = re.findall(r"<h1[^>]*>\s*(.*?)\s*</h1>", body, re.DOTALL)
    assert heading in re.search(r"<title>(.*?)</title>", body, re.DOTALL).group(1)
    assert '<meta name="robots" content="noindex">' in body
    return heading


def test_wrong_password_keeps_the_address_and_says_what_is_wrong(client, ans):
    body = log_in(client, password="fout", next="/agenda/").content.decode()
    assert "Het e-mailadres of het wachtwoord klopt niet." in body
    assert f'value="{EMAIL}"' in body
    assert '<input type="hidden" name="next" value="/agenda/">' in body
    assert "fout" not in re.sub("Er is 1 fout", "", body)
    assert user_id(client) is None


def test_login_leads_on(client, ans):
    assert log_in(client, next="/agenda/?maand=2026-12").headers["Location"] == "/agenda/?maand=2026-12"
    assert user_id(client) == str(ans.pk)


def test_login_ignores_capitals_in_the_address(client, ans):
    assert log_in(client, email="Ans@GOUDA.example").headers["Location"] == "/"


def test_nobody_signs_up(client, db, django_user_model):
    data = {"email": EMAIL, "password1": PASSWORD, "password2": PASSWORD}
    body = client.post("/account/signup/", data).content.decode()
    assert "Vraag de coördinator van uw gemeente" in body
    assert "/contact/" in body
    assert not django_user_model.objects.exists()


def test_unproved_address_is_proved_first(client, db, mailoutbox):
    make_account(email=EMAIL, password=PASSWORD, name="Ans", verified=False)
    assert log_in(client).headers["Location"] == "/account/confirm-email/"
    assert user_id(client) is None
    (mail,) = mailoutbox
    assert (mail.to, mail.subject) == ([EMAIL], "Leerkring: bevestig uw e-mailadres")
    client.post(link_in(mail))
    assert EmailAddress.objects.get(email=EMAIL).verified
    log_in(client)
    assert user_id(client) is not None


def test_inactive_account_is_told_so(client, ans):
    ans.is_active = False
    ans.save()
    assert log_in(client).headers["Location"] == "/account/inactive/"
    assert user_id(client) is None


def test_forgotten_password(client, ans, mailoutbox):
    elsewhere = Client()
    log_in(elsewhere)
    response = client.post("/account/password/reset/", {"email": EMAIL})
    assert response.headers["Location"] == "/account/password/reset/done/"
    (mail,) = mailoutbox
    assert mail.subject == "Leerkring: kies een nieuw wachtwoord"
    address = client.get(link_in(mail)).headers["Location"]
    assert h1(client.get(address)) == "Kies een nieuw wachtwoord"
    response = client.post(address, {"password1": OTHER, "password2": OTHER})
    assert response.headers["Location"] == "/account/password/reset/key/done/"
    assert user_id(client) is None, "who resets still logs in"
    assert elsewhere.get("/account/").status_code == 302, "other sessions ended"
    assert mailoutbox[-1].subject == "Leerkring: uw wachtwoord is veranderd"
    log_in(client, password=OTHER)
    assert user_id(client) == str(ans.pk)
    assert "Deze link werkt niet meer" in Client().get(link_in(mail)).content.decode()


def test_changed_password_ends_other_sessions(client, ans):
    elsewhere = Client()
    log_in(elsewhere)
    log_in(client)
    before = client.session.session_key
    data = {"oldpassword": PASSWORD, "password1": OTHER, "password2": OTHER}
    assert client.post("/account/password/change/", data).status_code == 302
    assert client.get("/account/").status_code == 200
    assert client.session.session_key != before
    assert elsewhere.get("/account/").status_code == 302


def test_short_password_is_refused_with_a_reason(client, ans):
    log_in(client)
    data = {"oldpassword": PASSWORD, "password1": "kort", "password2": "kort"}
    body = client.post("/account/password/change/", data).content.decode()
    assert "12 tekens" in body
    ans.refresh_from_db()
    assert ans.check_password(PASSWORD)


def test_changed_address_counts_when_it_is_proved(client, ans, mailoutbox):
    log_in(client)
    client.post("/account/email/", {"email": "nieuw@gouda.example", "action_add": "1"})
    ans.refresh_from_db()
    assert ans.email == EMAIL
    assert "nieuw@gouda.example" in client.get("/account/email/").content.decode()
    client.post(link_in(mailoutbox[0]))
    ans.refresh_from_db()
    assert ans.email == "nieuw@gouda.example"
    assert (mailoutbox[-1].to, mailoutbox[-1].subject) == ([EMAIL], "Leerkring: uw e-mailadres is veranderd")


def test_logging_out_asks_first(client, ans):
    log_in(client)
    client.get("/account/logout/")
    assert user_id(client) == str(ans.pk)
    assert client.post("/account/logout/").headers["Location"] == "/"
    assert user_id(client) is None


def test_no_mail_is_left_in_english(client, ans, mailoutbox):
    for address in (EMAIL, "niemand@gouda.example"):
        client.post("/account/password/reset/", {"email": address})
    for mail in mailoutbox:
        assert mail.body.startswith("Beste lezer,\n"), mail.body
        assert mail.body.rstrip().endswith("Leerkring\nhttp://localhost:8000")
    assert [mail.subject for mail in mailoutbox] == [
        "Leerkring: kies een nieuw wachtwoord",
        "Leerkring: geen account op dit adres",
    ]
