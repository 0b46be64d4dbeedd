"""What a row of the list of cases needs, and what it can be narrowed by."""

from django.db.models import Count, F, IntegerField, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce

from cop.core.gather import Part, gather
from cop.core.querysets import VisiblePageQuerySet
from cop.core.reach import HasReach
from cop.taxonomy.models import PageTheme, Theme
from members.enums import OrganisationRole
from members.models import Municipality, OrganisationLink

from .models.case import CasePage

NOT_IN_A_ROW = (
    "stuck_reason",
    "problem",
    "approach",
    "result",
    "risks",
    "opportunities",
    "limits",
    "learning_questions",
    "teaser",
)
WITH_THE_MUNICIPALITY = (OrganisationRole.PARTNER, OrganisationRole.INITIATOR, OrganisationRole.FUNDER)


def case_rows(user: HasReach | None) -> VisiblePageQuerySet:
    """Cases that this user may see, with `place` (name of the municipality) and `partner_count`."""
    partners = OrganisationLink.objects.filter(page=OuterRef("pk"), role__in=WITH_THE_MUNICIPALITY)
    counted = partners.order_by().values("page").annotate(n=Count("pk")).values("n")
    return (
        CasePage.objects.visible_to(user)
        .annotate(
            place=F("municipality__name"),
            place_sorted=F("municipality__sort_name"),
            partner_count=Coalesce(Subquery(counted, output_field=IntegerField()), 0),
        )
        .defer(*NOT_IN_A_ROW)
    )


def choices_among(cases: QuerySet) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """Municipalities and themes that these cases are about, as pairs (slug, name), in one query.

    A theme stands under its parent, and the parent is there too.
    """
    keys = cases.order_by().values("pk")
    places = Municipality.objects.filter(pk__in=cases.order_by().values("municipality"))
    used = Theme.objects.filter(pk__in=PageTheme.objects.filter(page__in=keys).values("theme"))
    parents = Theme.objects.filter(pk__in=used.values("parent"))
    found = gather(
        Part("places", places, {"slug": "slug", "name": "name", "sort": "sort_name"}),
        Part("themes", used, {"slug": "slug", "name": "name", "parent": "parent__name"}),
        Part("parents", parents, {"slug": "slug", "name": "name", "parent": "parent__name"}),
    )
    themes = {row["slug"]: row for row in (*found["themes"], *found["parents"])}.values()
    return (
        [(row["slug"], row["name"]) for row in sorted(found["places"], key=lambda row: row["sort"])],
        [
            (row["slug"], f"– {row['name']}" if row["parent"] else row["name"])
            for row in sorted(
                themes, key=lambda row: (row["parent"] or row["name"], bool(row["parent"]), row["name"])
            )
        ],
    )
