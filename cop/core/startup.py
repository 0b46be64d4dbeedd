"""What is registered once, when all models are there. Imported by `CoreConfig.ready`."""

from wagtail.permissions import register_permission_policy

from . import (
    checks,  # noqa: F401  registers them
    media_index,
)
from .models import BasePage
from .page_permissions import SubmittedPagesPolicy
from .quiet_workflow import silence_workflow_mails

media_index.connect()
register_permission_policy(BasePage, SubmittedPagesPolicy())
silence_workflow_mails()
