"""Makes accounts that can log in at once: for the command line, the demonstration and the tests."""

import time

from allauth.account.models import EmailAddress
from allauth.mfa import app_settings as mfa_settings
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, hotp_value
from django.db import transaction

from .models import User


@transaction.atomic
def make_account(
    *, email: str, password: str | None, name: str, verified: bool = True, totp_secret: str | None = None
) -> User:
    """A user with an address to log in with.

    name: the first word becomes the first name, the rest the last name.
    verified: False makes an account that must follow the link in a mail first.
    totp_secret: base32 text; sets up the second factor with it, and recovery codes.
    Raises IntegrityError when the address is taken.
    """
    first_name, _space, last_name = name.strip().partition(" ")
    user = User.objects.create_user(email, password, first_name=first_name, last_name=last_name)
    EmailAddress.objects.create(user=user, email=user.email, primary=True, verified=verified)
    if totp_secret:
        set_up_totp(user=user, secret=totp_secret)
    return user


@transaction.atomic
def set_up_totp(*, user: User, secret: str) -> None:
    """Gives somebody without a second factor one-time codes of this base32 secret, and recovery codes."""
    TOTP.activate(user, secret)
    RecoveryCodes.activate(user)


def current_code(secret: str, *, ahead: int = 0) -> str:
    """The one-time code that a phone with this base32 secret shows now, or so many half minutes from now.

    Each code is accepted once, and only in its own half minute.
    """
    counter = int(time.time()) // mfa_settings.TOTP_PERIOD + ahead
    return format_hotp_value(hotp_value(secret, counter))


def verify_superusers() -> None:
    """Gives each superuser without any address a verified one.

    Who may run commands on the server has no need to prove a mailbox; without this row nobody could log in.
    """
    for user in User.objects.filter(is_superuser=True, emailaddress__isnull=True):
        EmailAddress.objects.create(user=user, email=user.email, primary=True, verified=True)
