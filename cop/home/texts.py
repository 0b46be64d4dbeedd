"""What an article or a Handreiking shows beside its own blocks: contents, documents, whom to ask. One query."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.utils.html import strip_tags
from wagtail.blocks import StreamValue

from cop.core.enums import Visibility
from cop.core.gather import DOCUMENT, Part, document, gather
from cop.core.reach import HasReach
from cop.core.updated import updated_from, updated_parts
from members.contacts import contact_part, contacts, organisation_part
from members.organisations import by_role

if TYPE_CHECKING:
    from .models import ArticlePage, HandreikingPage

FIRST_HEADING = re.compile(r"<h[23][^>]*>(?P<words>.*?)</h[23]>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Section:
    """A block with the anchor that the table of contents leads to; `label` is empty for what has no title."""

    anchor: str
    label: str
    block: StreamValue.StreamChild


def sections_of(body: StreamValue) -> list[Section]:
    """The blocks in order."""
    return [Section(f"deel-{number}", _label(block), block) for number, block in enumerate(body, start=1)]


def _label(block: StreamValue.StreamChild) -> str:
    if block.block_type == "text":
        heading = FIRST_HEADING.search(block.value.source)
        return strip_tags(heading["words"]) if heading else ""
    return block.value.get("title", "") if hasattr(block.value, "get") else ""


def text_detail(page: "ArticlePage | HandreikingPage", user: HasReach | None) -> dict[str, Any]:
    """For the template, by name."""
    files = Part("documents", page.document_links.all(), DOCUMENT | {"place": "sort_order", "label": "label"})
    found = gather(files, contact_part(page), organisation_part(page), *updated_parts(page))
    return {
        "sections": sections_of(page.body),
        "documents": [document(row) for row in found["documents"]],
        "organisations": by_role(found["organisations"]),
        "contacts": contacts(found["contacts"], user),
        "updated": updated_from(page, found),
        "schema": article_schema(page),
    }


def article_schema(page: "ArticlePage | HandreikingPage") -> dict[str, Any] | None:
    """Source: schema.org/Article. None for what is not public."""
    if page.visibility != Visibility.PUBLIC:
        return None
    return {
        "@type": "Article",
        "headline": page.title,
        "description": page.summary,
        "url": page.full_url,
        "inLanguage": "nl",
        "datePublished": page.first_published_at.isoformat() if page.first_published_at else "",
        "dateModified": page.last_published_at.isoformat() if page.last_published_at else "",
        "publisher": {"@type": "Organization", "name": settings.WAGTAIL_SITE_NAME},
    }
