import json
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.db import DatabaseError
from django.db.migrations.recorder import MigrationRecorder
from django.test import Client, override_settings
from django.utils import timezone
from django_tasks_db.models import DBTaskResult, get_date_max

from cop.core import health

ALL_OK = {"database": "ok", "migrations": "ok", "cache": "ok", "worker": "ok"}
WITH_WORKER = {"default": {"BACKEND": health.DATABASE_TASKS}}


@pytest.fixture
def task(db):
    """A queued task, as old and planned for as long ago as asked, both in minutes."""

    def make(*, minutes_old, planned_minutes_ago=None):
        now = timezone.now()
        run_after = get_date_max()
        if planned_minutes_ago is not None:
            run_after = now - timedelta(minutes=planned_minutes_ago)
        queued = DBTaskResult.objects.create(
            args_kwargs={"args": [], "kwargs": {}},
            task_path="x.y",
            backend_name="default",
            run_after=run_after,
            exception_class_path="",
            traceback="",
        )
        DBTaskResult.objects.update(enqueued_at=now - timedelta(minutes=minutes_old))
        return queued

    return make


def answer(client):
    response = client.get("/readyz")
    return response.status_code, json.loads(response.content)


def test_healthz_asks_nothing_of_the_database(client, django_assert_num_queries, db):
    with django_assert_num_queries(0):
        response = client.get("/healthz")
    assert (response.status_code, response.json()) == (200, {"status": "ok"})
    assert "no-store" in response["Cache-Control"]


def test_readyz_when_all_is_well(client, db):
    assert answer(client) == (200, {"status": "ready", "checks": ALL_OK})


@pytest.mark.parametrize("address", ["/healthz", "/readyz"])
def test_probes_only_read(address, db):
    assert Client().post(address).status_code == 405


def test_database_down_is_named_without_its_message(client, db, monkeypatch, caplog):
    def down():
        raise DatabaseError("password=hunter2")

    monkeypatch.setattr(health, "CHECKS", {**health.CHECKS, "database": down})
    status, body = answer(client)
    assert status == 503
    assert body == {"status": "not ready", "checks": ALL_OK | {"database": "failed"}}
    assert "Readiness check database failed" in caplog.text


def test_missing_migration_is_not_ready(client, db):
    app, name = sorted(health._newest_migrations())[0]
    assert MigrationRecorder.Migration.objects.filter(app=app, name=name).delete()[0] == 1
    status, body = answer(client)
    assert (status, body["checks"]) == (503, ALL_OK | {"migrations": "failed"})


def test_cache_that_forgets_is_not_ready(client, db, monkeypatch):
    monkeypatch.setattr(cache, "get", lambda key: None)
    status, body = answer(client)
    assert (status, body["checks"]) == (503, ALL_OK | {"cache": "failed"})


def test_immediate_tasks_have_no_worker_to_wait_for(client, task):
    task(minutes_old=60)
    assert answer(client)[0] == 200


@override_settings(TASKS=WITH_WORKER)
@pytest.mark.parametrize(
    ("minutes_old", "planned_minutes_ago", "keeps_up"),
    [
        (1, None, True),
        (6, None, False),
        (60, -10, True),  # planned for later
        (60, 1, True),  # its hour has only just come
        (60, 6, False),
    ],
)
def test_worker_keeps_up_until_a_task_waits_too_long(task, minutes_old, planned_minutes_ago, keeps_up):
    task(minutes_old=minutes_old, planned_minutes_ago=planned_minutes_ago)
    assert health.worker_keeps_up() is keeps_up


@override_settings(TASKS=WITH_WORKER)
def test_a_worker_that_is_behind_is_not_ready(client, task):
    task(minutes_old=60)
    status, body = answer(client)
    assert (status, body["checks"]) == (503, ALL_OK | {"worker": "failed"})


@override_settings(TASKS=WITH_WORKER)
def test_finished_tasks_do_not_wait(client, task):
    task(minutes_old=60)
    DBTaskResult.objects.update(status="SUCCESSFUL")
    assert answer(client)[0] == 200
