"""What a load balancer or a container asks: does the process live, and can it do its work?

Answers tell which part fails and never why: the reason goes to the log, because anybody may ask.
"""

import logging
from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import cache as remember
from uuid import uuid4

from django.conf import settings
from django.core.cache import cache
from django.db import connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder
from django.http import HttpRequest, JsonResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from django_tasks_db.models import DBTaskResult

logger = logging.getLogger(__name__)

# A task that waits longer than this has no worker, or one that cannot keep up.
WORKER_PATIENCE = timedelta(minutes=5)
DATABASE_TASKS = "django_tasks_db.DatabaseBackend"


@never_cache
@require_safe
def healthz(request: HttpRequest) -> JsonResponse:
    """200 as long as this process answers; asks nothing of any other part."""
    return JsonResponse({"status": "ok"})


@never_cache
@require_safe
def readyz(request: HttpRequest) -> JsonResponse:
    """200 when every part works, else 503; the body names each part with ok or failed."""
    results = {name: _holds(name, check) for name, check in CHECKS.items()}
    ready = all(results.values())
    body = {
        "status": "ready" if ready else "not ready",
        "checks": {name: "ok" if holds else "failed" for name, holds in results.items()},
    }
    return JsonResponse(body, status=200 if ready else 503)


def database_answers() -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
        return cursor.fetchone() == (1,)


def migrations_applied() -> bool:
    """Whether the newest migration of every app stands in the database."""
    return _newest_migrations() <= MigrationRecorder(connection).applied_migrations().keys()


def cache_remembers() -> bool:
    """Whether what is put in the cache comes back; each caller has its own key, so that two never mix."""
    token = uuid4().hex
    key = f"readyz:{token}"
    cache.set(key, token, timeout=10)
    found = cache.get(key)
    cache.delete(key)
    return found == token


def worker_keeps_up() -> bool:
    """Whether no task has waited longer than WORKER_PATIENCE.

    Without the database backend tasks run at once, so there is no worker to ask after.
    """
    if settings.TASKS["default"]["BACKEND"] != DATABASE_TASKS:
        return True
    now = timezone.now()
    limit = now - WORKER_PATIENCE
    # A task planned for later starts to wait at its own hour.
    planned_lately = {"run_after__range": (limit, now)}
    return not DBTaskResult.objects.ready().filter(enqueued_at__lt=limit).exclude(**planned_lately).exists()


CHECKS: Mapping[str, Callable[[], bool]] = {
    "database": database_answers,
    "migrations": migrations_applied,
    "cache": cache_remembers,
    "worker": worker_keeps_up,
}


def _holds(name: str, check: Callable[[], bool]) -> bool:
    # Whatever breaks in a part, the answer must be a 503 with a name, not a 500 without one.
    try:
        return check()
    except Exception:
        logger.exception("Readiness check %s failed", name)
        return False


@remember
def _newest_migrations() -> frozenset[tuple[str, str]]:
    # Reading all migration files takes half a second, and a running process never gets new ones.
    return frozenset(MigrationLoader(None).graph.leaf_nodes())
