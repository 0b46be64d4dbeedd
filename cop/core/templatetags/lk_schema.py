"""Facts for search engines, in the page as JSON-LD."""

import json
from typing import Any

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

register = template.Library()

# What could end the element, or start a comment, inside a script.
ESCAPES = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"})


@register.simple_tag
def json_ld(facts: dict[str, Any] | None) -> SafeString:
    """A data block of schema.org facts; nothing for None. Empty values are left out.

    facts: needs "@type"; "@context" is added.
    """
    if not facts:
        return mark_safe("")
    full = {"@context": "https://schema.org"} | {
        key: value for key, value in facts.items() if value not in (None, "", [])
    }
    text = json.dumps(full, ensure_ascii=False).translate(ESCAPES)
    return format_html('<script type="application/ld+json">{}</script>', mark_safe(text))
