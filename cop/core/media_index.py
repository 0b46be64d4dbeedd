"""Keeps Wagtail's reference index of pages up to date in the transaction that changes them.

Wagtail writes it in a task: with a queue and no worker a published page would show no picture, and a file that was
taken off a page would stay open. This is a matter between Wagtail and us, so signals, not between our own apps.
"""

from functools import cache
from typing import Any

from django.db import transaction
from django.db.models import Model
from django.db.models.signals import post_delete, post_save
from modelcluster.fields import ParentalKey
from modelcluster.models import get_all_child_relations
from wagtail.models import ReferenceIndex, get_page_models

from .models import BasePage, SiteDocument, SiteImage


def connect() -> None:
    """Called once, when the apps are ready."""
    post_save.connect(_on_change, dispatch_uid="media_index_save")
    post_delete.connect(_on_change, dispatch_uid="media_index_delete")


def index_page(pk: int) -> None:
    """Writes what the page's row refers to. The row, not an object in memory: that may hold a draft."""
    page = BasePage.objects.filter(pk=pk).first()
    # While a page is deleted, the row of its type goes before its inline rows and those before its own.
    specific = page and page.specific_class.objects.filter(pk=pk).first()
    if specific is None:
        return
    with transaction.atomic():
        ReferenceIndex.create_or_update_for_object(specific)


def _on_change(instance: Model, *, raw: bool = False, **kwargs: Any) -> None:
    if raw:  # a fixture: what it refers to may not be there yet
        return
    if isinstance(instance, BasePage):
        if kwargs["signal"] is post_save:
            index_page(instance.pk)
    elif (key := _keys_to_page().get(type(instance))) is not None:
        index_page(getattr(instance, key))


@cache
def _keys_to_page() -> dict[type[Model], str]:
    """Inline rows that can hold a file, each with the name of its key to the page.

    Wagtail takes an inline row away after it has written the page, so the page's own signal comes too early.
    """
    return {
        relation.related_model: relation.field.attname
        for model in get_page_models()
        for relation in get_all_child_relations(model)
        if isinstance(relation.field, ParentalKey) and _holds_files(relation.related_model)
    }


def _holds_files(model: type[Model]) -> bool:
    return any(
        field.many_to_one and field.related_model in (SiteImage, SiteDocument)
        for field in model._meta.get_fields()
        if field.is_relation
    )
