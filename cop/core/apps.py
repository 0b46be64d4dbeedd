"""The app core."""

from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules


class CoreConfig(AppConfig):
    name = "cop.core"
    label = "core"

    def ready(self) -> None:
        # As Django's own admin does: what it imports needs models, which are not there yet when this file is read.
        autodiscover_modules("startup")
