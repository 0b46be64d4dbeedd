"""How allauth behaves here."""

import time
from typing import Any

from allauth.account import app_settings
from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.authentication import get_authentication_records
from allauth.account.models import EmailConfirmation
from allauth.mfa.adapter import DefaultMFAAdapter
from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.http import quote, url_has_allowed_host_and_scheme, urlencode
from django.utils.translation import gettext_lazy as _
from qrcode import make as make_qr
from qrcode.image.svg import SvgPathFillImage

from .models import User
from .second_factor import has_second_factor, needs_second_factor


class AccountAdapter(DefaultAccountAdapter):
    """Accounts by e-mail address, for people who are invited; links and limits do not listen to the Host header."""

    error_messages = DefaultAccountAdapter.error_messages | {
        "account_inactive": _("Dit account is uitgezet."),
        "duplicate_email": _("Dit e-mailadres hoort al bij uw account."),
        "email_password_mismatch": _("Het e-mailadres of het wachtwoord klopt niet."),
        "email_taken": _("Dit e-mailadres is al in gebruik."),
        "enter_current_password": _("Dit is niet uw huidige wachtwoord."),
        "incorrect_code": _("Deze code klopt niet. Wacht op een nieuwe code en probeer het opnieuw."),
        "incorrect_password": _("Dit wachtwoord klopt niet."),
        "invalid_or_expired_key": _("Deze link werkt niet meer."),
        "invalid_login": _("Het e-mailadres of het wachtwoord klopt niet."),
        "invalid_password_reset": _("Deze link werkt niet meer. Vraag een nieuwe aan."),
        "rate_limited": _("U probeert het te vaak. Wacht een paar minuten en probeer het opnieuw."),
        "too_many_login_attempts": _("Het ging te vaak mis. Wacht vijf minuten en probeer het opnieuw."),
        "same_as_current": _("Dit is al uw e-mailadres. Vul een ander adres in."),
        "unverified_primary_email": _("Bevestig eerst uw e-mailadres."),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """People are invited; the page says whom to ask."""
        return False

    def is_safe_url(self, url: str | None) -> bool:
        """Only addresses on this site, written without a host."""
        return url_has_allowed_host_and_scheme(url, allowed_hosts=None)

    def get_reset_password_from_key_url(self, key: str) -> str:
        # The key holds the account and the token in one; only allauth knows how to take them apart.
        path = reverse("account_reset_password_from_key", kwargs={"uidb36": "UID", "key": "KEY"})
        return settings.BASE_URL + path.replace("UID-KEY", quote(key))

    def get_email_confirmation_url(self, request: HttpRequest, emailconfirmation: EmailConfirmation) -> str:
        return settings.BASE_URL + reverse("account_confirm_email", args=[emailconfirmation.key])

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        super().send_mail(template_prefix, email, {"base_url": settings.BASE_URL, **context})

    def post_login(self, request: HttpRequest, user: User, **details: Any) -> HttpResponse:
        """Who needs a second factor and has none sets it up first, and goes on from there."""
        response = super().post_login(request, user, **details)
        if not needs_second_factor(user) or has_second_factor(user):
            return response
        return HttpResponseRedirect(f"{reverse('mfa_activate_totp')}?{urlencode({'next': response.url})}")

    def is_reauthentication_required(self, *, app: str, **kwargs: Any) -> bool:
        """Who logged in a moment ago need not say the password again."""
        records = get_authentication_records(self.request, self.request.user)
        fresh = bool(records) and time.time() - records[-1]["at"] < app_settings.REAUTHENTICATION_TIMEOUT
        return not fresh and super().is_reauthentication_required(app=app, **kwargs)

    def _get_login_attempts_cache_key(self, request: HttpRequest, **credentials: Any) -> str:
        # allauth adds the host of the request, so that each allowed host would give new attempts.
        return credentials.get("email", "").lower()


class MFAAdapter(DefaultMFAAdapter):
    """The second factor, in our words."""

    error_messages = DefaultMFAAdapter.error_messages | {
        "add_email_blocked": _("Zet eerst de inlogcode uit. Daarna kunt u uw e-mailadres veranderen."),
        "cannot_delete_authenticator": _("U kunt de inlogcode niet uitzetten."),
        "cannot_generate_recovery_codes": _("Zet eerst de inlogcode aan. Daarna krijgt u herstelcodes."),
        "incorrect_code": AccountAdapter.error_messages["incorrect_code"],
        "unverified_email": _("Bevestig eerst uw e-mailadres. Daarna kunt u de inlogcode aanzetten."),
    }

    def build_totp_svg(self, url: str) -> str:
        """The picture to scan, on white: on a dark page no phone sees black on nothing."""
        return make_qr(url, image_factory=SvgPathFillImage).to_string(encoding="unicode")
