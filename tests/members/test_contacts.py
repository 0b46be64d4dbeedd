"""Whom to ask, and what of them for whom."""

import pytest

from members.contacts import contacts
from tests.factories import make_member, make_municipality


def row(**fields):
    known = {
        "role": "contact",
        "about": "",
        "name": "Wie U Helpt",
        "email": "",
        "phone": "",
        "show_to": "leden",
        "organisation": None,
        "municipality": None,
    }
    return known | fields


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"email": "a@b.example"}, "Leden zien hier het e-mailadres."),
        ({"phone": "071 516 50 00"}, "Leden zien hier het telefoonnummer."),
        (
            {"email": "a@b.example", "phone": "071 516 50 00"},
            "Leden zien hier het e-mailadres en het telefoonnummer.",
        ),
        ({}, ""),
    ],
)
def test_a_visitor_is_told_what_there_is_for_members(fields, sentence):
    assert contacts([row(**fields)], None)["members_see"] == sentence


@pytest.mark.parametrize(
    ("written", "dialled"),
    [
        ("071 516 50 00", "0715165000"),
        ("+31 (0)71 - 516 50 00", "+31715165000"),
        ("(071) 516.50.00", "0715165000"),
        ("", ""),
    ],
)
def test_a_number_is_dialled_without_spaces(db, written, dialled):
    member = make_member(municipality=make_municipality())
    shown = contacts([row(phone=written)], member)["open"][0]
    assert (shown["phone"], shown["tel"]) == (written, dialled)
