"""The app core."""

from django.apps import AppConfig


class CoreConfig(AppConfig):
    name = "cop.core"
    label = "core"

    def ready(self) -> None:
        # Models are not there yet when this module is read.
        from wagtail.permissions import register_permission_policy  # noqa: PLC0415

        from . import checks  # noqa: F401, PLC0415
        from .models import BasePage  # noqa: PLC0415
        from .page_permissions import SubmittedPagesPolicy  # noqa: PLC0415
        from .quiet_workflow import silence_workflow_mails  # noqa: PLC0415

        register_permission_policy(BasePage, SubmittedPagesPolicy())
        silence_workflow_mails()
