"""Django's form fields in the clothes of NL Design System."""

from django import template
from django.forms import BoundField
from django.forms.widgets import CheckboxInput, CheckboxSelectMultiple, RadioSelect, Select, Textarea
from django.utils.safestring import SafeString

register = template.Library()


@register.filter
def is_group(field: BoundField) -> bool:
    """Several inputs under one question: wants a fieldset."""
    return isinstance(field.field.widget, RadioSelect | CheckboxSelectMultiple)


@register.filter
def is_tick(field: BoundField) -> bool:
    """One box to tick: its label stands behind it."""
    return isinstance(field.field.widget, CheckboxInput)


@register.filter
def dressed(field: BoundField) -> SafeString:
    """The input with our class; Django itself adds aria-invalid and aria-describedby."""
    widget = field.field.widget
    if isinstance(widget, Textarea):
        css = "utrecht-textarea utrecht-textarea--html-textarea"
    elif isinstance(widget, Select):
        css = "utrecht-select utrecht-select--html-select"
    else:
        css = "utrecht-textbox"
    return field.as_widget(attrs={"class": f"{widget.attrs.get('class', '')} {css}".strip()})
