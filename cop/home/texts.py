"""What an article or a Handreiking shows beside its own blocks: contents, documents, whom to ask. One query."""

import re
from dataclasses import dataclass, field
from html import unescape
from typing import TYPE_CHECKING, Any

from django.utils.html import strip_tags
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import slugify
from wagtail.blocks import StreamValue

from cop.core.gather import DOCUMENT, Part, document, gather
from cop.core.reach import HasReach
from cop.core.schema import article
from cop.core.updated import updated_from, updated_parts
from members.contacts import contact_part, contacts, organisation_part
from members.organisations import by_role

if TYPE_CHECKING:
    from .models import ArticlePage, HandreikingPage

HEADING = re.compile(r"<h2(?P<attributes>[^>]*)>(?P<words>.*?)</h2>", re.DOTALL)


@dataclass(slots=True)
class Text:
    """A body as HTML, block by block, and its contents: pairs (anchor, words) of every heading of the second level."""

    blocks: list[SafeString] = field(default_factory=list)
    contents: list[tuple[str, str]] = field(default_factory=list)

    def add(self, html: str) -> None:
        """One block more; its headings get an anchor of their own words."""
        # Only an id goes into what the block wrote, and that holds letters, figures and hyphens.
        self.blocks.append(mark_safe(HEADING.sub(self._anchor, html)))

    def _anchor(self, heading: re.Match[str]) -> str:
        words = unescape(strip_tags(heading["words"])).strip()
        anchor = slugify(words) or "deel"
        same = sum(1 for other, _words in self.contents if other.split("--")[0] == anchor)
        # A slug has no double hyphen, so no other heading can have this one.
        anchor = f"{anchor}--{same + 1}" if same else anchor
        self.contents.append((anchor, words))
        return f'<h2 id="{anchor}"{heading["attributes"]}>{heading["words"]}</h2>'


def text_of(body: StreamValue) -> Text:
    """The blocks in order."""
    text = Text()
    for block in body:
        text.add(block.render())
    return text


def text_detail(page: "ArticlePage | HandreikingPage", user: HasReach | None) -> dict[str, Any]:
    """For the template, by name."""
    files = Part("documents", page.document_links.all(), DOCUMENT | {"place": "sort_order", "label": "label"})
    found = gather(files, contact_part(page), organisation_part(page), *updated_parts(page))
    extras = ("documents", "organisations", "contacts")
    return {
        "has_extras": any(found[name] for name in extras),
        "text": text_of(page.body),
        "documents": [document(row) for row in found["documents"]],
        "organisations": by_role(found["organisations"]),
        "contacts": contacts(found["contacts"], user),
        "updated": updated_from(page, found),
        "schema": article(page),
    }
