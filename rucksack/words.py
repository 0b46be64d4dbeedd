"""The facts of a tool in words: whom it is for, for how many, what it costs."""

from typing import TYPE_CHECKING

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from cop.core.numbers import dotted
from cop.taxonomy.enums import Cost, Origin, ToolForm

if TYPE_CHECKING:
    from .models import ToolPage


def group_words(minimum: int | None, maximum: int | None) -> str:
    """ "12 tot 16 deelnemers"; empty when the source tells neither."""
    if minimum and maximum and minimum != maximum:
        return _("%(min)s tot %(max)s deelnemers") % {"min": minimum, "max": maximum}
    if minimum and maximum:
        return ngettext("%(n)s deelnemer", "%(n)s deelnemers", minimum) % {"n": minimum}
    if minimum:
        return _("Vanaf %(min)s deelnemers") % {"min": minimum}
    return _("Tot %(max)s deelnemers") % {"max": maximum} if maximum else ""


def audience_words(tool: "ToolPage") -> str:
    """The source's own words, else those of the choice list."""
    return tool.audience_note or list_words(tool, "audience")


def form_words(tool: "ToolPage") -> str:
    words = list_words(tool, "forms")
    note = "" if tool.form_note.casefold() == words.casefold() else tool.form_note
    return ": ".join(part for part in (words, note) if part)


def list_words(tool: "ToolPage", field: str) -> str:
    """The words of a list of choices as one text: "Jongeren, gemeenteraad"."""
    first, *others = tool._meta.get_field(field).labels(getattr(tool, field)) or [""]
    return ", ".join([first, *(label.lower() for label in others)])


def cost_words(tool: "ToolPage") -> str:
    """Empty when nobody knows."""
    known = tool.get_cost_display() if tool.cost != Cost.UNKNOWN else ""
    span = _euros(tool.cost_min, tool.cost_max)
    return ". ".join(part for part in (span or known, tool.cost_note) if part)


def _euros(low: int | None, high: int | None) -> str:
    if low is not None and high is not None and low != high:
        return _("€ %(low)s tot € %(high)s") % {"low": dotted(low), "high": dotted(high)}
    if low is not None and high is not None:
        return f"€ {dotted(low)}" if low else str(Cost.FREE.label)
    if low is not None:
        return _("vanaf € %(low)s") % {"low": dotted(low)}
    return _("tot € %(high)s") % {"high": dotted(high)} if high is not None else ""


def origin_words(tool: "ToolPage") -> str:
    """ "Buitenland: Brazilië"; empty for a tool from here, where it says nothing."""
    if tool.origin_country:
        return f"{tool.get_origin_display()}: {tool.origin_country}"
    return tool.get_origin_display() if tool.origin == Origin.FOREIGN else ""


def is_partly_online(tool: "ToolPage") -> bool:
    return ToolForm.BLENDED in tool.forms or {ToolForm.ONLINE, ToolForm.FACE_TO_FACE} <= set(tool.forms)
