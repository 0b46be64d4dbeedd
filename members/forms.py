"""The forms of the account pages: allauth's own, in our words."""

from typing import Any, ClassVar

from allauth.account import forms as account
from allauth.mfa.base import forms as mfa
from allauth.mfa.totp.forms import ActivateTOTPForm
from django.utils.translation import gettext_lazy as _

EMAIL = (_("E-mailadres"), "")
NEW_PASSWORD = (
    _("Nieuw wachtwoord"),
    _("Minstens 12 tekens. Een paar losse woorden achter elkaar onthoudt u makkelijk."),
)
AGAIN = (_("Nieuw wachtwoord, nog een keer"), "")


class Worded:
    """Gives fields our label and help, and no placeholder: that is gone as soon as somebody types."""

    words: ClassVar[dict[str, tuple[str, str]]] = {}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            field.widget.attrs.pop("placeholder", None)
            if name in self.words:
                field.label, field.help_text = self.words[name]


class CodeWorded(Worded):
    """A form with a one-time code, for which a phone shows its number keys."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["code"].widget.attrs |= {"inputmode": "numeric", "spellcheck": "false"}


class LoginForm(Worded, account.LoginForm):
    words: ClassVar = {"login": (_("E-mailadres van uw werk"), ""), "password": (_("Wachtwoord"), "")}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # "username" is what password managers look for.
        self.fields["login"].widget.attrs |= {"autocomplete": "username", "spellcheck": "false"}


class ResetPasswordForm(Worded, account.ResetPasswordForm):
    words: ClassVar = {"email": EMAIL}


class ResetPasswordKeyForm(Worded, account.ResetPasswordKeyForm):
    words: ClassVar = {"password1": NEW_PASSWORD, "password2": AGAIN}


class ChangePasswordForm(Worded, account.ChangePasswordForm):
    words: ClassVar = {
        "oldpassword": (_("Huidig wachtwoord"), ""),
        "password1": NEW_PASSWORD,
        "password2": AGAIN,
    }


class SetPasswordForm(Worded, account.SetPasswordForm):
    words: ClassVar = {"password1": NEW_PASSWORD, "password2": AGAIN}


class AddEmailForm(Worded, account.AddEmailForm):
    words: ClassVar = {
        "email": (
            _("Nieuw e-mailadres"),
            _("U krijgt daar een mail met een link. Pas als u die volgt, verandert uw adres."),
        )
    }


class ReauthenticateForm(Worded, account.ReauthenticateForm):
    words: ClassVar = {"password": (_("Wachtwoord"), "")}


class AuthenticateForm(CodeWorded, mfa.AuthenticateForm):
    words: ClassVar = {
        "code": (_("Code"), _("Zes cijfers uit uw app op uw telefoon, of een herstelcode van acht cijfers."))
    }


class ReauthenticateCodeForm(CodeWorded, mfa.ReauthenticateForm):
    words: ClassVar = AuthenticateForm.words


class ActivateForm(CodeWorded, ActivateTOTPForm):
    words: ClassVar = {"code": (_("Code uit de app"), _("Zes cijfers. Ze veranderen elke halve minuut."))}
