"""All addresses. What is not listed here is a page."""

from django.urls import include, path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls

from cop.core import health

urlpatterns = [
    path("healthz", health.healthz),
    path("readyz", health.readyz),
    path("account/", include("allauth.urls")),
    path("admin/", include(wagtailadmin_urls)),
    path("", include("cop.core.urls")),
    path("", include(wagtail_urls)),
]
