"""The house rules that a machine can hold, as system checks: `manage.py check` and every start say what breaks them."""

from collections.abc import Iterable
from typing import Any

from django.apps import apps
from django.conf import settings
from django.core.checks import Error, Tags, register
from django.template import TemplateDoesNotExist
from django.template.loader import get_template

from .models import BasePage

LOCAL_MEMORY = "django.core.cache.backends.locmem.LocMemCache"


def page_types() -> list[type[BasePage]]:
    """Every type of page that can exist."""
    return [model for model in apps.get_models() if issubclass(model, BasePage) and model is not BasePage]


@register("leerkring")
def check_page_types(**kwargs: Any) -> list[Error]:
    """E001 to E004, for every page type."""
    return [error for model in page_types() for error in errors_of(model)]


def errors_of(model: type[BasePage]) -> Iterable[Error]:
    """What a page type forgot."""
    if not _template_exists(model):
        yield Error(
            f"{model._meta.label} has no template {model.template!r}.",
            hint="Make it, or name the right one in `template`.",
            obj=model,
            id="leerkring.E001",
        )
    if "search_fields" not in vars(model):
        yield Error(
            f"{model._meta.label} does not say what is searched.",
            hint="Set `search_fields`, starting with those of BasePage.",
            obj=model,
            id="leerkring.E002",
        )
    for name in ("parent_page_types", "subpage_types"):
        if name not in vars(model):
            yield Error(
                f"{model._meta.label} does not set `{name}`: it could stand anywhere.",
                obj=model,
                id="leerkring.E003",
            )
    for parent in model.allowed_parent_page_models():
        if parent is not BasePage and not parent.always_public:
            yield Error(
                f"{model._meta.label} may stand below {parent._meta.label}, which may be hidden.",
                hint="Set `always_public` on the parent, or do not allow it.",
                obj=model,
                id="leerkring.E004",
            )


def _template_exists(model: type[BasePage]) -> bool:
    try:
        get_template(model.template)
    except TemplateDoesNotExist:
        return False
    return True


@register(Tags.caches)
def check_cache_is_shared(**kwargs: Any) -> list[Error]:
    """A cache of each process its own would show to one what another has hidden."""
    if getattr(settings, "WEB_PROCESSES", 1) <= 1:
        return []
    if settings.CACHES["default"]["BACKEND"] != LOCAL_MEMORY:
        return []
    return [
        Error(
            "WEB_PROCESSES is more than one and the cache is local memory.",
            hint="Set CACHE_URL to a Valkey or Redis that all processes share, or WEB_PROCESSES to 1.",
            id="leerkring.E005",
        )
    ]
