"""The government's theme list, row by row where it matters."""

from cop.taxonomy.themes import parse_themes, read_themes

BY_PATH = {row.path: row for row in read_themes()}


def test_sixteen_themes_with_seventy_six_below_them() -> None:
    depths = [row.depth for row in BY_PATH.values()]

    assert (depths.count(1), depths.count(2), len(depths)) == (16, 76, 92)


def test_display_names_start_with_a_capital_and_keep_the_others() -> None:
    assert BY_PATH["0001"].name == "Cultuur en recreatie"
    assert BY_PATH["00030002"].name == "Europese zaken"
    assert BY_PATH["00080001"].name == "Informatievoorziening en ICT"


def test_every_child_follows_a_parent_of_the_level_above() -> None:
    seen: set[str] = set()
    for row in BY_PATH.values():
        assert row.parent_path == ("" if row.depth == 1 else row.path[:4])
        assert row.depth == 1 or row.parent_path in seen
        seen.add(row.path)


def test_uris_are_unique_and_kept() -> None:
    assert len({row.tooi_uri for row in BY_PATH.values()}) == 92
    assert BY_PATH["0001"].tooi_uri == "https://identifier.overheid.nl/tooi/def/thes/top/c_0361ffb3"


def test_parses_lines_without_a_file() -> None:
    (row,) = parse_themes(["path,depth,name,tooi_uri", "000A0001,2,bestuursrecht,u"])

    assert (row.path, row.depth, row.name, row.parent_path) == (
        "000A0001",
        2,
        "Bestuursrecht",
        "000A",
    )
