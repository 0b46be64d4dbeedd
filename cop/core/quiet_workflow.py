"""Wagtail mails about its workflow by itself: at once, and with links to the admin. Here it does not (decision 5)."""

from typing import Any

from wagtail.models import TaskState, WorkflowState
from wagtail.signals import task_submitted, workflow_approved, workflow_rejected, workflow_submitted

NOTIFIERS = (
    (task_submitted, TaskState, "group_approval_task_submitted_email_notification"),
    (workflow_submitted, WorkflowState, "workflow_state_submitted_email_notification"),
    (workflow_rejected, WorkflowState, "workflow_state_rejected_email_notification"),
    (workflow_approved, WorkflowState, "workflow_state_approved_email_notification"),
)


def silence_workflow_mails() -> None:
    """Takes the places of Wagtail's four notifiers.

    Django keeps the first receiver of a name, and this app is ready before Wagtail's admin is; a notifier that is there
    already goes.
    """
    for signal, sender, uid in NOTIFIERS:
        signal.disconnect(sender=sender, dispatch_uid=uid)
        signal.connect(_mail_nobody, sender=sender, dispatch_uid=uid)


def _mail_nobody(**kwargs: Any) -> None:
    """Our services write the outbox instead."""
