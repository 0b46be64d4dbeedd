"""Pages of a person's own account that allauth does not have, or has in another way."""

from typing import Any

from allauth.account.internal.flows.login import record_authentication
from allauth.account.mixins import NextRedirectMixin
from allauth.account.utils import get_next_redirect_url, passthrough_next_redirect_url
from allauth.mfa.recovery_codes.views import ViewRecoveryCodesView
from allauth.mfa.totp.forms import ActivateTOTPForm
from allauth.mfa.totp.views import ActivateTOTPView
from django.contrib.auth.decorators import login_required
from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt

from .second_factor import has_second_factor


@never_cache
@login_required
def overview(request: HttpRequest) -> HttpResponse:
    """What a person can change about the own account."""
    return render(request, "account/index.html", {"has_second_factor": has_second_factor(request.user)})


@method_decorator(never_cache, name="dispatch")
class ActivateSecondFactorView(NextRedirectMixin, ActivateTOTPView):
    """Sets up one-time codes, and keeps where the person was going."""

    def get_success_url(self) -> str:
        # The recovery codes come first; that page shows the way on.
        return passthrough_next_redirect_url(self.request, ActivateTOTPView.get_success_url(self), "next")

    def form_valid(self, form: ActivateTOTPForm) -> HttpResponse:
        response = super().form_valid(form)
        # The code that was just typed is a code that was shown.
        record_authentication(self.request, self.request.user, "mfa", type="totp")
        return response


@method_decorator(never_cache, name="dispatch")
class RecoveryCodesView(ViewRecoveryCodesView):
    """Shows the recovery codes, and the way on to where the person was going."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**kwargs) | {"next_url": get_next_redirect_url(self.request)}


# The three below stand in front of Wagtail's own pages, which know no verification of addresses and no second
# factor. Whatever is sent to them is thrown away unread, so a missing form key is no reason for another answer.


@csrf_exempt
def to_login(request: HttpRequest) -> HttpResponse:
    """To our log-in, with the same way on if it is on this site."""
    return redirect_to_login(get_next_redirect_url(request) or "/admin/", reverse("account_login"))


@csrf_exempt
def to_password_reset(request: HttpRequest, rest: str = "") -> HttpResponse:
    return redirect("account_reset_password")


@csrf_exempt
def switched_off(request: HttpRequest, **kwargs: Any) -> HttpResponse:
    """Passwords of a page are not used: who may see a page is a matter of accounts."""
    raise Http404
