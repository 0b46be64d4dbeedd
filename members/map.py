"""The map: the country with its municipalities, made of the borders in data/gemeenten.svg.

The picture (`country_svg`) is the same for everybody and belongs at an address of its own, where it is cached;
the links on it (`municipality_map`) are a few rings in the page. Wherever the map stands, its credit stands too.
"""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from django.utils.html import conditional_escape, format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

CREDIT = "© Kadaster / Centraal Bureau voor de Statistiek, 2025"
WIDTH, HEIGHT = 700, 827
BORDERS = Path(__file__).parent / "data" / "gemeenten.svg"
PATH = re.compile(r'<path d="(?P<shape>[^"]+)"[^>]*\bid="(?P<code>GM\d{4})"')

LAND, SEA, MEMBER = "#285e4b", "#153d2f", "#ffb92e"  # the tokens' dark band; a picture cannot read tokens
MARGIN = 12
SMALLEST_RING = 18.0

Ring = list[tuple[int, int]]


class Place(NamedTuple):
    """A municipality that can be chosen on the map."""

    code: str
    name: str
    url: str


class Circle(NamedTuple):
    """The ring round a municipality, in units of the map."""

    x: float
    y: float
    radius: float


@lru_cache(maxsize=1)
def borders() -> Mapping[str, tuple[Ring, ...]]:
    """The rings of each municipality by code, rounded to whole units: less than a pixel on the widest screen."""
    text = BORDERS.read_text(encoding="utf-8")
    return {found["code"]: tuple(_rings(found["shape"])) for found in PATH.finditer(text)}


def _rings(shape: str) -> Iterable[Ring]:
    for part in shape.split("M")[1:]:
        numbers = [round(float(word)) for word in part.replace("Z", " ").split()]
        points = list(zip(numbers[::2], numbers[1::2], strict=True))
        ring = points[:1] + [point for before, point in pairwise(points) if point != before]
        if len(ring) > 3:
            yield ring


def _shape(rings: Iterable[Ring]) -> str:
    """Relative steps take a third of the bytes of absolute points."""
    parts = []
    for ring in rings:
        steps = " ".join(f"{x2 - x1} {y2 - y1}" for (x1, y1), (x2, y2) in pairwise(ring[:-1]))
        parts.append(f"M{ring[0][0]} {ring[0][1]}l{steps}z")
    return "".join(parts).replace(" -", "-")


def circle_round(code: str) -> Circle | None:
    """The ring that makes a small municipality findable; None for a code that is not on the map."""
    points = [point for ring in borders().get(code, ()) for point in ring]
    if not points:
        return None
    xs, ys = [x for x, _y in points], [y for _x, y in points]
    width, height = max(xs) - min(xs), max(ys) - min(ys)
    radius = max(SMALLEST_RING, max(width, height) / 2 + MARGIN)
    return Circle((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2, radius)


def country_svg(members: Iterable[str], *, title: str) -> str:
    """The whole country with the municipalities of these codes in yellow and ringed: a document of its own.

    No style sheet in it, so that the strictest policy lets it through. Unknown codes are left out.
    """
    chosen = [code for code in sorted(set(members)) if code in borders()]
    land = _shape(ring for code, rings in borders().items() if code not in chosen for ring in rings)
    yellow = _shape(ring for code in chosen for ring in borders()[code])
    rings = "".join(
        f'<circle cx="{ring.x:g}" cy="{ring.y:g}" r="{ring.radius:g}"/>'
        for ring in map(circle_round, chosen)
        if ring
    )
    size = f'viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size}>'
        f"<title>{conditional_escape(title)}</title><desc>{CREDIT}</desc>"
        f'<g stroke="{SEA}" stroke-linejoin="round"><path fill="{LAND}" d="{land}"/>'
        f'<path fill="{MEMBER}" d="{yellow}"/></g>'
        f'<g fill="none" stroke="{MEMBER}" stroke-width="2.5">{rings}</g></svg>'
    )


def place_map(code: str, *, title: str, picture_url: str) -> SafeString:
    """The picture of the country with one municipality lit on it; empty for a code that is not on the map."""
    ring = circle_round(code)
    if ring is None:
        return SafeString("")
    return format_html(
        '<svg class="lk-mapdrawing" viewBox="0 0 {} {}" role="img" aria-label="{}">'
        '<image href="{}" width="{}" height="{}"/><path fill="{}" d="{}"/>'
        '<circle cx="{}" cy="{}" r="{}" fill="none" stroke="{}" stroke-width="4"/></svg>',
        WIDTH,
        HEIGHT,
        title,
        picture_url,
        WIDTH,
        HEIGHT,
        MEMBER,
        _shape(borders()[code]),
        f"{ring.x:g}",
        f"{ring.y:g}",
        f"{ring.radius:g}",
        MEMBER,
    )


def municipality_map(places: Iterable[Place], *, picture_url: str) -> SafeString:
    """The picture with a link on each of these places; the keyboard follows the order given."""
    links = format_html_join(
        "",
        '<a class="lk-place" href="{}"><title>{}</title><circle cx="{}" cy="{}" r="{}"/></a>',
        (
            (place.url, place.name, f"{ring.x:g}", f"{ring.y:g}", f"{ring.radius:g}")
            for place in places
            if (ring := circle_round(place.code))
        ),
    )
    return format_html(
        '<svg class="lk-mapdrawing" viewBox="0 0 {} {}" role="group" aria-label="{}">'
        '<image href="{}" width="{}" height="{}"/>{}</svg>',
        WIDTH,
        HEIGHT,
        _("Kaart van Nederland met de gemeenten die meedoen"),
        picture_url,
        WIDTH,
        HEIGHT,
        links,
    )
