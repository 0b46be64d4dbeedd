"""Drawings are facts: what is counted in them must be the number that was given."""

import re

import pytest
from django.template import Context, Template
from django.template.loader import get_template
from django.utils.translation import override

from cop.core import drawing_notes, drawings, tool_drawings

ROWS = re.compile(r'class="([tu])" stroke-width')


def kinds(svg: str) -> list[str]:
    """The class of every dot, in order."""
    return re.findall(r'<circle class="([ado])"', svg)


@pytest.mark.parametrize("steps", [1, 3, 6, 8, 14])
def test_a_method_has_as_many_stations_as_steps_and_the_first_is_yellow(steps):
    svg = tool_drawings.steps_ring(steps, cyclic=True)
    assert kinds(svg) == ["a"] + ["d"] * (steps - 1)
    assert f">{steps}</text>" in svg


def test_the_ring_is_closed_only_when_the_method_starts_again():
    assert '<circle class="l"' in tool_drawings.steps_ring(4, cyclic=True)
    assert '<circle class="l"' not in tool_drawings.steps_ring(4, cyclic=False)


def test_the_line_is_dotted_when_a_part_is_online():
    assert 'stroke-dasharray="0 7"' in tool_drawings.steps_ring(4, cyclic=False, partly_online=True)
    assert 'stroke-dasharray="0 7"' not in tool_drawings.steps_ring(4, cyclic=False)


@pytest.mark.parametrize(
    ("minimum", "maximum", "seats", "text"),
    [
        (12, 16, ["a"] + ["d"] * 11 + ["o"] * 4, "12–16"),
        (5, 7, ["a"] + ["d"] * 4 + ["o"] * 2, "5–7"),
        (6, 6, ["a"] + ["d"] * 5, "6"),
        (4, None, ["a"] + ["d"] * 3, "4+"),
    ],
)
def test_a_group_has_closed_seats_up_to_its_minimum(minimum, maximum, seats, text):
    svg = tool_drawings.group_ring(minimum, maximum)
    assert kinds(svg) == seats
    assert f">{text}</text>" in svg


def test_a_tool_is_drawn_by_the_most_telling_fact():
    assert ">8</text>" in tool_drawings.tool(kind="training", steps=8, minimum=5, maximum=7)
    assert ">5–7</text>" in tool_drawings.tool(kind="training", minimum=5, maximum=7)
    assert "<text" not in tool_drawings.tool(kind="training")


def test_every_kind_of_tool_has_a_drawing_of_its_own():
    made = {kind: tool_drawings.tool(kind=kind) for kind in tool_drawings.KINDS}
    assert len(set(made.values())) == len(made) == 8


@pytest.mark.parametrize("rung", range(6))
def test_a_tribune_is_filled_up_to_the_rung(rung):
    assert "".join(ROWS.findall(drawings.tribune(rung))) == "t" * rung + "u" * (5 - rung)


@pytest.mark.parametrize(("initiator", "yellow"), [("gemeente", 1), ("inwoners", 1), ("samen", 2)])
def test_yellow_is_who_began(initiator, yellow):
    assert kinds(drawings.tribune(3, initiator=initiator)).count("a") == yellow


def test_the_municipality_stands_in_the_middle_and_residents_do_not():
    assert 'class="a" cx="160" cy="142"' in drawings.tribune(3, initiator="gemeente")
    assert 'class="a" cx="160" cy="142"' not in drawings.tribune(3, initiator="inwoners")


@pytest.mark.parametrize("variant", range(150))
def test_the_yellow_seat_of_residents_stays_within_the_drawing(variant):
    found = re.search(
        r'class="a" cx="([\d.]+)" cy="([\d.]+)"', drawings.tribune(5, initiator="inwoners", variant=variant)
    )
    assert found
    assert 10 <= float(found[1]) <= 310
    assert 9.9 <= float(found[2]) <= 148


def test_cases_with_the_same_rung_and_initiator_differ_by_their_facts():
    facts = [
        {"scale": "straat"},
        {"scale": "gemeente"},
        {"scale": "gemeente", "partners": 2},
        {"scale": "gemeente", "partners": 2, "variant": 1},
        {"scale": "gemeente", "partners": 2, "variant": 2},
    ]
    assert len({drawings.tribune(3, initiator="inwoners", **fact) for fact in facts}) == 5


