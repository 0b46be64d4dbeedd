"""Small pictures drawn from two numbers: no photo that could be anywhere, no text, the colours of the site."""

import math
import random
from io import BytesIO
from typing import Literal

from PIL import Image, ImageDraw

# ring: seats in a circle; rows: seats in rising rows; path: a trail of stops; street: houses; square: a plan of tiles.
Shape = Literal["ring", "rows", "path", "street", "square"]

WIDTH, HEIGHT = 1200, 675
# Drawn twice as large and made smaller: that smooths the edges.
SCALE = 2
COLOURS = 48

GREEN, DEEP, SOFT, YELLOW, PAPER = "#17553f", "#153d2f", "#b4cabd", "#ffb92e", "#dcebe2"


def draw(seed: str, shape: Shape, count: int, of: int) -> bytes:
    """A PNG of 1200 by 675 in which `count` of `of` things are yellow. The same arguments give the same bytes."""
    if not 0 <= count <= of:
        raise ValueError(f"{count} of {of} cannot be drawn.")
    image = Image.new("RGB", (WIDTH * SCALE, HEIGHT * SCALE), PAPER)
    chance = random.Random(f"{seed} {shape} {count} {of}")  # noqa: S311  decoration needs no secret
    _PAINTERS[shape](ImageDraw.Draw(image), chance, count, max(of, 1))
    image = image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)
    image = image.quantize(COLOURS, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    target = BytesIO()
    image.save(target, "PNG")
    return target.getvalue()


def _ring(pen: ImageDraw.ImageDraw, chance: random.Random, count: int, of: int) -> None:
    middle, radius = (WIDTH / 2, HEIGHT / 2), HEIGHT * 0.34
    seat = min(46.0, 2.2 * radius / of)
    turn = chance.uniform(0, math.tau)
    pen.ellipse(_box(*middle, radius + seat * 0.12), outline=SOFT, width=int(seat * 0.3) * SCALE)
    for number in range(of):
        angle = turn + number * math.tau / of
        x, y = middle[0] + radius * math.cos(angle), middle[1] + radius * math.sin(angle)
        pen.ellipse(_box(x, y, seat), fill=YELLOW if number < count else GREEN)


def _rows(pen: ImageDraw.ImageDraw, chance: random.Random, count: int, of: int) -> None:
    lines = max(1, round(math.sqrt(of / 2)))
    width = math.ceil(of / lines)
    step = min(WIDTH * 0.8 / width, HEIGHT * 0.75 / lines)
    chosen = set(chance.sample(range(of), count))
    for number in range(of):
        line, place = divmod(number, width)
        here = min(width, of - line * width)
        x = WIDTH / 2 + (place - (here - 1) / 2) * step
        y = HEIGHT / 2 + ((lines - 1) / 2 - line) * step
        pen.rounded_rectangle(
            _box(x, y, step * 0.36), radius=step * 0.14 * SCALE, fill=YELLOW if number in chosen else GREEN
        )


def _path(pen: ImageDraw.ImageDraw, chance: random.Random, count: int, of: int) -> None:
    wave = chance.uniform(0.6, 1.2)
    points = [
        (
            WIDTH * (0.1 + 0.8 * number / max(of - 1, 1)),
            HEIGHT * (0.5 + 0.28 * math.sin(number * wave + chance.uniform(-0.2, 0.2))),
        )
        for number in range(of)
    ]
    pen.line([(x * SCALE, y * SCALE) for x, y in points], fill=SOFT, width=22 * SCALE, joint="curve")
    for number, (x, y) in enumerate(points):
        pen.ellipse(_box(x, y, min(40.0, WIDTH * 0.3 / of)), fill=YELLOW if number < count else GREEN)


def _street(pen: ImageDraw.ImageDraw, chance: random.Random, count: int, of: int) -> None:
    ground, width = HEIGHT * 0.8, WIDTH * 0.84 / of
    chosen = set(chance.sample(range(of), count))
    pen.rectangle((0, ground * SCALE, WIDTH * SCALE, HEIGHT * SCALE), fill=SOFT)
    for number in range(of):
        left = WIDTH * 0.08 + number * width
        right, top = left + width * 0.88, ground - HEIGHT * chance.uniform(0.28, 0.46)
        colour = YELLOW if number in chosen else chance.choice((GREEN, DEEP))
        roof = top - min(width * 0.4, HEIGHT * 0.14)
        corners = [(left, ground), (left, top), ((left + right) / 2, roof), (right, top), (right, ground)]
        pen.polygon([(x * SCALE, y * SCALE) for x, y in corners], fill=colour)
        door = width * 0.12
        middle = (left + right) / 2
        pen.rectangle(
            tuple(n * SCALE for n in (middle - door, ground - door * 3, middle + door, ground)), fill=PAPER
        )


def _square(pen: ImageDraw.ImageDraw, chance: random.Random, count: int, of: int) -> None:
    columns = math.ceil(math.sqrt(of * WIDTH / HEIGHT))
    lines = math.ceil(of / columns)
    step = min(WIDTH * 0.88 / columns, HEIGHT * 0.84 / lines)
    chosen = set(chance.sample(range(of), count))
    for number in range(of):
        line, place = divmod(number, columns)
        x = WIDTH / 2 + (place - (columns - 1) / 2) * step
        y = HEIGHT / 2 + (line - (lines - 1) / 2) * step
        colour = YELLOW if number in chosen else chance.choice((GREEN, GREEN, SOFT))
        pen.rectangle(_box(x, y, step * 0.46), fill=colour)


def _box(x: float, y: float, half: float) -> tuple[float, float, float, float]:
    return ((x - half) * SCALE, (y - half) * SCALE, (x + half) * SCALE, (y + half) * SCALE)


_PAINTERS = {"ring": _ring, "rows": _rows, "path": _path, "street": _street, "square": _square}
