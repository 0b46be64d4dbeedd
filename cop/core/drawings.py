"""Drawings made from facts: numbers in, an SVG string out.

A listing without photographs still says something, because no drawing is decoration only. Yellow is always
"you are here", "free" or "who began". Every drawing is hidden from screen readers; `drawing_notes` says in words
what it shows, to stand beside it. Drawings of tools: `tool_drawings`.
"""

import math
from typing import Literal

from django.utils.safestring import SafeString
from django.utils.translation import ngettext

from cop.core.svg import TOP, arc_of_dots, circle, dot, drawing, on_circle, path, words

Initiator = Literal["gemeente", "inwoners", "samen"]

FIRST_ROW = 34
ROW = 25

# Few large seats for a street, many small ones for a region: cases on the same rung differ by their area.
SEAT_BY_SCALE = {
    "straat": 17.0,
    "buurt": 15.5,
    "wijk": 14.0,
    "dorp": 13.0,
    "stadsdeel": 11.5,
    "gemeente": 10.0,
    "regio": 8.5,
}
EVIDENCE_DOTS = {"gemeten": 3, "eigen_opgave": 2, "onbekend": 1}


def _began(initiator: Initiator, base: float, width: float, rows: int, variant: int) -> str:
    middle = width / 2
    stage = dot(middle, base - 2, 13, "a")
    if initiator == "gemeente":
        return stage
    row = rows - 1 if initiator == "inwoners" else rows // 2
    # Between 28 and 152 degrees: never at the very edge, where the yellow seat would be cut off.
    x, y = on_circle(middle, base, FIRST_ROW + row * ROW, 180 + 28 + (variant * 37) % 125)
    seat = dot(x, y, 10, "a")
    return seat if initiator == "inwoners" else stage + seat


def tribune(
    rung: int,
    *,
    initiator: Initiator = "gemeente",
    scale: str = "",
    partners: int = 0,
    variant: int = 0,
    rungs: int = 5,
    wide: bool = True,
) -> SafeString:
    """An amphitheatre with one row per rung of the ladder, filled up to the rung of this case.

    `scale` (enum Scale) sets the size of the seats, `partners` the small dots round the stage, `variant` (any
    number that stays the same, such as the page's id) which seat is yellow when residents began. `wide` fits a
    card.
    """
    width, height = (320, 158) if wide else (280, 158)
    base = height - 14
    seat = SEAT_BY_SCALE.get(scale, 13.0)
    rows = "".join(
        arc_of_dots(
            width / 2,
            base,
            FIRST_ROW + i * ROW,
            max(5, round(math.pi * (FIRST_ROW + i * ROW) / (seat * 1.6))),
            "t" if i < rung else "u",
            seat,
        )
        for i in range(rungs)
    )
    shown = min(partners, 7)
    friends = "".join(
        dot(*on_circle(width / 2, base - 2, 21, 180 + 180 * (i + 0.5) / shown), 2.5, "d")
        for i in range(shown)
    )
    return drawing(
        rows + friends + _began(initiator, base, width, rungs, variant), width=width, height=height
    )


def lab_ring(taken: int, total: int, *, note: str = "") -> SafeString:
    """The places of a lab, yellow where free. In the middle the number that is free, or `note` when given."""
    shown = max(1, min(total, 24))
    size = 17 if shown <= 12 else 10
    seats = "".join(
        dot(*on_circle(120, 120, 96, TOP + i * 360 / shown), size, "d" if i < taken else "a")
        for i in range(shown)
    )
    free = max(0, total - taken)
    if note:
        label = words(120, 128, note, "s")
    else:
        label = words(120, 128, free, "xl") + words(
            120, 154, ngettext("plaats vrij", "plaatsen vrij", free), "s"
        )
    return drawing(circle("l q", 120, 120, 96) + seats + label, width=240, height=240)


def seat_dots(taken: int, total: int, *, per_row: int = 10) -> SafeString:
    """The places of a meeting in rows of ten, open where free. Above sixty a dot stands for several places."""
    shown = min(total, 60)
    filled = math.ceil(taken * shown / total) if total else 0
    dots = "".join(
        dot(6.5 + i % per_row * 12, 6.5 + i // per_row * 12, 4, "d" if i < filled else "o")
        for i in range(shown)
    )
    rows = max(1, math.ceil(shown / per_row))
    return drawing(dots, width=per_row * 12 + 1, height=rows * 12 + 1, kind="lk-art--s")


def evidence_dots(level: str) -> SafeString:
    """Three dots: all filled when measured, two when self-reported, one when unknown (enum EvidenceLevel)."""
    filled = EVIDENCE_DOTS.get(level, 1)
    return drawing(
        "".join(dot(9 + i * 20, 9, 7, "d" if i < filled else "o") for i in range(3)), width=58, height=18
    )


def door(way: Literal["tool", "case", "join"]) -> SafeString:
    """The three ways in, on the home page: the three drawings in their smallest form."""
    if way == "case":
        rows = ((26, 5), (46, 8), (66, 11))
        seats = "".join(arc_of_dots(80, 120, radius, count, "t", 12) for radius, count in rows)
        return drawing(seats + dot(80, 113, 11, "a"))
    count, size = (8, 10) if way == "tool" else (7, 12)
    people = "".join(
        dot(*on_circle(80, 80, 58, TOP + i * 360 / count), size, "d" if i else "a") for i in range(count)
    )
    plus = path("l", "M80 66V94M66 80H94") if way == "join" else ""
    return drawing(circle("l", 80, 80, 58) + people + plus)
