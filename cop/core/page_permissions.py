"""What Wagtail's permissions do not know: drafts of municipalities that nobody has submitted are not for moderators.

One place for every way into the admin: explorer, search, choosers, reports and listings ask the policy, the screens of
one page ask its tester. The owner and superusers keep their way in; the form on the site is where such drafts live.
"""

from collections.abc import Collection
from typing import TYPE_CHECKING

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.db.models.functions import Cast
from wagtail.models import PagePermissionTester, WorkflowState, get_default_page_content_type
from wagtail.permission_policies.pages import PagePermissionPolicy

from .rules import is_unsubmitted

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractUser

    from .models import BasePage


def without_unsubmitted(pages: QuerySet, user: "AbstractUser") -> QuerySet:
    """These pages, less the unsubmitted drafts of municipalities that are of other people."""
    if user.is_superuser:
        return pages
    states = WorkflowState.objects.filter(
        base_content_type=get_default_page_content_type(),
        object_id=Cast(OuterRef("pk"), WorkflowState._meta.get_field("object_id")),
    )
    theirs = Q(municipality__isnull=False, first_published_at__isnull=True) & ~Q(owner=user)
    # A subquery of keys: callers join these querysets with `|`, which forgets conditions on Exists.
    hidden = pages.model.base_page_model.objects.filter(theirs).exclude(Exists(states))
    return pages.exclude(pk__in=hidden.order_by().values("pk"))


class SubmittedPagesPolicy(PagePermissionPolicy):
    """Wagtail's policy for pages, without the unsubmitted drafts."""

    def explorable_instances(self, user: "AbstractUser") -> QuerySet:
        return without_unsubmitted(super().explorable_instances(user), user)

    def instances_user_has_any_permission_for(
        self, user: "AbstractUser", actions: Collection[str]
    ) -> QuerySet:
        return without_unsubmitted(super().instances_user_has_any_permission_for(user, actions), user)

    def user_has_any_permission_for_instance(
        self, user: "AbstractUser", actions: Collection[str], instance: "BasePage"
    ) -> bool:
        return super().user_has_any_permission_for_instance(user, actions, instance) and not is_hidden(
            instance, user
        )


class SubmittedPageTester(PagePermissionTester):
    """Wagtail's permissions on one page: none at all on an unsubmitted draft of a municipality."""

    def __init__(self, user: "AbstractUser", page: "BasePage") -> None:
        super().__init__(user, page)
        self.is_hidden = is_hidden(page, user)
        if self.is_hidden:
            self.permissions = set()

    def can_view_revisions(self) -> bool:
        # Wagtail asks nothing here.
        return super().can_view_revisions() and not self.is_hidden

    def can_lock(self) -> bool:
        return super().can_lock() and not self.is_hidden

    def can_submit_for_moderation(self) -> bool:
        return super().can_submit_for_moderation() and not self.is_hidden


def is_hidden(page: "BasePage", user: "AbstractUser") -> bool:
    """Is this somebody else's draft that the moderators have not been shown?"""
    if user.is_superuser or page.owner_id == user.pk:
        return False
    if page.municipality_id is None or page.first_published_at is not None:
        return False
    return is_unsubmitted(
        municipality_id=page.municipality_id,
        was_published=False,
        was_submitted=page.pk is not None and page.workflow_states.exists(),
    )
