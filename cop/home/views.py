"""The files of the site that are no pages: robots.txt, security.txt, the map as a picture."""

from datetime import UTC, timedelta

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.templatetags.static import static
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from cop.core.models import SiteSettings
from members.map import country_svg
from members.models import Municipality

from .search import SearchForm, search_site

ROBOTS = """User-agent: *
Disallow: /account/
Disallow: /admin/
Disallow: /zoeken/

Sitemap: {base}/sitemap.xml
"""

# RFC 9116. It must expire within a year; every answer is good for another half.
SECURITY = """Contact: mailto:{contact}
Expires: {expires}
Preferred-Languages: nl, en
Canonical: {base}/.well-known/security.txt
"""


@require_safe
@cache_control(max_age=3600, public=True)
def robots(request: HttpRequest) -> HttpResponse:
    """What crawlers should leave alone."""
    return HttpResponse(ROBOTS.format(base=settings.BASE_URL), content_type="text/plain; charset=utf-8")


@require_safe
def security(request: HttpRequest) -> HttpResponse:
    """Whom to tell about a hole."""
    expires = (timezone.now() + timedelta(days=180)).astimezone(UTC).replace(microsecond=0)
    text = SECURITY.format(
        contact=SiteSettings.load(request).contact_email,
        expires=expires.isoformat().replace("+00:00", "Z"),
        base=settings.BASE_URL,
    )
    return HttpResponse(text, content_type="text/plain; charset=utf-8")


@require_safe
def favicon(request: HttpRequest) -> HttpResponse:
    """For who asks without reading the page; the name of the file changes with its content."""
    return redirect(static("img/favicon.ico"))


@require_safe
@cache_control(max_age=300, public=True)
def municipality_map(request: HttpRequest) -> HttpResponse:
    """The country with the municipalities that take part, as a picture."""
    codes = Municipality.objects.members().values_list("code", flat=True)
    svg = country_svg(list(codes), title=_("Kaart van Nederland met de gemeenten die meedoen"))
    return HttpResponse(svg, content_type="image/svg+xml")


@require_safe
@cache_control(max_age=86400, public=True)
def country_map(request: HttpRequest) -> HttpResponse:
    """The country with the borders of all municipalities and none of them lit."""
    return HttpResponse(country_svg([], title=_("Kaart van Nederland")), content_type="image/svg+xml")


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """/zoeken/?q=&soort=: what this visitor may read, with counts per kind; 400 for a kind that is not there."""
    form = SearchForm(request.GET)
    valid = form.is_valid()
    q = " ".join(form.cleaned_data.get("q", "").split())
    kind = form.cleaned_data.get("soort", "")
    context = {
        "title": _("Zoeken naar %(q)s") % {"q": q} if q else _("Zoeken"),
        "crumbs": [(_("Home"), "/"), (_("Zoeken"), None)],
        "section": "zoeken",
        "noindex": True,
        "q": q or request.GET.get("q", "")[:200],
        "kind": kind,
        "errors": [message for messages in form.errors.values() for message in messages],
        "found": search_site(q=q, kind=kind, user=request.user, data=request.GET) if q and valid else None,
        "base": f"?{urlencode({'q': q, **({'soort': kind} if kind else {})})}&",
    }
    return render(request, "search/search.html", context, status=200 if valid else 400)
