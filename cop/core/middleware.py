"""Two small middlewares: input that no page can use is refused at the door, and the admin has a policy of its own."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.csp import CSP
from django.utils.translation import gettext as _

Handler = Callable[[HttpRequest], HttpResponse]

MAX_VALUE = 20_000

# Wagtail's editor builds its date and colour fields with inline code; its previews stand in a frame of our own site.
ADMIN_POLICY = settings.SECURE_CSP | {
    "script-src": [CSP.SELF, CSP.UNSAFE_INLINE],
    "style-src": [CSP.SELF, CSP.UNSAFE_INLINE],
    "img-src": [CSP.SELF, "data:", "blob:"],
    "frame-src": [CSP.SELF],
    "frame-ancestors": [CSP.SELF],
}
# A page of the site beside the editor: the site's own policy, and the editor may frame it.
PREVIEW_POLICY = settings.SECURE_CSP | {"frame-ancestors": [CSP.SELF]}
POLICY_HEADER = "Content-Security-Policy"


class CleanInputMiddleware:
    """Answers 400 to an address that holds NUL, broken UTF-8 or a value of more than 20,000 characters.

    None of these can be meant, and databases and renderers each fail on them in their own way.
    """

    def __init__(self, get_response: Handler) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if _is_unusable(request):
            context = {"reason": _("In dit adres staan tekens die niet kunnen.")}
            return render(request, "400.html", context, status=400)
        return self.get_response(request)


def _is_unusable(request: HttpRequest) -> bool:
    if "\x00" in request.path_info or "\ufffd" in request.path_info:
        return True
    return any(
        "\x00" in text or "\ufffd" in text or len(text) > MAX_VALUE
        for key, values in request.GET.lists()
        for text in (key, *values)
    )


class AdminPolicyMiddleware:
    """Gives the Wagtail admin its own Content-Security-Policy. Documented in docs/security.md."""

    def __init__(self, get_response: Handler) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if request.path_info.startswith("/admin/"):
            # A preview is a page of the site that went through all of this already: it keeps the policy of the site.
            is_preview = response.headers.pop(POLICY_HEADER, None) is not None
            response._csp_config = PREVIEW_POLICY if is_preview else ADMIN_POLICY
        return response
