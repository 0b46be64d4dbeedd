"""Makes the two groups of the admin and their workflow, with exactly the rights that DOMAIN §5 gives them.

The rights are code, reviewed and tested. Nobody changes them in the admin: who does so finds them back as they stand
here after the next `manage.py ensure_groups`.
"""

from collections.abc import Iterable

from django.contrib.auth.models import Group, Permission
from django.db import transaction
from django.db.models import Q
from wagtail.models import (
    Collection,
    GroupApprovalTask,
    GroupCollectionPermission,
    GroupPagePermission,
    Task,
    Workflow,
    WorkflowPage,
    WorkflowTask,
)

from cop.core.models import BasePage

from .roles import ADMINISTRATORS, MODERATORS

WORKFLOW = "Moderatie"
TASK = "Beoordelen door een moderator"

# Groups that Wagtail makes itself and that nobody here is in.
WAGTAIL_GROUPS = ("Editors", "Moderators")
# The workflow and the task that Wagtail makes on a fresh site; the group that they name is one of those.
WAGTAIL_NAME = "Moderators approval"

# App label, model, actions. A municipality comes from the register and is never made or deleted by hand; a membership
# is ended, not deleted, so that it stays known who acted for whom.
MODERATOR_RIGHTS = (
    ("wagtailadmin", "admin", ("access",)),
    ("members", "municipality", ("view", "change")),
    ("members", "area", ("view", "add", "change", "delete")),
    ("members", "organisation", ("view", "add", "change", "delete")),
    ("members", "expert", ("view", "add", "change", "delete")),
    ("members", "contactperson", ("view", "add", "change", "delete")),
    ("members", "circle", ("view", "add", "change")),
    ("members", "membership", ("view", "add", "change")),
    ("taxonomy", "theme", ("view", "add", "change", "delete")),
    ("taxonomy", "initiativetype", ("view", "add", "change", "delete")),
    ("wagtailredirects", "redirect", ("view", "add", "change", "delete")),
)
ADMINISTRATOR_RIGHTS = (
    *MODERATOR_RIGHTS,
    ("members", "circle", ("delete",)),
    ("members", "user", ("view", "add", "change", "delete")),
    ("core", "sitesettings", ("change",)),
    ("wagtailcore", "workflow", ("view", "add", "change", "delete")),
    ("wagtailcore", "task", ("view", "add", "change", "delete")),
)
PAGE_RIGHTS = {
    MODERATORS: ("add", "change", "publish", "lock", "unlock"),
    ADMINISTRATORS: ("add", "change", "publish", "lock", "unlock", "bulk_delete"),
}
MEDIA_RIGHTS = (
    ("wagtailimages", "image", ("add", "change", "choose")),
    ("wagtaildocs", "document", ("add", "change", "choose")),
)
COLLECTION_RIGHTS = {
    MODERATORS: MEDIA_RIGHTS,
    ADMINISTRATORS: (*MEDIA_RIGHTS, ("wagtailcore", "collection", ("add", "change", "delete"))),
}

Rights = Iterable[tuple[str, str, tuple[str, ...]]]


@transaction.atomic
def ensure_groups() -> tuple[Group, Group]:
    """Makes or mends Moderatoren and Beheerders and the moderation workflow; may be run again.

    Returns the two groups. Call it after `migrate`: the permissions that it hands out are made at the end of that.
    Wagtail's own two groups go, unless somebody is in them.
    """
    moderators = _ensure_group(MODERATORS, MODERATOR_RIGHTS)
    administrators = _ensure_group(ADMINISTRATORS, ADMINISTRATOR_RIGHTS)
    _ensure_workflow(moderators, administrators)
    Group.objects.filter(name__in=WAGTAIL_GROUPS, user__isnull=True).delete()
    return moderators, administrators


def _ensure_group(name: str, rights: Rights) -> Group:
    group, _made = Group.objects.get_or_create(name=name)
    group.permissions.set(_permissions(rights))
    page_rights = [("core", "basepage", PAGE_RIGHTS[name])]
    _give_on_root(
        GroupPagePermission, group, {"page": BasePage.objects.get(depth=1)}, _permissions(page_rights)
    )
    _give_on_root(
        GroupCollectionPermission,
        group,
        {"collection": Collection.get_first_root_node()},
        _permissions(COLLECTION_RIGHTS[name]),
    )
    return group


def _permissions(rights: Rights) -> list[Permission]:
    """The permissions of these names. Raises Permission.DoesNotExist if one is not there: the table is wrong."""
    wanted = {(app, f"{action}_{model}") for app, model, actions in rights for action in actions}
    condition = Q()
    for app, codename in wanted:
        condition |= Q(content_type__app_label=app, codename=codename)
    found = list(Permission.objects.filter(condition).select_related("content_type"))
    missing = wanted - {(permission.content_type.app_label, permission.codename) for permission in found}
    if missing:
        raise Permission.DoesNotExist(f"No such permission: {sorted(missing)}. Run migrate first.")
    return found


def _give_on_root(
    model: type[GroupPagePermission] | type[GroupCollectionPermission],
    group: Group,
    place: dict[str, BasePage | Collection],
    permissions: list[Permission],
) -> None:
    """Gives these permissions on this place, and takes away every other of the group in the whole tree."""
    kept = [
        model.objects.get_or_create(group=group, permission=permission, **place)[0].pk
        for permission in permissions
    ]
    model.objects.filter(group=group).exclude(pk__in=kept).delete()


def _ensure_workflow(*groups: Group) -> None:
    """One step: somebody of these groups approves. It hangs on the root, so that every page has it."""
    task = GroupApprovalTask.objects.filter(name=TASK).first() or GroupApprovalTask.objects.create(name=TASK)
    task.groups.set(groups)
    workflow, _made = Workflow.objects.get_or_create(name=WORKFLOW)
    WorkflowTask.objects.get_or_create(workflow=workflow, task=task.task_ptr, defaults={"sort_order": 0})
    root = BasePage.objects.get(depth=1)
    WorkflowPage.objects.update_or_create(page=root, defaults={"workflow": workflow})
    Workflow.objects.filter(name=WAGTAIL_NAME, workflow_states__isnull=True).delete()
    Task.objects.filter(name=WAGTAIL_NAME, workflow_tasks__isnull=True, task_states__isnull=True).delete()
