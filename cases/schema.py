"""What search engines may know of a case."""

from typing import TYPE_CHECKING, Any

from cop.core.enums import Visibility

if TYPE_CHECKING:
    from .models import CasePage


def article(case: "CasePage", *, place: str) -> dict[str, Any] | None:
    """The case as an Article of schema.org; None for a case that is not for everybody."""
    if case.visibility != Visibility.PUBLIC:
        return None
    return {
        "@type": "Article",
        "headline": case.title,
        "description": case.summary,
        "url": case.full_url,
        "inLanguage": "nl",
        "datePublished": case.first_published_at.isoformat() if case.first_published_at else None,
        "dateModified": case.last_published_at.isoformat() if case.last_published_at else None,
        "contentLocation": {"@type": "AdministrativeArea", "name": place} if place else None,
        "publisher": {"@type": "Organization", "name": "Leerkring"},
    }
