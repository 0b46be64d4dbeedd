"""Somebody who has passed both steps of the log-in: what every test of the admin starts with."""

import time

from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import generate_totp_secret

from members.accounts import current_code, set_up_totp


def log_in_with_code(client, user):
    """Log `user` in on Django's test client as after a password and a one-time code."""
    if not Authenticator.objects.filter(user=user, type=Authenticator.Type.TOTP).exists():
        set_up_totp(user=user, secret=generate_totp_secret())
    client.force_login(user)
    session = client.session
    session["account_authentication_methods"] = [{"method": "mfa", "type": "totp", "at": time.time()}]
    session["account_authentication_methods_user"] = str(user.pk)
    session.save()


def fresh_code(secret, *, seconds=3):
    """The code of this moment, with at least so many seconds left to use it in."""
    left = 30 - time.time() % 30
    if left < seconds:
        time.sleep(left + 0.1)
    return current_code(secret)
