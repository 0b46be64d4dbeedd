"""The journeys of the design that can be walked by now: find a tool, follow steps, stay inside, a municipality."""

import re

import pytest
from playwright.sync_api import expect

from tests.e2e.looks import fits
from tests.screens import LAB_CASE, Who


def facts(page):
    """The facts of "In het kort" by their term."""
    rows = page.locator(".lk-facts > div").all()
    return {row.locator("dt").inner_text(): row.locator("dd").inner_text() for row in rows}


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_find_a_tool(visit, script):
    page = visit("/", java_script_enabled=script)
    page.get_by_role("navigation", name="Navigatiemenu").get_by_role("link", name="Rugzak").click()
    page.get_by_label("Hoe groot is uw groep?").fill("14")
    page.get_by_label("Jongeren").check()
    page.get_by_label("Adviseren").check()
    if not script:
        page.get_by_role("button", name="Toon tools").click()
    expect(page.get_by_role("status")).to_have_text("1 tool gevonden van de 11")
    asked = page.url.partition("?")[2].split("&")
    assert sorted(asked) == ["doelgroep=jongeren", "groep=14", "trede=adviseren"]
    # With the other filters on, as many tools fit each choice as it says.
    told = page.locator("#f-doelgroep-jongeren ~ span").inner_text()
    assert re.match(r"\d+", told)[0] == "1"

    page.get_by_role("link", name="Youth Manifesto").click()
    page.wait_for_url("**/rugzak/youth-manifesto/")
    told = facts(page)
    assert {term: told[term] for term in ("Voor", "Vorm", "Kosten", "Aantal")} == {
        "Voor": "Jongeren, ambtenaren en de raad",
        "Vorm": "Op maat",
        "Kosten": "Op aanvraag",
        "Aantal": "12 tot 16 deelnemers",
    }
    assert page.get_by_text("Een concreet Youth Manifest").is_visible()
    used = page.get_by_role("region", name="Gebruikt in")
    assert used.get_by_role("link", name="Utrecht").is_visible()
    assert used.get_by_role("link", name="Amsterdam, Stadsdeel Oost").is_visible()
    assert page.get_by_role("region", name="Vragen?").get_by_text("Voor: informatie over 3").is_visible()
    assert page.faults == []


def test_follow_the_steps(visit):
    page = visit("/rugzak/burgers-aan-het-stuur/")
    assert page.locator("ol.lk-steps > li h3").all_inner_texts() == [
        "Wat is er aan de hand?",
        "Wat moet er beter?",
        "Actieplan maken",
        "Meetbare resultaten bepalen",
        "Actieplan uitvoeren",
        "Resultaten meten",
        "Verantwoorden",
        "Nieuwe doelen stellen",
    ]
    assert page.get_by_text("Na stap 8 begint een nieuwe ronde bij stap 1.").is_visible()
    page = visit("/rugzak/budgetmonitoring/")
    assert page.get_by_role("heading", level=2, name="De route").is_visible()


def test_what_is_of_the_lab_stays_inside(visit, demo_site):
    inside = visit(LAB_CASE, who=Who.PARTICIPANT)
    assert "Roerdomp" in inside.locator("h1").inner_text(), "there is something to leak"
    media = inside.eval_on_selector_all(
        "main :is(img, a)",
        "all => all.map((it) => it.src || it.href).filter((url) => url.includes('/media/'))",
    )
    assert len(media) >= 2, "a picture and a document"
    answers = [inside.request.get(url).status for url in media]
    assert answers == [200] * len(media)

    places = ["/casussen/", "/zoeken/?q=roerdomp", "/rugzak/digitale-co-creatie/", "/gemeenten/tilburg/"]
    places += ["/", "/labs/co-creatie-lab-onze-stad/", "/sitemap.xml"]
    shown = [path for path in places if LAB_CASE in inside.request.get(demo_site + path).text()]
    assert shown == [*places[:4], "/labs/co-creatie-lab-onze-stad/"], "there is something to leak"
    for who in (Who.VISITOR, Who.OUTSIDER, Who.MEMBER):
        outside = visit(LAB_CASE, who=who)
        assert outside.answer.status == 404
        assert "Roerdomp" not in outside.content()
        assert [outside.request.get(url).status for url in media] == [404] * len(media)
        for path in places:
            text = outside.request.get(demo_site + path).text()
            assert (who, path, LAB_CASE in text) == (who, path, False)
            # What somebody typed stands there as they typed it.
            assert (who, path, "Roerdomp" in text) == (who, path, False)


def test_a_municipality_under_the_name_that_people_use(visit):
    page = visit("/gemeenten/")
    page.get_by_label("Naam").fill("Den Bosch")
    page.get_by_label("Naam").press("Enter")
    expect(page.get_by_role("status")).to_have_text("1 gemeente gevonden van de 342")
    page.locator("main table").get_by_role("link", name="'s-Hertogenbosch").click()
    page.wait_for_url("**/gemeenten/s-hertogenbosch/")
    assert facts(page)["Code"] == "GM0796"
    assert page.get_by_role("link", name="Samen een buurtplein ontwerpen").is_visible()
    assert page.get_by_role("link", name="Co-creatie Lab Onze Stad").is_visible()
    assert page.faults == []


def test_the_map_by_keyboard_and_as_a_table(visit):
    page = visit("/gemeenten/")
    doors = page.locator(".lk-map a")
    assert doors.count() == 11, "each municipality that takes part"
    leiden = page.get_by_role("link", name="Leiden").first
    leiden.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/gemeenten/leiden/")
    page.go_back()
    page.get_by_label("Doet mee").check()
    expect(page.get_by_role("status")).to_have_text("11 gemeenten gevonden van de 342")
    assert page.locator("main table tbody tr").count() == 11
    assert fits(page)


def test_a_municipality_that_is_no_more(visit):
    page = visit("/gemeenten/bussum/")
    assert page.locator("h1").inner_text() == "Bussum (opgeheven)"
    assert page.get_by_text("Deze gemeente bestaat niet meer sinds 31 december 2015.").is_visible()
