"""Every way by which something hidden could come out. Each check asserts, for one role, exactly what may be seen.

A check fails when something leaks, and as well when somebody does not see what he or she may: so for a moderator each
shows that there was something to leak.
"""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

from django.urls import reverse
from django.utils import timezone

from cases.models import CasePage
from cop.core.models import BasePage
from cop.home.models import ArticlePage, HandreikingPage
from events.models import EventPage
from labs.models import LabPage
from rucksack.models import ToolCollection, ToolPage
from tests.attacks.world import SECRETS, SEES, STATES, Entry, World, shared_word

Check = Callable[[World, str], None]


def shows(html: str, entries: Iterable[Entry], role: str) -> None:
    """The title of what this role may read stands there, and of the rest not one word, nor its address."""
    for entry in entries:
        if role in entry.readers:
            assert entry.word("titel") in html, f"{role} misses {entry.page}"
        else:
            leaked = [one for one in (*entry.words, entry.page.slug) if one in html]
            assert leaked == [], f"leaks to {role}"


def plain(html: str, *without: str) -> str:
    """Without what differs for every answer: the form key and what was asked for."""
    html = re.sub(r'name="csrfmiddlewaretoken" value="\w+"', "", html)
    for one in without:
        html = html.replace(one, "…")
    return html


# The page itself.


def check_address(world: World, role: str) -> None:
    for entry in world.entries:
        response = world.get(role, entry.page.get_url())
        html = response.text.replace(entry.page.slug, "…")
        if role in entry.readers:
            assert response.status_code == 200, entry.page
            assert [one for one in ("titel", "tekst", "omschrijving") if entry.word(one) not in html] == []
            if entry.readers != SEES["openbaar"]:
                assert '<meta name="robots" content="noindex">' in html
                assert "ld+json" not in html
        else:
            away = {302: "/account/login/", 403: "", 404: ""}
            expected = 404
            if entry.readers == SEES["leden"]:
                expected = 302 if role == "anonymous" else 403
            assert (response.status_code, entry.state) == (expected, entry.state), f"{entry.page} to {role}"
            assert response.get("Location", "").startswith(away[expected])
            shows(html + str(response.headers).replace(entry.page.slug, "…"), [entry], role)


def check_absent_is_the_same(world: World, role: str) -> None:
    """What somebody may not know of answers as what is not there: body and headers."""
    for entry in world.entries:
        # The guard knows no types: two are enough.
        if role in entry.readers or entry.readers == SEES["leden"] or entry.model not in (CasePage, LabPage):
            continue
        hidden = world.get(role, entry.page.get_url())
        nothing = world.get(role, entry.page.get_url().replace(entry.page.slug, "zq-niets"))
        assert hidden.status_code == nothing.status_code == 404
        assert plain(hidden.text, entry.page.slug) == plain(nothing.text, "zq-niets")
        assert set(hidden.headers) == set(nothing.headers)
        assert not {"Last-Modified", "ETag"} & set(hidden.headers)


def check_teaser(world: World, role: str) -> None:
    """By its address a members' page may show its public summary: that, its title, and nothing else."""
    for entry in world.entries:
        if entry.state != "leden" or role in entry.readers:
            continue
        BasePage.objects.filter(pk=entry.page.pk).update(teaser="Dit mag iedereen lezen.")
        html = world.html(role, entry.page.get_url())
        BasePage.objects.filter(pk=entry.page.pk).update(teaser="")
        assert "Dit mag iedereen lezen." in html
        assert [one for one in SECRETS[1:] if entry.word(one) in html] == []
        assert "ld+json" not in html and 'content="noindex"' in html


# Lists.


def check_rucksack(world: World, role: str) -> None:
    shows(world.html(role, "/rugzak/"), world.of(ToolPage, ToolCollection), role)


def check_cases(world: World, role: str) -> None:
    html = world.html(role, "/casussen/")
    shows(html, world.of(CasePage), role)
    # A place or a theme that is there only through a hidden case is no choice either.
    for entry in world.of(CasePage):
        readable = role in entry.readers
        assert (f'value="zq-thema-{entry.state}"' in html) is readable
        # The cases with lessons are of the lead municipality, for all to see.
        place = f'value="{world.places[entry.state].slug}"'
        assert (place in html) is (readable or entry.state == "gemeente")


def check_agenda(world: World, role: str) -> None:
    html = world.html(role, "/agenda/?wanneer=komend&wanneer=geweest")
    shows(html, world.of(EventPage, LabPage), role)
    for entry in world.of(EventPage):
        month = f"{timezone.localtime(entry.page.start):%Y-%m}"
        assert (f'value="{month}"' in html) is (role in entry.readers), f"month of {entry.page}"


def check_agenda_month(world: World, role: str) -> None:
    for entry in world.of(EventPage):
        month = f"{timezone.localtime(entry.page.start):%Y-%m}"
        shows(world.html(role, f"/agenda/?maand={month}"), [entry], role)


