"""How an address finds its page: by `url_path`, in one query for the row and one for its type. And the way back."""

from django.conf import settings
from django.http import Http404, HttpRequest
from wagtail.models import Site
from wagtail.url_routing import RouteResult


class RouteByUrlPathMixin:
    """Replaces Wagtail's walk through the tree, which asks two queries for each part of the address."""

    @staticmethod
    def route_for_request(request: HttpRequest, path: str) -> RouteResult | None:
        """The page at this address, or the deepest page above it that routes the rest itself; None if there is none.

        Whether the visitor may read it is decided afterwards, in `cop.core.wagtail_hooks`.
        """
        if not hasattr(request, "_wagtail_route_for_request"):
            request._wagtail_route_for_request = _find(request, [part for part in path.split("/") if part])
        return request._wagtail_route_for_request

    def get_url_parts(self, request: HttpRequest | None = None) -> tuple[int, str | None, str | None] | None:
        """As Wagtail's, with `BASE_URL` as the address of the site.

        The row of the site says "localhost" on a fresh database, without a port: no address to give to others.
        """
        parts = super().get_url_parts(request)
        return parts and (parts[0], parts[1] and settings.BASE_URL, parts[2])


def _find(request: HttpRequest, parts: list[str]) -> RouteResult | None:
    site = Site.find_for_request(request)
    if site is None:
        return None
    pages = site._meta.get_field("root_page").related_model
    root = site.root_page_url_path if hasattr(site, "root_page_url_path") else _root_url_path(site)
    wanted = [root + "".join(f"{part}/" for part in parts[:n]) for n in range(len(parts), -1, -1)]
    found = {page.url_path: page for page in pages.objects.filter(url_path__in=wanted).defer_streamfields()}
    for used, url_path in zip(range(len(parts), -1, -1), wanted, strict=True):
        if url_path in found:
            try:
                return found[url_path].specific.route(request, parts[used:])
            except Http404:
                return None
    return None


def _root_url_path(site: Site) -> str:
    for root in Site.get_site_root_paths():
        if root.site_id == site.pk:
            return root.root_path
    return "/"
