"""Accounts that can log in at once."""

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.core.management import call_command
from django.db import IntegrityError

from members.accounts import current_code, make_account
from members.models import User

PASSWORD = "vier-woorden-zijn-genoeg"


def addresses(user):
    return list(EmailAddress.objects.filter(user=user).values_list("email", "verified", "primary"))


def test_account_has_a_verified_address(db):
    user = make_account(email=" Ans@Gouda.example", password=PASSWORD, name="Ans van den Berg")
    assert (user.email, user.first_name, user.last_name) == ("ans@gouda.example", "Ans", "van den Berg")
    assert user.check_password(PASSWORD)
    assert addresses(user) == [("ans@gouda.example", True, True)]
    assert not Authenticator.objects.filter(user=user).exists()


def test_account_with_an_unproved_address(db):
    user = make_account(email="ans@gouda.example", password=PASSWORD, name="Ans", verified=False)
    assert addresses(user) == [("ans@gouda.example", False, True)]


def test_account_with_a_second_factor(db):
    secret = generate_totp_secret()
    user = make_account(email="ans@gouda.example", password=PASSWORD, name="Ans", totp_secret=secret)
    factors = {factor.type: factor for factor in Authenticator.objects.filter(user=user)}
    assert sorted(factors) == ["recovery_codes", "totp"]
    code = current_code(secret)
    assert TOTP(factors["totp"]).validate_code(code)
    assert not TOTP(factors["totp"]).validate_code(code), "a code is used up"
    assert len(factors["recovery_codes"].wrap().get_unused_codes()) == 10


def test_address_is_taken_however_it_is_typed(db):
    make_account(email="ans@gouda.example", password=PASSWORD, name="Ans")
    with pytest.raises(IntegrityError):
        make_account(email="ANS@gouda.example", password=PASSWORD, name="Ans")


def test_superuser_of_the_command_line_has_a_verified_address(db, monkeypatch):
    monkeypatch.setenv("DJANGO_SUPERUSER_PASSWORD", PASSWORD)
    call_command("createsuperuser", interactive=False, email="Baas@gouda.example", verbosity=0)
    user = User.objects.get(is_superuser=True)
    assert addresses(user) == [("baas@gouda.example", True, True)]
