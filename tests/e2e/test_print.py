"""On paper: a tool on one sheet, a case and a meeting on two."""

import re

import pytest


@pytest.mark.parametrize(
    ("path", "sheets"),
    [
        ("/rugzak/youth-manifesto/", 1),
        ("/rugzak/burgers-aan-het-stuur/", 1),
        ("/rugzak/budgetmonitoring/", 1),
        ("/casussen/singelpark/", 2),
        ("/casussen/buurtplein-s-hertogenbosch/", 2),
        ("/agenda/van-burgerparticipatie-naar-digitale-co-creatie/", 2),
    ],
)
def test_sheets(visit, path, sheets):
    page = visit(path)
    printed = page.pdf(format="A4")
    assert len(re.findall(rb"/Type\s*/Page\b", printed)) <= sheets


def test_paper_shows_no_doors(visit):
    page = visit("/rugzak/youth-manifesto/")
    page.emulate_media(media="print")
    assert not page.get_by_role("navigation", name="Navigatiemenu").is_visible()
    assert page.get_by_role("heading", level=1).is_visible()
    assert page.get_by_text("12 tot 16 deelnemers").is_visible()
