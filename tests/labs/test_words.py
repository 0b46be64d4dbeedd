"""How far a lab is, in words."""

import pytest

from labs.models import LabPage
from labs.words import has_room, places_words, sessions_words


@pytest.mark.parametrize(
    ("state", "taken", "room"),
    [
        ("voorbereiding", 9, True),
        ("werving", 9, True),
        ("werving", 10, False),
        ("lopend", 1, False),
        ("afgerond", 1, False),
        ("gearchiveerd", 1, False),
    ],
)
def test_a_municipality_may_come_in_until_the_lab_begins(state, taken, room):
    assert has_room(LabPage(state=state, max_municipalities=10), taken) is room


def test_the_places():
    assert places_words(LabPage(max_municipalities=10), 6) == "6 van de 10 plaatsen zijn vergeven"


def test_the_sessions():
    assert (sessions_words(8, 5), sessions_words(8, 0)) == (
        "5 van ca. 8 bijeenkomsten",
        "Ca. 8 bijeenkomsten",
    )
