"""Addresses of the top floor that are no pages."""

from django.contrib.sitemaps.views import sitemap
from django.urls import path

from . import views
from .sitemaps import SITEMAPS

urlpatterns = [
    path("robots.txt", views.robots, name="robots"),
    path(".well-known/security.txt", views.security, name="security"),
    path("favicon.ico", views.favicon),
    path("gemeenten/kaart.svg", views.municipality_map, name="municipality_map"),
    path("gemeenten/land.svg", views.country_map, name="country_map"),
    path("zoeken/", views.search, name="search"),
    path("sitemap.xml", sitemap, {"sitemaps": SITEMAPS}, name="sitemap"),
]
