"""The one verb by which anything is listed, searched, counted, fed, mapped or served."""

from typing import Self

from django.db.models import Q
from wagtail.models import PageManager
from wagtail.query import PageQuerySet

from .enums import Visibility
from .reach import HasReach, Reach, reach_of


class VisiblePageQuerySet(PageQuerySet):
    """Pages, with the rule of who sees what (ARCHITECTURE, "Who sees what")."""

    def visible_to(self, user: HasReach | None) -> Self:
        """Published pages that this user may read; None stands for the public."""
        return self.live().filter(readable_by(reach_of(user)))

    def public(self) -> Self:
        """What is open to everybody. Overridden: Wagtail's own asks its page privacy, which we do not use."""
        return self.filter(visibility=Visibility.PUBLIC)


def readable_by(reach: Reach) -> Q:
    """The rule itself, as a condition on pages. It asks for nothing but columns and literal keys."""
    if reach.is_moderator:
        return Q()
    rule = Q(visibility=Visibility.PUBLIC)
    if not reach.is_member:
        return rule
    rule |= Q(visibility=Visibility.MEMBERS)
    if reach.circle_ids:
        rule |= Q(visibility=Visibility.CIRCLE, circle_id__in=reach.circle_ids)
    if reach.municipality_ids:
        rule |= Q(visibility=Visibility.MUNICIPALITY, municipality_id__in=reach.municipality_ids)
    if reach.co_authored_ids:
        rule |= Q(visibility=Visibility.MUNICIPALITY, pk__in=reach.co_authored_ids)
    return rule


class VisiblePageManager(PageManager.from_queryset(VisiblePageQuerySet)):
    """The manager of every page type."""
