"""The app rucksack."""

from django.apps import AppConfig


class RucksackConfig(AppConfig):
    name = "rucksack"
