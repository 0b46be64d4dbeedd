"""Who may read a picture or a document: whoever may read something that shows it."""

from functools import cache

from django.apps import apps
from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db.models import QuerySet
from modelcluster.models import get_all_child_relations
from wagtail.models import ReferenceIndex, get_page_models

from .models import BasePage, SiteDocument, SiteImage
from .reach import HasReach, reach_of


def is_readable(file: SiteImage | SiteDocument, user: HasReach | None) -> bool:
    """Whether this user may read the file; at most three queries besides the user's own.

    A moderator reads every file. Others read what a published page that they may read refers to, or what a model of
    `settings.PUBLIC_MEDIA` shows. What nothing published refers to is its uploader's.
    """
    reach = reach_of(user)
    if reach.is_moderator:
        return True
    page_ids = _referring_page_ids(file)
    if page_ids and BasePage.objects.visible_to(user).filter(pk__in=page_ids).exists():
        return True
    if _is_shown_publicly(file):
        return True
    if reach.user_id is None or reach.user_id != file.uploaded_by_user_id:
        return False
    return not (page_ids and BasePage.objects.live().filter(pk__in=page_ids).exists())


def _referring_page_ids(file: SiteImage | SiteDocument) -> list[int]:
    """Pages whose row refers to the file anywhere but in a part with a visibility of its own."""
    references = ReferenceIndex.objects.filter(
        to_content_type=ContentType.objects.get_for_model(file),
        to_object_id=str(file.pk),
        base_content_type=ContentType.objects.get_for_model(BasePage),
    ).order_by()
    for name in _parts_with_own_visibility():
        references = references.exclude(model_path__startswith=f"{name}.")
    # The index keeps keys as text, and PostgreSQL may cast before it filters: so a list and no subquery.
    return [int(key) for key in references.values_list("object_id", flat=True).distinct()]


@cache
def _parts_with_own_visibility() -> frozenset[str]:
    """Names of inline rows, such as a case's lessons, that may be less visible than their page."""
    return frozenset(
        relation.get_accessor_name()
        for model in get_page_models()
        for relation in get_all_child_relations(model)
        if any(field.name == "visibility" for field in relation.related_model._meta.get_fields())
    )


def _is_shown_publicly(file: SiteImage | SiteDocument) -> bool:
    uses = [
        use
        for name, field, only in settings.PUBLIC_MEDIA
        if (use := _rows(file, name, field, only)) is not None
    ]
    if not uses:
        return False
    first, *others = uses
    return (first.union(*others, all=True) if others else first).exists()


def _rows(file: SiteImage | SiteDocument, name: str, field: str, only: dict[str, object]) -> QuerySet | None:
    """The rows of one public model that show this file; None when that field is for another kind of file."""
    model = apps.get_model(name)
    if not isinstance(file, model._meta.get_field(field).related_model):
        return None
    return model._default_manager.filter(**{field: file.pk}, **only).order_by().values_list("pk")
