"""Facts for search engines cannot break out of their element."""

import json

from cop.core.templatetags.lk_schema import json_ld


def test_no_facts_no_element():
    assert json_ld(None) == json_ld({}) == ""


def test_empty_values_are_left_out():
    html = json_ld(
        {"@type": "Event", "name": "Dag", "url": "", "location": None, "performer": [], "seats": 0}
    )
    assert html == (
        '<script type="application/ld+json">'
        '{"@context": "https://schema.org", "@type": "Event", "name": "Dag", "seats": 0}</script>'
    )


def test_words_stay_words():
    words = "</script><script>alert('é & <!--')"
    html = json_ld({"@type": "Article", "headline": words})
    inside = html.removeprefix('<script type="application/ld+json">').removesuffix("</script>")
    assert not set("<>&") & set(inside)
    assert json.loads(inside)["headline"] == words