def test_each_partner_is_a_dot_round_the_stage():
    assert kinds(drawings.tribune(3, partners=4)).count("d") == 4


@pytest.mark.parametrize("scale", drawings.SEAT_BY_SCALE)
def test_the_same_facts_give_the_same_drawing(scale):
    assert drawings.tribune(2, scale=scale, variant=7) == drawings.tribune(2, scale=scale, variant=7)


def test_the_free_places_of_a_lab_are_yellow_and_counted():
    svg = drawings.lab_ring(6, 10)
    assert kinds(svg) == ["d"] * 6 + ["a"] * 4
    assert ">4</text>" in svg


def test_a_lab_with_more_than_its_places_has_none_free():
    assert ">0</text>" in drawings.lab_ring(12, 10)


def test_the_places_of_a_meeting_are_in_rows_of_ten():
    svg = drawings.seat_dots(19, 25)
    assert kinds(svg) == ["d"] * 19 + ["o"] * 6
    assert 'viewBox="0 0 121 37"' in svg


def test_a_great_hall_is_drawn_in_proportion():
    assert kinds(drawings.seat_dots(500, 1000)) == ["d"] * 30 + ["o"] * 30


def test_an_empty_hall_draws_nothing():
    assert kinds(drawings.seat_dots(0, 0)) == []


@pytest.mark.parametrize(
    ("level", "dots"), [("gemeten", "ddd"), ("eigen_opgave", "ddo"), ("onbekend", "doo"), ("?", "doo")]
)
def test_evidence_is_three_dots_and_nothing_counts_for_more_than_it_is(level, dots):
    assert "".join(kinds(drawings.evidence_dots(level))) == dots


def test_a_text_in_a_drawing_is_escaped():
    assert "<b>" not in drawings.lab_ring(1, 2, note="<b>")
    assert "&lt;b&gt;" in drawings.lab_ring(1, 2, note="<b>")


def test_every_drawing_is_hidden_from_screen_readers_and_free_of_style():
    made = [
        tool_drawings.steps_ring(8, cyclic=True),
        tool_drawings.rucksack(),
        tool_drawings.lost(),
        drawings.tribune(3),
        drawings.lab_ring(1, 2),
        drawings.seat_dots(1, 2),
        drawings.evidence_dots("gemeten"),
        *(drawings.door(way) for way in ("tool", "case", "join")),
    ]
    assert all('aria-hidden="true"' in svg and "style" not in svg for svg in made)


def test_a_tribune_says_its_facts_in_words():
    with override("nl"):
        assert drawing_notes.tribune_note(4, initiator="inwoners", partners=1) == (
            "Trede 4 van 5: zoveel rijen zijn gevuld. Geel, in de zaal: inwoners begonnen. Kleine stip: 1 partner."
        )
        assert drawing_notes.tribune_note(0, initiator="gemeente") == (
            "De trede is niet bekend: geen rij is gevuld. Geel, in het midden: de gemeente begon."
        )


def test_a_tool_of_which_only_the_kind_is_known_needs_no_explanation():
    assert drawing_notes.tool_note() == ""


def test_the_tags_hand_over_to_the_drawings():
    page = Template("{% load lk %}{% seat_dots 3 5 %}|{% tool_drawing kind='training' steps=3 cyclic=True %}")
    seats, tool = page.render(Context()).split("|")
    assert seats == drawings.seat_dots(3, 5)
    assert tool == tool_drawings.steps_ring(3, cyclic=True)


def test_what_is_captured_keeps_its_escaping():
    page = Template("{% load lk %}{% capture as slot %}<b>{{ name }}</b>{% endcapture %}[{{ slot }}]")
    assert page.render(Context({"name": "<i>"})) == "[<b>&lt;i&gt;</b>]"


@pytest.mark.parametrize("name", ["400.html", "500.html"])
def test_the_page_for_a_fault_needs_nothing(name):
    assert "<h1>" in get_template(name).render()
