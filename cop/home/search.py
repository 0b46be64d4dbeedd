"""Site search: everything that a visitor may read, with a count for each kind."""

import re
from dataclasses import dataclass
from typing import Any

from django import forms
from django.contrib.contenttypes.models import ContentType
from django.core.paginator import Page
from django.db.models import QuerySet
from django.http import QueryDict
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from cases.models import CasePage
from cop.core.gather import Part, address, gather
from cop.core.models import BasePage
from cop.core.paging import page_of
from cop.core.reach import HasReach
from events.models import EventPage
from labs.models import LabPage
from members.models import Municipality
from rucksack.models import ToolCollection, ToolPage

from .filters import is_named
from .models import ArticlePage, HandreikingPage

# Beyond this nobody pages on; who gets here should ask more precisely.
MOST = 1_000
PER_PAGE = 20
WORD = re.compile(r"\w+")
MUNICIPALITY = "gemeente"
# The kinds of page by their key in the address, with the words on the screen: one, and more.
KINDS: dict[str, tuple[tuple[type[BasePage], ...], Promise, Promise]] = {
    "tool": ((ToolPage, ToolCollection), _("Tool"), _("Tools")),
    "casus": ((CasePage,), _("Casus"), _("Casussen")),
    "bijeenkomst": ((EventPage,), _("Bijeenkomst"), _("Bijeenkomsten")),
    "lab": ((LabPage,), _("Lab"), _("Labs")),
    "handreiking": ((HandreikingPage,), _("Handreiking"), _("Handreiking")),
    "artikel": ((ArticlePage,), _("Artikel"), _("Artikelen")),
}


class SearchForm(forms.Form):
    """What may stand in the address of /zoeken/."""

    q = forms.CharField(max_length=200, required=False)
    soort = forms.ChoiceField(choices=[(key, key) for key in (*KINDS, MUNICIPALITY)], required=False)


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing found: its kind in words, its name and address, and its public summary."""

    kind: str
    title: str
    url: str
    summary: str


@dataclass(frozen=True, slots=True)
class Found:
    """counts: triples (key, words, number) of each kind of which there is something; shown: how many of the kind asked
    for; page: the hits of this page of the address.
    """

    total: int
    shown: int
    counts: list[tuple[str, str, int]]
    page: Page


class Hits:
    """What was found, to be cut into pages: first the pages of the site, then the municipalities."""

    def __init__(self, *, pages: Any, page_count: int, places: QuerySet) -> None:
        self.pages = pages
        self.page_count = page_count
        self.places = places

    def __getitem__(self, cut: slice) -> list[Hit]:
        start, stop = cut.start or 0, cut.stop
        hits = _page_hits(self.pages[start : min(stop, self.page_count)]) if start < self.page_count else []
        if stop > self.page_count:
            places = self.places[max(0, start - self.page_count) : stop - self.page_count]
            hits += [
                Hit(str(_("Gemeente")), one.name, one.get_absolute_url(), one.province) for one in places
            ]
        return hits


def plain_words(q: str) -> str:
    """What somebody typed, without the signs that mean something to one database and break the other."""
    return " ".join(WORD.findall(q))


def search_site(*, q: str, kind: str, user: HasReach | None, data: QueryDict) -> Found:
    """What this visitor may read about `q`, best first, municipalities after the pages.

    kind: a key of KINDS, MUNICIPALITY, or empty for all. Five queries at the most.
    Raises Http404 for a page number that is not there.
    """
    seen = BasePage.objects.visible_to(user)
    words = plain_words(q)
    places = Municipality.objects.current().filter(is_named(q)).order_by("sort_name")
    counts = (
        _counts(seen.filter(content_type__in=_types("")).search(words), places)
        if words
        else _counts(None, places)
    )
    number = {key: n for key, _words, n in counts}
    pages_here = number.get(kind, 0) if kind else sum(number.values()) - number.get(MUNICIPALITY, 0)
    if kind == MUNICIPALITY:
        pages_here = 0
    shown = min(pages_here, MOST)
    places_here = number.get(MUNICIPALITY, 0) if kind in ("", MUNICIPALITY) else 0
    hits = Hits(
        pages=seen.filter(content_type__in=_types(kind)).search(words), page_count=shown, places=places
    )
    page = page_of(hits, data, per_page=PER_PAGE, count=shown + places_here)
    return Found(total=sum(number.values()), shown=pages_here + places_here, counts=counts, page=page)


def _types(kind: str) -> list[int]:
    wanted = (
        KINDS[kind][0] if kind in KINDS else [model for models, *_w in KINDS.values() for model in models]
    )
    return [ContentType.objects.get_for_model(model).pk for model in wanted]


def _counts(results: Any, places: QuerySet) -> list[tuple[str, str, int]]:
    """Triples (key, words, number) of the kinds of which there is something."""
    by_type = results.facet("content_type_id") if results is not None else {}
    counts = [
        (key, str(more), sum(by_type.get(pk, 0) for pk in _types(key)))
        for key, (_m, _o, more) in KINDS.items()
    ]
    counts.append((MUNICIPALITY, str(_("Gemeenten")), places.count()))
    return [count for count in counts if count[2]]


def _page_hits(pages: Any) -> list[Hit]:
    """The pages of one cut, with the summaries of their own tables in one query."""
    found = list(pages)
    keys = [page.pk for page in found]
    models = [(model, str(one)) for models, one, _more in KINDS.values() for model in models]
    columns = {"summary": "summary"}
    rows = gather(
        *(Part(model.__name__, model.objects.filter(pk__in=keys), columns) for model, _one in models)
    )
    told = {row["pk"]: (one, row["summary"]) for model, one in models for row in rows[model.__name__]}
    return [Hit(told[page.pk][0], page.title, address(page.url_path), told[page.pk][1]) for page in found]
