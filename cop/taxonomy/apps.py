"""The app taxonomy."""

from django.apps import AppConfig


class TaxonomyConfig(AppConfig):
    name = "cop.taxonomy"
    label = "taxonomy"
