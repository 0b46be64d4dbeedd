"""The app core."""

from importlib import import_module

from django.apps import AppConfig


class CoreConfig(AppConfig):
    name = "cop.core"
    label = "core"

    def ready(self) -> None:
        # By name: what it imports needs models, which are not there yet when this file is read.
        import_module("cop.core.startup").start()
