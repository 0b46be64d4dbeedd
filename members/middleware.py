"""What a moderator may do before the second factor: nothing that a moderator may; and nobody runs in circles."""

from collections.abc import Callable
from dataclasses import replace

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.http import urlencode

from .second_factor import has_second_factor, has_shown_second_factor, needs_second_factor

ADMIN = "/admin/"
# What leads to the log-in pages or out; see `cop.urls`.
OUTSIDE_THE_DOOR = ("/admin/login/", "/admin/logout/", "/admin/password_reset/")


class SecondFactorMiddleware:
    """Leads a moderator without a second factor to where it is set up or shown, and says no to others.

    Raises PermissionDenied for a logged-in person without admin rights: Wagtail would send them to the log-in,
    which sends who is logged in back.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        path = request.path_info
        if request.user.is_authenticated:
            if path.startswith(ADMIN) and not path.startswith(OUTSIDE_THE_DOOR):
                detour = _detour(request)
                if detour:
                    return detour
            _lower_reach(request)
        return self.get_response(request)


def _lower_reach(request: HttpRequest) -> None:
    """With a password alone a moderator reads what this person would read without that role."""
    if needs_second_factor(request.user) and not has_shown_second_factor(request):
        request.user.reach = replace(request.user.reach, is_moderator=False)


def _detour(request: HttpRequest) -> HttpResponse | None:
    if needs_second_factor(request.user):
        if not has_second_factor(request.user):
            return _to("mfa_activate_totp", request)
        if not has_shown_second_factor(request):
            return _to("mfa_reauthenticate", request)
    if not request.user.has_perm("wagtailadmin.access_admin"):
        raise PermissionDenied
    return None


def _to(name: str, request: HttpRequest) -> HttpResponse:
    # What was posted is lost; the person comes back to the start instead of to an address that cannot be read.
    back = request.get_full_path() if request.method == "GET" else ADMIN
    return HttpResponseRedirect(f"{reverse(name)}?{urlencode({'next': back})}")