def check_labs(world: World, role: str) -> None:
    shows(world.html(role, "/labs/"), world.of(LabPage), role)


def check_handreiking(world: World, role: str) -> None:
    shows(world.html(role, "/handreiking/"), world.of(HandreikingPage), role)


def check_articles(world: World, role: str) -> None:
    shows(world.html(role, "/artikelen/"), world.of(ArticlePage), role)


def check_municipalities(world: World, role: str) -> None:
    """The number of cases of a municipality, and whether it has any."""
    html = world.html(role, "/gemeenten/?casussen=ja")
    for entry in world.of(CasePage):
        expected = role in entry.readers or entry.state == "gemeente"
        assert (world.places[entry.state].name in html) is expected
    listing = world.get(role, "/gemeenten/?sorteer=casussen").context["listing"]
    counts = {row.slug: row.case_count for row in listing.page}
    for entry in world.of(CasePage):
        always = 4 if entry.state == "gemeente" else 0
        assert counts[world.places[entry.state].slug] == always + (role in entry.readers)


def check_profile(world: World, role: str) -> None:
    for state in STATES:
        html = world.html(role, f"/gemeenten/{world.places[state].slug}/")
        shows(html, [world.entry(model, state) for model in (CasePage, LabPage, ToolPage)], role)
    # A tool that is used here in a hidden case only.
    html = world.html(role, f"/gemeenten/{world.places['leden'].slug}/")
    assert ("Zqzeldzaam" in html) is (role in world.entry(CasePage, "leden").readers)


def check_facets(world: World, role: str) -> None:
    """The number behind each choice, of all and of what was found."""
    asked = (
        ("/rugzak/", ToolPage, "kosten", "cost"),
        ("/casussen/", CasePage, "status", "status"),
        ("/agenda/", EventPage, "soort", "event_type"),
        ("/labs/", LabPage, "status", "state"),
    )
    for address, model, name, column in asked:
        listing = world.get(role, address).context["listing"]
        pages = world.seen(model, role)
        assert (listing.counts["total"], listing.counts["found"]) == (len(pages), len(pages))
        expected = Counter(getattr(page, column) for page in pages)
        group = next(group for group in listing.groups if group.name == name)
        assert {one.value: one.count for one in group.options if one.count} == dict(expected)
        for entry in world.of(model):
            value = getattr(entry.page, column)
            found = world.get(role, f"{address}?{name}={value}").context["listing"]
            assert found.counts["found"] == expected[value]


# Home, search, sitemap.


def check_home(world: World, role: str) -> None:
    response = world.get(role, "/")
    context, html = response.context, response.text
    events = sorted(world.seen(EventPage, role), key=lambda page: (page.start, page.pk))[:3]
    cases = BasePage.objects.filter(pk__in=[page.pk for page in world.seen(CasePage, role)])
    newest = list(cases.order_by("-first_published_at", "-pk").values_list("slug", flat=True)[:3])
    labs = [page for page in world.seen(LabPage, role) if page.state == "lopend"]
    first = min(labs, key=lambda page: page.start_date, default=None)
    assert [row["url"].strip("/").split("/")[-1] for row in context["meetings"]] == [
        page.slug for page in events
    ]
    assert [row["url"].strip("/").split("/")[-1] for row in context["cases"]] == newest
    assert context["lab"] == first
    shows(html, [entry for entry in world.entries if role not in entry.readers], role)


def check_home_figures(world: World, role: str) -> None:
    figures = world.get(role, "/").context["figures"]
    tools, cases = world.seen(ToolPage, role), world.seen(CasePage, role)
    with_figure = [page for page in cases if page.slug.startswith("zq-")]
    rare = role in world.entry(CasePage, "leden").readers
    assert (figures.tools, figures.cases) == (len(tools), len(cases))
    assert figures.cases_with_figure == len(with_figure)
    # Tools of which a source or a case tells where they are used; the hub only if one of its cases is in sight.
    referenced = [page for page in tools if page.slug.startswith("zq-")]
    assert figures.tools_with_use == len(referenced) + bool(with_figure) + rare


def check_search(world: World, role: str) -> None:
    """By the words of title, summary and text: hits, and how many of each kind."""
    nothing = plain(world.html(role, "/zoeken/?q=zqnergens"), "zqnergens")
    for state in STATES:
        entries = [entry for entry in world.entries if entry.state == state]
        readable = role in entries[0].readers
        for part in ("titel", "samenvatting", "tekst"):
            q = shared_word(state, part)
            response = world.get(role, f"/zoeken/?q={q}")
            counts = {key: n for key, _words, n in response.context["found"].counts}
            kinds = {"tool": 2, "casus": 1, "bijeenkomst": 1, "lab": 1, "handreiking": 1, "artikel": 1}
            assert counts == (kinds if readable else {}), f"{q} for {role}"
            assert response.context["found"].total == (7 if readable else 0)
            if readable:
                shows(response.text, entries, role)
            else:
                assert plain(response.text, q) == nothing


