"""Views of the ground floor: what is answered when something is wrong."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form came without its key: usually a page that stood open for a long time."""
    return render(request, "403.html", {"reason": "csrf"}, status=403)
