"""The register of municipalities as plain rows, read from the CSV files in members/data.

Knows no models: what loads the rows into the database decides what to do with them.
Join on the code, never on the name: there are two Bergens.
"""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

DATA = Path(__file__).parent / "data"
MUNICIPALITIES = DATA / "gemeenten.csv"
FORMER_MUNICIPALITIES = DATA / "gemeenten_opgeheven.csv"


@dataclass(frozen=True, slots=True, kw_only=True)
class MunicipalityRow:
    """A municipality that exists. Area in km², position in degrees (WGS84).

    `aliases` are other spellings people type (Den Bosch, 's-Gravenhage), `neighbours` GM codes.
    `email_domains` is evidence that somebody works there, not proof, and may be empty.
    """

    code: str
    name: str
    sort_name: str
    aliases: tuple[str, ...]
    official_name: str
    province: str
    province_code: str
    population: int
    area_km2: Decimal
    seat: str
    website: str
    domain: str
    email_domains: tuple[str, ...]
    lat: Decimal
    lon: Decimal
    tooi_uri: str
    neighbours: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FormerMunicipalityRow:
    """A municipality that ended: `ended_on` is the last day it existed."""

    code: str
    name: str
    province_code: str
    ended_on: date
    tooi_uri: str


def parse_municipalities(lines: Iterable[str]) -> tuple[MunicipalityRow, ...]:
    """Reads CSV lines, header first, in the order of the file (by sort name)."""
    return tuple(_municipality(row) for row in csv.DictReader(lines))


def parse_former_municipalities(lines: Iterable[str]) -> tuple[FormerMunicipalityRow, ...]:
    """Reads CSV lines, header first, in the order of the file (by code)."""
    return tuple(_former_municipality(row) for row in csv.DictReader(lines))


def read_municipalities(path: Path = MUNICIPALITIES) -> tuple[MunicipalityRow, ...]:
    with path.open(encoding="utf-8", newline="") as lines:
        return parse_municipalities(lines)


def read_former_municipalities(
    path: Path = FORMER_MUNICIPALITIES,
) -> tuple[FormerMunicipalityRow, ...]:
    with path.open(encoding="utf-8", newline="") as lines:
        return parse_former_municipalities(lines)


def _municipality(row: dict[str, str]) -> MunicipalityRow:
    return MunicipalityRow(
        code=row["code"],
        name=row["name"],
        sort_name=row["sort_name"],
        aliases=_split(row["aliases"]),
        official_name=row["official_name"],
        province=row["province"],
        province_code=row["province_code"],
        population=int(row["population"]),
        area_km2=Decimal(row["area_km2"]),
        seat=row["seat"],
        website=row["website"],
        domain=row["domain"],
        email_domains=_split(row["email_domain"]),
        lat=Decimal(row["lat"]),
        lon=Decimal(row["lon"]),
        tooi_uri=row["tooi_uri"],
        neighbours=_split(row["neighbours"]),
    )


def _former_municipality(row: dict[str, str]) -> FormerMunicipalityRow:
    return FormerMunicipalityRow(
        code=row["code"],
        name=row["name"],
        province_code=row["province_code"],
        ended_on=date.fromisoformat(row["end_date"]),
        tooi_uri=row["tooi_uri"],
    )


def _split(cell: str) -> tuple[str, ...]:
    return tuple(part for part in cell.split("|") if part)
