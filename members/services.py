"""Acts on the register of municipalities."""

import re
import unicodedata
from collections.abc import Container, Iterable
from typing import Any

from django.db import transaction
from django.utils.text import slugify
from wagtail.search.backends import get_search_backend

from .enums import MunicipalityState
from .models import Municipality
from .register import FormerMunicipalityRow, MunicipalityRow

# What the register says and nobody edits; the rest of a municipality is its editors'.
REGISTER_FIELDS = (
    "name",
    "sort_name",
    "official_name",
    "aliases",
    "province",
    "province_code",
    "tooi_uri",
    "population",
    "area_km2",
    "seat",
    "lat",
    "lon",
    "neighbours",
    "website",
    "email_domains",
    "ended_on",
    "membership_state",
)
# Facts an editor may correct: the register only fills them when they are empty.
FILLED_ONCE = ("website", "email_domains")


@transaction.atomic
def load_municipalities(
    *, rows: Iterable[MunicipalityRow], former: Iterable[FormerMunicipalityRow] = ()
) -> int:
    """Makes the municipalities of the register, or brings them up to date by their code; returns how many changed.

    Keeps what editors wrote: membership, introduction, ordinance, and aliases added by hand. A slug once given stays.
    A member that ended becomes a former member; into which it merged the register does not say.
    """
    known = {municipality.code: municipality for municipality in Municipality.objects.all()}
    taken = {municipality.slug for municipality in known.values()}
    wanted = [(row.code, _facts(row)) for row in rows] + [(row.code, _former_facts(row)) for row in former]
    new, changed = [], []
    for code, facts in wanted:
        municipality = known.get(code)
        if municipality is None:
            slug = _free_slug(facts["name"], code, taken)
            taken.add(slug)
            new.append(Municipality(code=code, slug=slug, **facts))
        elif _update(municipality, facts):
            changed.append(municipality)
    Municipality.objects.bulk_create(new)
    Municipality.objects.bulk_update(changed, REGISTER_FIELDS, batch_size=50)
    # Bulk writes send no signal, so that the index does not hear of them by itself.
    get_search_backend().add_bulk(Municipality, new + changed)
    return len(new) + len(changed)


def sortable(name: str) -> str:
    """The name as letters, digits and single spaces, so that every database sorts it alike: 's-Gravenzande under g."""
    folded = unicodedata.normalize("NFKD", name.lower()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", " ", folded.removeprefix("'s-")).strip()


def _facts(row: MunicipalityRow) -> dict[str, Any]:
    return {
        "name": row.name,
        "sort_name": sortable(row.sort_name),
        "official_name": row.official_name,
        "aliases": list(row.aliases),
        "province": row.province,
        "province_code": row.province_code,
        "tooi_uri": row.tooi_uri,
        "population": row.population,
        "area_km2": row.area_km2,
        "seat": row.seat,
        "lat": row.lat,
        "lon": row.lon,
        "neighbours": list(row.neighbours),
        "website": row.website,
        "email_domains": list(row.email_domains),
    }


def _former_facts(row: FormerMunicipalityRow) -> dict[str, Any]:
    return {
        "name": row.name,
        "sort_name": sortable(row.name),
        "province_code": row.province_code,
        "tooi_uri": row.tooi_uri,
        "ended_on": row.ended_on,
    }


def _update(municipality: Municipality, facts: dict[str, Any]) -> bool:
    """Writes the facts that differ; tells whether there were any."""
    facts = {name: value for name, value in facts.items() if name not in FILLED_ONCE} | {
        name: facts[name] for name in FILLED_ONCE if name in facts and not getattr(municipality, name)
    }
    if "aliases" in facts:
        facts["aliases"] = list(dict.fromkeys([*facts["aliases"], *municipality.aliases]))
    if facts.get("ended_on") and municipality.is_member:
        facts["membership_state"] = MunicipalityState.FORMER_MEMBER
    different = {name: value for name, value in facts.items() if getattr(municipality, name) != value}
    for name, value in different.items():
        setattr(municipality, name, value)
    return bool(different)


def _free_slug(name: str, code: str, taken: Container[str]) -> str:
    slug = slugify(name)
    return f"{slug}-{code.lower()}" if slug in taken else slug
