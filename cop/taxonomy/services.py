"""Acts on the two trees of words."""

from collections.abc import Iterable

from django.db import transaction
from django.utils.text import slugify
from wagtail.search.backends import get_search_backend

from .models import InitiativeType, Theme
from .themes import ThemeRow

ROOTS = 4
LEAVES_A_ROOT = 2


@transaction.atomic
def load_themes(*, rows: Iterable[ThemeRow]) -> int:
    """Adds the themes that are not there yet, known by their TOOI address; returns how many.

    A parent comes before its children in `rows`. A theme that is there keeps the name and slug its moderators gave it.
    """
    known = {theme.tooi_uri: theme for theme in Theme.objects.all()}
    taken = {theme.slug for theme in known.values()}
    by_path: dict[str, Theme] = {}
    new = []
    for row in rows:
        theme = known.get(row.tooi_uri)
        if theme is None:
            theme = Theme(
                name=row.name,
                slug=_free_slug(row, taken),
                tooi_uri=row.tooi_uri,
                parent=by_path.get(row.parent_path),
                depth=row.depth,
            )
            # One by one: a child needs the key of its parent. There are 92, once.
            theme.save()
            taken.add(theme.slug)
            new.append(theme)
        by_path[row.path] = theme
    return len(new)


@transaction.atomic
def load_initiative_types() -> int:
    """Makes four neutral kinds with two below each, when there are none at all; returns how many.

    The names of the source were not to be had: moderators give them theirs, and this never puts the neutral ones back.
    """
    if InitiativeType.objects.exists():
        return 0
    roots = InitiativeType.objects.bulk_create(
        InitiativeType(name=f"Hoofdsoort {number}", sort_order=number) for number in range(1, ROOTS + 1)
    )
    leaves = InitiativeType.objects.bulk_create(
        InitiativeType(name=f"Ondersoort {root.sort_order}.{number}", parent=root, depth=2, sort_order=number)
        for root in roots
        for number in range(1, LEAVES_A_ROOT + 1)
    )
    get_search_backend().add_bulk(InitiativeType, roots + leaves)
    return len(roots + leaves)


def _free_slug(row: ThemeRow, taken: set[str]) -> str:
    slug = slugify(row.name)
    return f"{slug}-{row.tooi_uri.rsplit('_', 1)[-1]}" if slug in taken else slug
