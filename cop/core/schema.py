"""What search engines may know of a page, in the words of schema.org."""

from typing import Any

from django.conf import settings

from .enums import Visibility
from .models import BasePage


def organization() -> dict[str, str]:
    """Who stands behind every page."""
    return {"@type": "Organization", "name": settings.WAGTAIL_SITE_NAME}


def article(page: BasePage, **more: Any) -> dict[str, Any] | None:
    """A page with a `summary` as schema.org/Article, with `more` facts of its own; None for what is not public."""
    if page.visibility != Visibility.PUBLIC:
        return None
    published, changed = page.first_published_at, page.last_published_at
    return {
        "@type": "Article",
        "headline": page.title,
        "description": page.summary,
        "url": page.full_url,
        "inLanguage": "nl",
        "datePublished": published.isoformat() if published else None,
        "dateModified": changed.isoformat() if changed else None,
        "publisher": organization(),
    } | more
