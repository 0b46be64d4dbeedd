"""What a row of the catalogue needs, and no more."""

from django.db.models import Count, IntegerField, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce

from cases.models import CasePage, ToolUse
from cop.core.gather import Part
from cop.core.querysets import VisiblePageQuerySet
from cop.core.reach import HasReach

from .models.collection import ToolCollection, ToolCollectionItem
from .models.tool import ToolPage, ToolStep

NOT_IN_A_ROW = ("description", "success_factors", "pitfalls", "privacy", "digital_accessibility", "teaser")


def tool_rows(user: HasReach | None) -> VisiblePageQuerySet:
    """Tools that this user may see, with `step_count` and `use_count`: the cases in sight that used the tool."""
    uses = ToolUse.objects.filter(case__in=CasePage.objects.visible_to(user))
    return (
        ToolPage.objects.visible_to(user)
        .annotate(
            step_count=_count(ToolStep.objects.filter(tool=OuterRef("pk")), "tool"),
            use_count=_count(uses.filter(tool=OuterRef("pk")), "tool"),
        )
        .defer(*NOT_IN_A_ROW)
    )


def collection_rows(user: HasReach | None) -> Part:
    """To gather: the collections that this user may see, with the number of tools in them that he or she may see."""
    items = ToolCollectionItem.objects.filter(
        collection=OuterRef("pk"), tool__in=ToolPage.objects.visible_to(user)
    )
    rows = ToolCollection.objects.visible_to(user).annotate(tool_count=_count(items, "collection"))
    columns = {
        "title": "title",
        "url_path": "url_path",
        "summary": "summary",
        "tool_count": "tool_count",
    }
    return Part("collections", rows, columns)


def _count(rows: QuerySet, by: str) -> Coalesce:
    counted = rows.order_by().values(by).annotate(n=Count("pk")).values("n")
    return Coalesce(Subquery(counted, output_field=IntegerField()), 0)