def check_sitemap(world: World, role: str) -> None:
    """The same for everybody: what is open to everybody."""
    html = world.html(role, "/sitemap.xml")
    for entry in world.entries:
        assert (f"/{entry.page.slug}/</loc>" in html) is (entry.readers == SEES["openbaar"]), entry.page
        assert not any(one in html for one in entry.words)


# What a page says of other pages.


def check_tool_page(world: World, role: str) -> None:
    response = world.get(role, world.hubs["tool"].get_url())
    shows(response.text, world.of(CasePage, EventPage, ToolPage, ToolCollection), role)
    seen = [entry for entry in world.of(CasePage) if role in entry.readers]
    for entry in world.of(CasePage):
        assert (f"zqinzet{entry.state}" in response.text) is (entry in seen)
    reached = sum(10 ** STATES.index(entry.state) for entry in seen)
    figures = [(figure.answer, figure.n) for figure in response.context["figures"]]
    words = f"{reached:,} deelnemers".replace(",", ".")
    assert figures == ([(words, len(seen))] if seen else [])


def check_tool_rows(world: World, role: str) -> None:
    """The number of cases behind a tool in the list, and the number of tools in a collection."""
    context = world.get(role, "/rugzak/").context
    uses = {tool.slug: tool.use_count for tool in context["listing"].page}
    assert uses["spil-tool"] == len([entry for entry in world.of(CasePage) if role in entry.readers])
    assert uses["zeldzaam"] == (role in world.entry(CasePage, "leden").readers)
    tools = len([entry for entry in world.of(ToolPage) if role in entry.readers]) + 1
    (cards,) = [one for one in context["collections"] if one["title"] == "Spil bundel"]
    assert re.search(rf"\b{tools} tools?\b", json.dumps([str(value) for value in cards.values()]))


def check_collection_page(world: World, role: str) -> None:
    shows(world.html(role, world.hubs["collection"].get_url()), world.of(ToolPage), role)


def check_case_page(world: World, role: str) -> None:
    shows(world.html(role, world.hubs["case"].get_url()), world.of(ToolPage, EventPage), role)


def check_event_page(world: World, role: str) -> None:
    shows(world.html(role, world.hubs["event"].get_url()), world.of(CasePage, ToolPage), role)
    for state, event in world.lab_events.items():
        shows(world.html(role, event.get_url()), [world.entry(LabPage, state)], role)


def check_lab_page(world: World, role: str) -> None:
    shows(world.html(role, world.hubs["lab"].get_url()), world.of(CasePage, EventPage), role)


def check_lessons(world: World, role: str) -> None:
    """Parts of a public case with a visibility of their own: on its page, in the search, in its description."""
    for state in ("openbaar", "leden", "kring", "gemeente"):
        case, readable = world.hubs[f"lessons {state}"], role in SEES[state]
        html = world.html(role, case.get_url())
        assert [one in html for one in (f"zqkern{state}", f"zqles{state}")] == [readable, readable], state
        elsewhere = world.html(role, "/casussen/") + world.html(role, "/")
        assert f"zqkern{state}" not in elsewhere and f"zqles{state}" not in elsewhere
        for q in (f"zqkern{state}", f"zqles{state}"):
            assert world.get(role, f"/zoeken/?q={q}").context["found"].total == 0


# The admin.


def check_admin(world: World, role: str) -> None:
    """Preview, history, comparison, copy and the admin's own lists are for editors."""
    entry = world.entry(CasePage, "leden")
    page, revision = entry.page, entry.page.latest_revision_id
    addresses = [
        reverse(f"wagtailadmin_pages:{name}", args=args)
        for name, args in (
            ("view_draft", [page.pk]),
            ("history", [page.pk]),
            ("revisions_view", [page.pk, revision]),
            ("revisions_compare", [page.pk, "earliest", "latest"]),
            ("copy", [page.pk]),
            ("edit", [page.pk]),
            ("usage", [page.pk]),
        )
    ]
    addresses += [
        f"{reverse('wagtailadmin_pages:search')}?q={entry.word('titel')}",
        reverse("page_visibility", args=[page.pk]),
        f"/admin/api/main/pages/{page.pk}/",
    ]
    for address in addresses:
        response: Any = world.get(role, address)
        text = response.text.replace(entry.page.slug, "…")
        if role == "moderator":
            assert (response.status_code, address) == (200, address)
            assert entry.word("titel") in text or address.endswith("/visibility/")
        else:
            assert response.status_code in (302, 401, 403, 404), address
            assert not any(one in text for one in (entry.word(part) for part in SECRETS))


CHECKS: dict[str, Check] = {
    name.removeprefix("check_"): check for name, check in dict(globals()).items() if name.startswith("check_")
}
