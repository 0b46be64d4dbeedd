"""Drawings of tools: the steps, the group, or else the kind. What each shows in words: `drawing_notes`."""

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from cop.core.svg import TOP, arc_of_dots, circle, dot, drawing, number, on_circle, path, words

OPENING = 46


def _ring_line(*, closed: bool, dotted: bool, radius: float = 64) -> str:
    dash = "0 7" if dotted else ""
    if closed:
        return circle("l", 80, 80, radius, dash=dash)
    x1, y1 = on_circle(80, 80, radius, TOP + OPENING / 2)
    x2, y2 = on_circle(80, 80, radius, TOP - OPENING / 2)
    shape = f"M{number(x1)} {number(y1)}A{radius} {radius} 0 1 1 {number(x2)} {number(y2)}"
    return path("l", shape, dash=dash)


def steps_ring(steps: int, *, cyclic: bool, partly_online: bool = False) -> SafeString:
    """A tool with steps. The ring is closed when the method starts again, dotted when part is online."""
    count = max(1, min(steps, 24))
    turn = 360 / count if cyclic else (360 - OPENING) / max(1, count - 1)
    start = TOP if cyclic else TOP + OPENING / 2
    size = 9 if count <= 14 else 6
    stations = "".join(
        dot(*on_circle(80, 80, 64, start + i * turn), size, "d" if i else "a") for i in range(count)
    )
    label = words(80, 88, steps) + words(80, 108, ngettext("stap", "stappen", steps), "s")
    return drawing(_ring_line(closed=cyclic, dotted=partly_online) + stations + label)


def group_ring(minimum: int, maximum: int | None = None) -> SafeString:
    """The seats of a group. Open seats lie between the minimum and the maximum; one seat is yellow: yours."""
    most = max(minimum, maximum or minimum)
    shown = max(1, min(most, 24))
    filled = round(minimum * shown / most) if most else 0
    size = 13 if shown <= 8 else 8 if shown <= 18 else 6
    line = circle("l", 80, 80, 64)
    seats = "".join(
        dot(
            *on_circle(80, 80, 64, TOP + i * 360 / shown), size, "a" if i == 0 else "d" if i < filled else "o"
        )
        for i in range(shown)
    )
    span = (
        f"{minimum}–{maximum}"
        if maximum and maximum != minimum
        else f"{minimum}"
        if maximum
        else f"{minimum}+"
    )
    label = words(80, 88, span, "m") + words(80, 108, _("deelnemers"), "s")
    return drawing(line + seats + label)


def _table() -> str:
    seats = [on_circle(80, 80, 60, angle) for angle in range(TOP, 270, 60)]
    chairs = "".join(dot(x, y, 12, "d" if i else "a") for i, (x, y) in enumerate(seats))
    return circle("l", 80, 80, 36) + chairs


def _class_room() -> str:
    rows = "".join(arc_of_dots(80, 128, radius, seats, "t", 12) for radius, seats in ((36, 5), (62, 9)))
    return rows + dot(80, 116, 14, "a")


def _circles_inward() -> str:
    outer = circle("u", 80, 80, 64, width=9, dash="0 18.28")
    inner = circle("u", 80, 80, 44, width=9, dash="0 17.28")
    return outer + inner + dot(80, 80, 22, "a")


def _two_sides() -> str:
    circles = circle("l", 58, 80, 46) + circle("l", 102, 80, 46)
    return circles + dot(80, 80, 13, "a") + dot(28, 80, 8, "d") + dot(132, 80, 8, "d")


def _screen() -> str:
    frame = path(
        "l w", "M52 24h56a10 10 0 0 1 10 10v92a10 10 0 0 1-10 10H52a10 10 0 0 1-10-10V34a10 10 0 0 1 10-10z"
    )
    lines = path("t", "M62 58h36", width=7) + path("t", "M62 78h22", width=7)
    return frame + lines + dot(80, 110, 11, "a")


def _quarters() -> str:
    kinds = {-135: "a", -45: "o", 45: "d", 135: "o"}
    return circle("l", 80, 80, 64) + "".join(
        dot(*on_circle(80, 80, 36, angle), 17, kind) for angle, kind in kinds.items()
    )


def _route() -> str:
    line = path("l", "M22 118C30 60 66 128 80 80S128 96 138 38")
    return line + dot(22, 118, 9, "d") + dot(80, 80, 9, "d") + dot(138, 38, 16, "a")


def _pages() -> str:
    lines = "".join(path("t", f"M50 {y}H{end}", width=7) for end, y in ((110, 58), (110, 78), (90, 98)))
    return circle("l", 80, 80, 64) + lines + dot(105, 99, 9, "a")


KINDS = {
    "traject": _two_sides,
    "training": _class_room,
    "methodiek": _circles_inward,
    "werkvorm": _table,
    "digitale_tool": _screen,
    "instrument": _quarters,
    "campagne": _route,
    "handreiking": _pages,
}


def tool(
    *,
    kind: str = "",
    steps: int = 0,
    cyclic: bool = False,
    partly_online: bool = False,
    minimum: int | None = None,
    maximum: int | None = None,
) -> SafeString:
    """Draw the most telling fact that is known of a tool: steps, else group, else kind (enum ToolKind)."""
    if steps:
        return steps_ring(steps, cyclic=cyclic, partly_online=partly_online)
    if minimum or maximum:
        return group_ring(minimum or maximum or 1, maximum)
    return drawing(KINDS.get(kind, _circles_inward)())


def rucksack() -> SafeString:
    """The rucksack itself, in a ring of people: for the catalogue as a whole and for an empty one."""
    bag = (
        path("l w", "M96 74v-8a24 20 0 0 1 48 0v8")
        + path("l w", "M68 188v-60c0-34 22-56 52-56s52 22 52 56v60c0 9-6 15-15 15H83c-9 0-15-6-15-15z")
        + path(
            "l w",
            "M68 140H56c-6 0-10 4-10 10v26c0 6 4 10 10 10h12M172 140h12c6 0 10 4 10 10v26c0 6-4 10-10 10h-12",
        )
        + circle("l w h", 120, 148, 26)
    )
    return drawing(circle("u", 120, 128, 108, width=7, dash="0 18.85") + bag, width=240, height=240)


def lost() -> SafeString:
    """A ring with one open place: the page that is not there."""
    line = path("l", "M162.1 33.7A96 96 0 1 1 77.9 33.7")
    people = "".join(dot(*on_circle(120, 120, 96, TOP + i * 360 / 8), 17, "d") for i in range(1, 8))
    return drawing(line + people + dot(120, 24, 17, "o"), width=240, height=240)
