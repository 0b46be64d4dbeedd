"""The facts of a tool in words."""

import pytest

from rucksack.models import ToolPage
from rucksack.words import cost_words, form_words, group_words, is_partly_online, origin_words


@pytest.mark.parametrize(
    ("minimum", "maximum", "words"),
    [
        (12, 16, "12 tot 16 deelnemers"),
        (8, 8, "8 deelnemers"),
        (1, 1, "1 deelnemer"),
        (5, None, "Vanaf 5 deelnemers"),
        (None, 30, "Tot 30 deelnemers"),
        (None, None, ""),
    ],
)
def test_group(minimum, maximum, words):
    assert group_words(minimum, maximum) == words


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"cost": "onbekend"}, ""),
        ({"cost": "gratis"}, "Gratis"),
        ({"cost": "op_aanvraag", "cost_note": "Vraag Movisie"}, "Op aanvraag. Vraag Movisie"),
        ({"cost": "middel", "cost_min": 1500, "cost_max": 9000}, "€ 1.500 tot € 9.000"),
        ({"cost": "laag", "cost_min": 0, "cost_max": 0}, "Gratis"),
        ({"cost": "laag", "cost_max": 900}, "tot € 900"),
        ({"cost": "hoog", "cost_min": 12000}, "vanaf € 12.000"),
        ({"cost": "laag", "cost_min": 500, "cost_max": 500}, "€ 500"),
    ],
)
def test_cost(fields, words):
    assert cost_words(ToolPage(**fields)) == words


@pytest.mark.parametrize(
    ("forms", "note", "words", "partly"),
    [
        (["fysiek"], "", "Fysiek (offline)", False),
        (["fysiek", "online"], "", "Fysiek (offline), online", True),
        (["hybride"], "Een app en een avond", "Combinatie fysiek-digitaal: Een app en een avond", True),
        (["op_maat"], "Op maat", "Op maat", False),
        ([], "", "", False),
    ],
)
def test_form(forms, note, words, partly):
    tool = ToolPage(forms=forms, form_note=note)
    assert form_words(tool) == words
    assert is_partly_online(tool) is partly


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, ""),
        ({"origin": "buitenland"}, "Buitenland"),
        ({"origin": "buitenland", "origin_country": "Brazilië"}, "Buitenland: Brazilië"),
    ],
)
def test_origin(fields, words):
    assert origin_words(ToolPage(**fields)) == words
