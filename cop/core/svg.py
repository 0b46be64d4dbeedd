"""The few strokes that every drawing is made of. Lengths are in user units of the drawing's own view box."""

import math

from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString, mark_safe

TOP = -90

# Classes that site.css colours: l line, d taken or filled, o open, a accent, t row that counts, u row that does
# not. q, w and h vary a line: quiet, wide, highlighted.


def number(value: float) -> str:
    """Write with one decimal at most: half a pixel is less than anybody sees."""
    text = f"{value:.1f}"
    return text.removesuffix(".0") if text != "-0.0" else "0"


def on_circle(x: float, y: float, radius: float, degrees: float) -> tuple[float, float]:
    """The point at an angle in degrees; 0 is at three o'clock, -90 on top."""
    angle = math.radians(degrees)
    return x + radius * math.cos(angle), y + radius * math.sin(angle)


def dot(x: float, y: float, radius: float, kind: str) -> str:
    return f'<circle class="{kind}" cx="{number(x)}" cy="{number(y)}" r="{number(radius)}"/>'


def path(kind: str, shape: str, *, width: float | None = None, dash: str = "") -> str:
    stroke = f' stroke-width="{number(width)}"' if width else ""
    dashed = f' stroke-dasharray="{dash}"' if dash else ""
    return f'<path class="{kind}"{stroke}{dashed} d="{shape}"/>'


def circle(
    kind: str, x: float, y: float, radius: float, *, width: float | None = None, dash: str = ""
) -> str:
    """A ring: what runs round the dots, where `dot` is one of them."""
    stroke = f' stroke-width="{number(width)}"' if width else ""
    dashed = f' stroke-dasharray="{dash}"' if dash else ""
    return f'<circle class="{kind}"{stroke}{dashed} cx="{number(x)}" cy="{number(y)}" r="{number(radius)}"/>'


def words(x: float, y: float, text: object, kind: str = "") -> str:
    """A text in the drawing, escaped."""
    css = f' class="{kind}"' if kind else ""
    return f'<text{css} x="{number(x)}" y="{number(y)}">{conditional_escape(text)}</text>'


def arc_of_dots(x: float, base: float, radius: float, dots: int, kind: str, width: float) -> str:
    """A half circle above `base` as a row of round dots: one dashed stroke instead of an element per dot."""
    gap = math.pi * radius / dots
    shape = (
        f"M{number(x - radius)} {number(base)}a{number(radius)} {number(radius)} 0 0 1 {number(2 * radius)} 0"
    )
    return (
        f'<path class="{kind}" stroke-width="{number(width)}" stroke-dasharray="0 {gap:.2f}" '
        f'stroke-dashoffset="{-gap / 2:.2f}" d="{shape}"/>'
    )


def drawing(inner: str, *, width: float = 160, height: float = 160, kind: str = "") -> SafeString:
    """Close the drawing. It is hidden from screen readers: what it shows must stand in words beside it."""
    css = f"lk-art {kind}".strip()
    return format_html(
        '<svg class="{}" viewBox="0 0 {} {}" aria-hidden="true" focusable="false">{}</svg>',
        css,
        number(width),
        number(height),
        mark_safe(inner),
    )
