""" "Laatst bijgewerkt op … door …": what components/updated.html wants, under the same names."""

from datetime import datetime
from typing import TypedDict

from django.utils.translation import gettext as _
from wagtail.models import Revision

from .gather import Part, Row, gather
from .models import BasePage, SiteSettings


class Updated(TypedDict):
    """on: the last time that the page was published, None for never; by: who did, empty if that is not known."""

    on: datetime | None
    by: str
    stale_after_days: int


def updated_parts(page: BasePage) -> list[Part]:
    """What to gather with the rest of a page, so that it costs no query of its own."""
    editor = {"first_name": "user__first_name", "last_name": "user__last_name"}
    revisions = Revision.objects.filter(pk=page.live_revision_id, user__isnull=False)
    return [
        Part("updated_editor", revisions, editor),
        Part("updated_settings", SiteSettings.objects.all(), {"stale_after_days": "stale_after_days"}),
    ]


def updated_from(page: BasePage, found: dict[str, list[Row]]) -> Updated:
    """Args: found: what `gather` gave for at least `updated_parts`."""
    by = [
        f"{row['first_name']} {row['last_name']}".strip() or _("een deelnemer")
        for row in found["updated_editor"]
    ]
    stale = [row["stale_after_days"] for row in found["updated_settings"]]
    default = SiteSettings._meta.get_field("stale_after_days").default
    return Updated(
        on=page.last_published_at, by=by[0] if by else "", stale_after_days=stale[0] if stale else default
    )


def updated(page: BasePage) -> Updated:
    """For a page that gathers nothing else: one query."""
    return updated_from(page, gather(*updated_parts(page)))
