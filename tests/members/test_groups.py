"""The rights of the two groups, to the letter."""

import pytest
from django.contrib.auth.models import Group
from django.core import mail
from django.core.management import call_command
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Task, Workflow

from cop.core.models import BasePage
from members.groups import ensure_groups
from members.models import User

MODERATORS = {
    "wagtailadmin.access_admin",
    "members.view_municipality",
    "members.change_municipality",
    *(
        f"members.{action}_{model}"
        for model in ("area", "organisation", "expert", "contactperson")
        for action in ("view", "add", "change", "delete")
    ),
    *(
        f"members.{action}_{model}"
        for model in ("circle", "membership")
        for action in ("view", "add", "change")
    ),
    *(
        f"taxonomy.{action}_{model}"
        for model in ("theme", "initiativetype")
        for action in ("view", "add", "change", "delete")
    ),
    *(f"wagtailredirects.{action}_redirect" for action in ("view", "add", "change", "delete")),
}
ADMINISTRATORS = {
    *MODERATORS,
    "members.delete_circle",
    *(f"members.{action}_user" for action in ("view", "add", "change", "delete")),
    "core.change_sitesettings",
    *(
        f"wagtailcore.{action}_{model}"
        for model in ("workflow", "task")
        for action in ("view", "add", "change", "delete")
    ),
}


@pytest.fixture
def groups(db):
    return ensure_groups()


def rights_of(group):
    rows = group.permissions.values_list("content_type__app_label", "codename")
    return {f"{app}.{codename}" for app, codename in rows}


def page_rights_of(group):
    rows = GroupPagePermission.objects.filter(group=group)
    return {(row.page.depth, row.permission.codename) for row in rows}


def collection_rights_of(group):
    rows = GroupCollectionPermission.objects.filter(group=group)
    return {(row.collection.depth, row.permission.codename) for row in rows}


def user_in(group):
    user = User.objects.create_user(f"{group.name.lower()}@leerkring.example")
    user.groups.add(group)
    return user


def test_model_rights(groups):
    moderators, administrators = groups
    assert rights_of(moderators) == MODERATORS
    assert rights_of(administrators) == ADMINISTRATORS


def test_page_rights(groups):
    moderators, administrators = groups
    shared = {(1, f"{action}_basepage") for action in ("add", "change", "publish", "lock", "unlock")}
    assert page_rights_of(moderators) == shared
    assert page_rights_of(administrators) == shared | {(1, "bulk_delete_basepage")}


def test_collection_rights(groups):
    moderators, administrators = groups
    shared = {
        (1, f"{action}_{model}") for model in ("image", "document") for action in ("add", "change", "choose")
    }
    collection = {(1, f"{action}_collection") for action in ("add", "change", "delete")}
    assert collection_rights_of(moderators) == shared
    assert collection_rights_of(administrators) == shared | collection


def test_moderators_are_no_superusers_and_manage_no_users(groups):
    user = user_in(groups[0])
    assert not user.is_superuser
    assert user.is_moderator
    assert [
        right for right in sorted(user.get_all_permissions()) if "user" in right or "group" in right
    ] == []


def test_nobody_deletes_municipalities_or_memberships(groups):
    for group in groups:
        assert not rights_of(group) & {
            "members.add_municipality",
            "members.delete_municipality",
            "members.delete_membership",
        }


def test_wagtails_own_groups_and_workflow_are_gone(db):
    assert set(Group.objects.values_list("name", flat=True)) >= {"Editors", "Moderators"}
    assert Workflow.objects.filter(name="Moderators approval").exists()
    ensure_groups()
    assert sorted(Group.objects.values_list("name", flat=True)) == ["Beheerders", "Moderatoren"]
    assert list(Workflow.objects.values_list("name", flat=True)) == ["Moderatie"]
    assert list(Task.objects.values_list("name", flat=True)) == ["Beoordelen door een moderator"]


def test_a_group_of_wagtail_that_has_people_stays(db):
    user = User.objects.create_user("iemand@leiden.example")
    user.groups.add(Group.objects.get(name="Editors"))
    ensure_groups()
    assert Group.objects.filter(name="Editors").exists()


def test_it_may_run_again_and_takes_back_what_does_not_belong(groups):
    moderators = groups[0]
    other = groups[1].permissions.get(codename="delete_user")
    moderators.permissions.add(other)
    GroupPagePermission.objects.create(
        group=moderators, page=BasePage.objects.get(depth=1), permission_type="bulk_delete"
    )
    collection = Collection.get_first_root_node().add_child(name="Elders")
    GroupCollectionPermission.objects.create(
        group=moderators,
        collection=collection,
        permission=GroupCollectionPermission.objects.filter(group=moderators).first().permission,
    )
    call_command("ensure_groups", verbosity=0)
    assert rights_of(moderators) == MODERATORS
    assert len(page_rights_of(moderators)) == 5
    assert len(collection_rights_of(moderators)) == 6


def test_every_page_has_the_workflow_and_both_groups_may_approve(groups):
    home = BasePage.objects.get(depth=2)
    workflow = home.get_workflow()
    assert workflow.name == "Moderatie"
    (task,) = [link.task.specific for link in workflow.workflow_tasks.all()]
    assert sorted(group.name for group in task.groups.all()) == ["Beheerders", "Moderatoren"]


def test_wagtails_workflow_mails_nobody(groups):
    moderator = user_in(groups[0])
    owner = User.objects.create_user("lid@leiden.example")
    home = BasePage.objects.get(depth=2)
    page = home.add_child(instance=BasePage(title="Concept", slug="concept", live=False, owner=owner))
    page.save_revision(user=owner)
    state = page.get_workflow().start(page, owner)
    state.current_task_state.reject(user=moderator, comment="Nog niet")
    state.refresh_from_db()
    state.resume(owner)
    state.current_task_state.approve(user=moderator)
    page.refresh_from_db()
    assert page.live
    assert mail.outbox == []
