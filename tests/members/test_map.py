"""The map shows who is asked for, and nothing else."""

import gzip

from members.map import CREDIT, Place, borders, circle_round, country_svg, municipality_map

LEIDEN = "GM0546"
TILBURG = "GM0855"


def test_every_municipality_has_a_border():
    assert len(borders()) == 342
    assert all(borders().values())


def test_members_are_ringed_and_unknown_codes_left_out():
    svg = country_svg([LEIDEN, TILBURG, LEIDEN, "GM9999"], title="Kaart")
    assert svg.count("<circle") == 2


def test_the_picture_carries_its_credit_and_fits_its_budget():
    svg = country_svg([LEIDEN], title="Kaart")
    assert CREDIT in svg
    assert len(gzip.compress(svg.encode(), 9)) <= 16_000


def test_the_picture_has_no_style_sheet_and_escapes_its_title():
    svg = country_svg([], title="<script>")
    assert "<style" not in svg
    assert "&lt;script&gt;" in svg


def test_a_ring_lies_round_its_municipality():
    ring = circle_round(LEIDEN)
    assert ring
    points = [point for part in borders()[LEIDEN] for point in part]
    assert min(x for x, _y in points) < ring.x < max(x for x, _y in points)
    assert ring.radius >= 18
    assert circle_round("GM9999") is None


def test_each_place_is_a_link_with_its_name():
    places = [Place(LEIDEN, "Leiden", "/gemeenten/leiden/"), Place("GM9999", "Nergens", "/nergens/")]
    svg = municipality_map(places, picture_url="/gemeenten/kaart.svg")
    assert svg.count("<a ") == 1
    assert '<a class="lk-place" href="/gemeenten/leiden/"><title>Leiden</title>' in svg
    assert '<image href="/gemeenten/kaart.svg" width="700" height="827"/>' in svg
