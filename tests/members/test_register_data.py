"""Facts of the register of municipalities that a careless reader would lose."""

import re
from collections import Counter
from datetime import date
from decimal import Decimal

from members.map import BORDERS
from members.register import (
    FormerMunicipalityRow,
    MunicipalityRow,
    parse_municipalities,
    read_former_municipalities,
    read_municipalities,
)

ROWS = read_municipalities()
BY_CODE = {row.code: row for row in ROWS}
FORMER = read_former_municipalities()


def test_342_municipalities_with_unique_padded_codes() -> None:
    assert len(ROWS) == len(BY_CODE) == 342
    assert all(re.fullmatch(r"GM\d{4}", row.code) for row in ROWS)
    assert BY_CODE["GM0014"].name == "Groningen"
    assert len({row.tooi_uri for row in ROWS}) == 342


def test_a_whole_row() -> None:
    assert BY_CODE["GM0197"] == MunicipalityRow(
        code="GM0197",
        name="Aalten",
        sort_name="aalten",
        aliases=(),
        official_name="gemeente Aalten",
        province="Gelderland",
        province_code="PV25",
        population=27603,
        area_km2=Decimal("96.54"),
        seat="Aalten",
        website="https://www.aalten.nl",
        domain="aalten.nl",
        email_domains=("aalten.nl",),
        lat=Decimal("51.9218"),
        lon=Decimal("6.5604"),
        tooi_uri="https://identifier.overheid.nl/tooi/id/gemeente/gm0197",
        neighbours=("GM0294", "GM1509", "GM1586"),
    )


def test_two_bergens_are_told_apart_by_code_and_name() -> None:
    bergens = {row.code: row.name for row in ROWS if row.name.startswith("Bergen (")}

    assert bergens == {"GM0893": "Bergen (L)", "GM0373": "Bergen (NH)"}
    assert BY_CODE["GM0893"].province == "Limburg"
    assert BY_CODE["GM0373"].province == "Noord-Holland"


def test_aliases() -> None:
    assert {row.name: row.aliases for row in ROWS if row.aliases} == {
        "Bergen (L)": ("Bergen (Limburg)",),
        "Bergen (NH)": ("Bergen (Noord-Holland)",),
        "Den Haag": ("'s-Gravenhage",),
        "'s-Hertogenbosch": ("Den Bosch",),
        "Leeuwarden": ("Ljouwert",),
        "Noardeast-Fryslân": ("Noardeast-Fryslan",),
        "Nuenen, Gerwen en Nederwetten": ("Nuenen c.a.",),
        "Súdwest-Fryslân": ("Sudwest-Fryslan", "Súdwest Fryslân"),
    }


def test_den_haag_keeps_its_everyday_and_its_official_name() -> None:
    den_haag = BY_CODE["GM0518"]

    assert (den_haag.name, den_haag.official_name) == ("Den Haag", "gemeente 's-Gravenhage")


def test_s_hertogenbosch_sorts_under_h() -> None:
    names = [row.name for row in ROWS]

    assert BY_CODE["GM0796"].sort_name == "hertogenbosch"
    assert names.index("Heerlen") < names.index("'s-Hertogenbosch") < names.index("Heusden")
    assert [row.sort_name for row in ROWS] == sorted(row.sort_name for row in ROWS)


def test_no_e_mail_domain_is_an_empty_tuple() -> None:
    without = [row.name for row in ROWS if row.email_domains == ()]

    assert without == [
        "Bunschoten",
        "Delft",
        "Den Haag",
        "Dijk en Waard",
        "Gooise Meren",
        "Haarlemmermeer",
        "Hardenberg",
        "Hendrik-Ido-Ambacht",
        "Leiden",
        "Maastricht",
        "Oosterhout",
        "Rotterdam",
        "Súdwest-Fryslân",
    ]
    assert all(len(row.email_domains) <= 1 for row in ROWS)


def test_neighbours_are_mutual_and_known() -> None:
    for row in ROWS:
        for code in row.neighbours:
            assert row.code in BY_CODE[code].neighbours


def test_three_municipalities_have_no_neighbours() -> None:
    islands = [row.name for row in ROWS if not row.neighbours]

    assert islands == ["Ameland", "Schiermonnikoog", "Texel"]


def test_twelve_provinces() -> None:
    assert Counter((row.province_code, row.province) for row in ROWS) == {
        ("PV20", "Groningen"): 10,
        ("PV21", "Fryslân"): 18,
        ("PV22", "Drenthe"): 12,
        ("PV23", "Overijssel"): 25,
        ("PV24", "Flevoland"): 6,
        ("PV25", "Gelderland"): 51,
        ("PV26", "Utrecht"): 26,
        ("PV27", "Noord-Holland"): 44,
        ("PV28", "Zuid-Holland"): 50,
        ("PV29", "Zeeland"): 13,
        ("PV30", "Noord-Brabant"): 56,
        ("PV31", "Limburg"): 31,
    }


def test_263_former_municipalities_none_of_which_exists() -> None:
    codes = {row.code for row in FORMER}

    assert len(FORMER) == len(codes) == 263
    assert codes.isdisjoint(BY_CODE)
    assert min(row.ended_on for row in FORMER) == date(1999, 12, 31)
    assert max(row.ended_on for row in FORMER) == date(2022, 12, 31)


def test_a_former_municipality() -> None:
    assert FORMER[0] == FormerMunicipalityRow(
        code="GM0003",
        name="Appingedam",
        province_code="PV20",
        ended_on=date(2020, 12, 31),
        tooi_uri="https://identifier.overheid.nl/tooi/id/gemeente/gm0003",
    )


def test_map_draws_every_municipality_once() -> None:
    codes = re.findall(r'<path [^>]*data-code="(GM\d{4})"', BORDERS.read_text(encoding="utf-8"))

    assert len(codes) == 342
    assert set(codes) == BY_CODE.keys()


def test_quoted_names_with_a_comma_stay_whole() -> None:
    assert BY_CODE["GM0820"].name == "Nuenen, Gerwen en Nederwetten"


def test_parses_lines_without_a_file() -> None:
    assert parse_municipalities(["code,name,sort_name"]) == ()
