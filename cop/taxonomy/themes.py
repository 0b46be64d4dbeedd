"""The government's theme list as plain rows, read from the CSV file in cop/taxonomy/data.

Source: the value list at identifier.overheid.nl/tooi/def/thes/top. Knows no models.
"""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

THEMES = Path(__file__).parent / "data" / "tooi_themes.csv"

# Four characters for each level, as django-treebeard writes a path.
STEP_LENGTH = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeRow:
    """A theme with its display name. `parent_path` is empty for the sixteen at the top."""

    path: str
    depth: int
    name: str
    tooi_uri: str
    parent_path: str


def parse_themes(lines: Iterable[str]) -> tuple[ThemeRow, ...]:
    """Reads CSV lines, header first. A parent always comes before its children."""
    return tuple(_theme(row) for row in csv.DictReader(lines))


def read_themes(path: Path = THEMES) -> tuple[ThemeRow, ...]:
    with path.open(encoding="utf-8", newline="") as lines:
        return parse_themes(lines)


def _theme(row: dict[str, str]) -> ThemeRow:
    return ThemeRow(
        path=row["path"],
        depth=int(row["depth"]),
        name=_sentence_case(row["name"]),
        tooi_uri=row["tooi_uri"],
        parent_path=row["path"][:-STEP_LENGTH],
    )


def _sentence_case(name: str) -> str:
    # Not str.capitalize(), which would turn "ICT" into "ict".
    return name[:1].upper() + name[1:]
