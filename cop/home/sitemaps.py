"""What search engines may know of: the public pages, and a profile for each municipality."""

from datetime import datetime

from django.contrib.sitemaps import Sitemap
from django.db.models import QuerySet

from cop.core.models import BasePage
from members.models import Municipality


class PageSitemap(Sitemap):
    """Every page that is open to everybody."""

    limit = 25_000

    def items(self) -> QuerySet:
        pages = BasePage.objects.visible_to(None).filter(depth__gt=1)
        return pages.only("url_path", "last_published_at").order_by("path")

    def location(self, item: BasePage) -> str:
        # Below the root page of the site the address is the path of the tree without its first part.
        return "/" + item.url_path.split("/", 2)[2]

    def lastmod(self, item: BasePage) -> datetime | None:
        return item.last_published_at


class MunicipalitySitemap(Sitemap):
    """A profile for each municipality of today."""

    limit = 25_000

    def items(self) -> QuerySet:
        return Municipality.objects.current().only("slug").order_by("code")


SITEMAPS = {"paginas": PageSitemap, "gemeenten": MunicipalitySitemap}
