"""Who needs a second factor, and whether this session has shown one."""

from allauth.account.authentication import get_authentication_records
from allauth.mfa.models import Authenticator
from allauth.mfa.utils import is_mfa_enabled
from django.http import HttpRequest

from .models import User


def needs_second_factor(user: User) -> bool:
    """Moderators and administrators change what others read, so a password alone is not enough for them."""
    return user.reach.is_moderator


def has_second_factor(user: User) -> bool:
    """Recovery codes alone do not count: they are for the day that the phone is gone."""
    return is_mfa_enabled(user, [Authenticator.Type.TOTP])


def has_shown_second_factor(request: HttpRequest) -> bool:
    """Whether a one-time code or recovery code was given in this session.

    A session that somebody else opened with a stolen password, before the second factor was set up, never did.
    """
    return any(record["method"] == "mfa" for record in get_authentication_records(request, request.user))
