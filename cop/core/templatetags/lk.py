"""Thin tags: what a template needs besides choosing. Each hands over to a function that knows no template."""

from datetime import date, datetime

from django import template
from django.conf import settings
from django.templatetags.static import static
from django.utils import timezone
from django.utils.html import format_html
from django.utils.http import urlencode
from django.utils.safestring import SafeString, mark_safe

from cop.core import drawing_notes, drawings, tool_drawings
from cop.core.dates import local_day, written, written_age
from cop.core.paging import window

register = template.Library()

register.simple_tag(drawings.tribune, name="tribune")
register.simple_tag(drawings.lab_ring, name="lab_ring")
register.simple_tag(drawings.seat_dots, name="seat_dots")
register.simple_tag(drawings.evidence_dots, name="evidence_dots")
register.simple_tag(drawings.door, name="door_drawing")
register.simple_tag(tool_drawings.tool, name="tool_drawing")
register.simple_tag(tool_drawings.rucksack, name="rucksack_drawing")
register.simple_tag(tool_drawings.lost, name="lost_drawing")
register.simple_tag(drawing_notes.tool_note, name="tool_note")
register.simple_tag(drawing_notes.tribune_note, name="tribune_note")
register.simple_tag(drawing_notes.tribune_legend, name="tribune_legend")
register.simple_tag(drawing_notes.ring_legend, name="ring_legend")
register.simple_tag(window, name="page_window")
register.filter("written", written)
register.filter("ago", written_age)

STALE_AFTER_DAYS = 730

LOGO = (
    '<svg viewBox="0 0 48 48" aria-hidden="true">'
    '<path class="h" fill="none" stroke-width="3.5" d="M17.5 9V8a6.5 5.5 0 0 1 13 0v1"/>'
    '<path class="b" d="M24 7c9 0 15 6.5 15 15v1.2c2.6.3 4.5 2.3 4.5 4.8v9c0 2.6-1.9 4.6-4.5 4.9'
    "C38.6 45 36.3 47 33 47H15c-3.3 0-5.6-2-6-5.1-2.6-.3-4.5-2.3-4.5-4.9v-9c0-2.5 1.9-4.5 4.5-4.8"
    'V22C9 13.5 15 7 24 7z"/><circle class="k" fill="none" stroke-width="4.5" cx="24" cy="29.5" r="9"/></svg>'
)


@register.simple_tag
def icon(name: str) -> SafeString:
    """An icon of static/img/icons.svg; never without a word beside it."""
    return format_html(
        '<svg class="lk-icon" aria-hidden="true" viewBox="0 0 24 24"><use href="{}#{}"/></svg>',
        static("img/icons.svg"),
        name,
    )


@register.simple_tag
def logo() -> SafeString:
    """The rucksack, in line so that it follows the tokens."""
    return mark_safe(LOGO)


@register.simple_tag
def written_date(value: date | datetime | None) -> SafeString:
    """A day in words within <time>: "3 november 2026", its parts never split over two lines."""
    if not value:
        return mark_safe("")
    return format_html('<time datetime="{}">{}</time>', local_day(value).isoformat(), written(value))


@register.filter
def is_stale(value: date | datetime | None, after_days: int | str | None = None) -> bool:
    """Whether something is older than so many days (default two years)."""
    return bool(value) and (timezone.localdate() - local_day(value)).days > int(
        after_days or STALE_AFTER_DAYS
    )


@register.simple_tag
def share_image() -> str:
    """The full address of the picture that a shared link shows when the page has none of its own."""
    return settings.BASE_URL + static("img/og.png")


@register.simple_tag(takes_context=True)
def current(context: template.Context, key: str) -> SafeString:
    """aria-current for the menu: `section` of the context decides, else the address."""
    request = context.get("request")
    section = context.get("section")
    here = section == key if section else bool(request) and request.path.startswith(f"/{key}/")
    return mark_safe(' aria-current="page"' if here else "")


@register.simple_tag(takes_context=True)
def login_url(context: template.Context) -> str:
    """Where to log in and come back to this page; empty for who is logged in."""
    request = context.get("request")
    if request and hasattr(request, "user") and request.user.is_authenticated:
        return ""
    if not request or request.path.startswith("/account/"):
        return "/account/login/"
    return "/account/login/?" + urlencode({"next": request.get_full_path()})


class CaptureNode(template.Node):
    def __init__(self, nodelist: template.NodeList, name: str) -> None:
        self.nodelist = nodelist
        self.name = name

    def render(self, context: template.Context) -> str:
        context[self.name] = self.nodelist.render(context)
        return ""


@register.tag
def capture(parser: template.base.Parser, token: template.base.Token) -> CaptureNode:
    """Keep a piece of template as safe HTML under a name, to hand it to a component as a slot.

    {% capture as actions %}<a …>…</a>{% endcapture %}
    {% include "components/page_head.html" with title=title actions=actions only %}
    """
    bits = token.split_contents()
    if len(bits) != 3 or bits[1] != "as":
        message = "capture wants: {% capture as name %}"
        raise template.TemplateSyntaxError(message)
    nodelist = parser.parse(("endcapture",))
    parser.delete_first_token()
    return CaptureNode(nodelist, bits[2])
