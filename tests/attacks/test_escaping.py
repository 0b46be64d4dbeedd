"""Names, titles and texts that are HTML. SECURITY 30: escaped wherever they come out, `javascript:` gone."""

import json
import re
from datetime import time
from html.parser import HTMLParser

import pytest
from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import models
from wagtail.fields import RichTextField, StreamField

from cases.models import CasePage, CasePart, OutcomeFigure, ToolUse
from cop.core.blocks import article_blocks
from cop.core.fields import LinesField
from cop.core.models import BasePage, PageDocument, SiteDocument, SiteImage
from cop.taxonomy.models import InitiativeType, PageInitiativeType, PageTheme, Theme
from events.models import AgendaItem, AgendaPart, EventCase, EventExpert, EventPage, EventTool
from labs.models import LabPage
from members.models import (
    Area,
    CircleMember,
    ContactLink,
    ContactPerson,
    Expert,
    Organisation,
    OrganisationLink,
)
from rucksack.models import ToolCollection, ToolCollectionItem, ToolPage, ToolReference, ToolStep
from tests.core.media_files import PDF, picture, upload
from tests.factories import MAKERS, make_circle, make_moderator, make_municipality, make_user
from tests.second_factor import log_in_with_code

EVIL = "</script>'\"><b id=zq>"
KEPT = (
    "slug",
    "path",
    "url_path",
    "draft_title",
    "sort_name",
    "visibility",
    "code",
    "translation_key",
    "file_hash",
)
ADDRESSES = ("href", "src", "action", "formaction")


class Injected(HTMLParser):
    """What of EVIL became an element, and which handlers, styles and addresses with a program there are."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            said = (value or "").strip().lower()
            program = name in ADDRESSES and said.startswith(("javascript:", "data:text", "vbscript:"))
            if (name, value) == ("id", "zq") or name.startswith("on") or name == "style" or program:
                self.found.append(f"<{tag} {name}={value}>")


def injected(html):
    parser = Injected()
    parser.feed(html)
    return parser.found


def evil_fields(model):
    """EVIL in each field of free text of a model that has room for it."""
    found = {}
    for field in model._meta.get_fields():
        if not getattr(field, "concrete", False) or field.name in KEPT or getattr(field, "choices", None):
            continue
        if isinstance(field, LinesField):
            found[field.name] = [EVIL]
        elif isinstance(field, (RichTextField, StreamField, models.URLField, models.EmailField)):
            continue
        elif type(field) in (models.CharField, models.TextField) and (field.max_length or 99) >= len(EVIL):
            found[field.name] = EVIL
    return found


@pytest.fixture
def evil(site):
    """Every page with EVIL in all its texts and in everything that hangs on it, by type."""
    fields = {"slug": "zq", "code": "GM0546", "sort_name": "zq", "tooi_uri": "https://tooi.example/zq"}
    place = make_municipality(**evil_fields(make_municipality()._meta.model) | fields)
    author = make_user(first_name=EVIL, last_name="")
    image = SiteImage.objects.create(file=upload("a.png", picture()), **evil_fields(SiteImage))
    file = SiteDocument.objects.create(file=upload("a.pdf", PDF), **evil_fields(SiteDocument))
    organisation = Organisation.objects.create(kind="stichting", **evil_fields(Organisation))
    person = ContactPerson.objects.create(
        organisation=organisation, email="a@gouda.example", show_to="openbaar", **evil_fields(ContactPerson)
    )
    circle, pages = make_circle(name=EVIL), {}
    CircleMember.objects.create(circle=circle, user=author, role="begeleider")
    blocks = dict(article_blocks())
    body = [
        ("quote", {"text": EVIL, "source": EVIL}),
        ("checklist", blocks["checklist"].to_python({"title": EVIL, "items": [EVIL]})),
        ("document", {"document": file, "label": EVIL}),
    ]
    for model, make in MAKERS.items():
        more = {"cohort": circle} if model is LabPage else {}
        more |= {"body": body} if hasattr(model, "body") else {}
        page = make(image=image, municipality=place, circle=circle, **evil_fields(model), **more)
        page.save_revision(user=author).publish(user=author, skip_permission_checks=True)
        ContactLink.objects.create(page=page, person=person, about=EVIL)
        OrganisationLink.objects.create(page=page, organisation=organisation, note=EVIL)
        PageDocument.objects.create(page=page, document=file, label=EVIL)
        pages[model] = page
    hang(pages, place, organisation)
    return pages


def hang(pages, place, organisation):
    case, tool, event = pages[CasePage], pages[ToolPage], pages[EventPage]
    theme = Theme.objects.create(slug="zq-thema", **evil_fields(Theme))
    PageTheme.objects.create(page=case, theme=theme)
    kind = InitiativeType.objects.create(**evil_fields(InitiativeType))
    PageInitiativeType.objects.create(page=case, initiative_type=kind)
    case.areas.add(Area.objects.create(municipality=place, name=EVIL))
    case.save()
    OutcomeFigure.objects.create(case=case, value=60, method="telling", **evil_fields(OutcomeFigure))
    CasePart.objects.create(case=case, visibility="openbaar", key_lesson=EVIL)
    ToolUse.objects.create(case=case, tool=tool, rating=4, **evil_fields(ToolUse))
    ToolStep.objects.create(tool=tool, title=EVIL)
    ToolReference.objects.create(tool=tool, municipality=place, area=EVIL, note=EVIL)
    ToolCollectionItem.objects.create(collection=pages[ToolCollection], tool=tool)
    item = AgendaItem.objects.create(event=event, title=EVIL, speaker=EVIL, start_time=time(9))
    AgendaPart.objects.create(item=item, title=EVIL, speaker=EVIL, start_time=time(9))
    expert = Expert.objects.create(organisation=organisation, **evil_fields(Expert))
    EventExpert.objects.create(event=event, expert=expert)
    EventCase.objects.create(event=event, case=case)
    EventTool.objects.create(event=event, tool=tool)


LISTS = ("/", "/rugzak/", "/casussen/", "/agenda/", "/labs/", "/gemeenten/", "/handreiking/", "/artikelen/")


def test_html_in_every_text_comes_out_as_text(evil, client):
    others = ("/gemeenten/zq/", "/zoeken/?q=zq", "/casussen/?thema=zq-thema&gemeente=zq")
    for address in (*LISTS, *others, *(page.get_url() for page in evil.values())):
        response = client.get(address)
        assert (address, response.status_code) == (address, 200)
        if address not in ("/zoeken/?q=zq",):
            assert "b id=zq&gt;" in response.text, f"{address}: there is something to escape"
        assert (address, injected(response.text)) == (address, [])
        for facts in re.findall(r"application/ld\+json\">(.*?)</script>", response.text, re.DOTALL):
            json.loads(facts)


def test_html_in_every_text_comes_out_as_text_for_a_moderator(evil, client):
    log_in_with_code(client, make_moderator())
    for page in evil.values():
        assert (page, injected(client.get(page.get_url()).text)) == (page, [])


def test_what_is_searched_for_and_typed_comes_out_as_text(site, client):
    asked = {
        "/zoeken/": ("q", "soort"),
        "/gemeenten/": ("naam", "provincie"),
        "/rugzak/": ("groep", "vorm"),
        "/agenda/": ("maand", "lab"),
        "/account/login/": ("next", "login"),
    }
    for address, names in asked.items():
        for name in names:
            for value in (EVIL, f"javascript:alert(1)//{EVIL}"):
                response = client.get(address, {name: value})
                assert response.status_code in (200, 400)
                assert (address, name, injected(response.text)) == (address, name, [])
    response = client.get(f"/{EVIL}/")
    assert (response.status_code, injected(response.text)) == (404, [])


def test_a_tag_finds_what_it_should():
    assert injected(f'<a href="{EVIL}">') == ["<b id=zq>"]
    assert injected('<img onerror="x"><a href=" JavaScript:x">') == [
        "<img onerror=x>",
        "<a href= JavaScript:x>",
    ]


PROGRAMS = (
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,<script>1</script>",
    "vbscript:x",
    "//evil",
)
URL_FIELDS = [
    (model, field.name)
    for model in apps.get_models()
    for field in model._meta.get_fields()
    if isinstance(field, models.URLField)
    and model._meta.app_label
    in (*("core", "taxonomy", "members", "cases", "rucksack", "events", "labs", "home"),)
]


@pytest.mark.parametrize(("model", "name"), URL_FIELDS, ids=lambda one: getattr(one, "__name__", one))
def test_an_address_field_takes_no_program(model, name):
    field = model._meta.get_field(name)
    for value in PROGRAMS:
        with pytest.raises(ValidationError):
            field.clean(value, None)
    assert field.clean("https://gouda.example/", None) == "https://gouda.example/"


RICH_FIELDS = [
    (model, field.name)
    for model in apps.get_models()
    if issubclass(model, BasePage) or model in (CasePart, ToolStep)
    for field in model._meta.get_fields()
    if isinstance(field, RichTextField)
]


def draft(url):
    """What the editor sends for the words "klik hier" with a link to `url` and some HTML."""
    block = {
        "key": "a",
        "type": "unstyled",
        "depth": 0,
        "text": f"klik hier {EVIL}<img src=x onerror=alert(1)>",
        "inlineStyleRanges": [],
        "entityRanges": [{"offset": 0, "length": 9, "key": 0}],
    }
    entity = {"type": "LINK", "mutability": "MUTABLE", "data": {"url": url}}
    return json.dumps({"blocks": [block], "entityMap": {"0": entity}})


@pytest.mark.parametrize(("model", "name"), RICH_FIELDS, ids=lambda one: getattr(one, "__name__", one))
def test_rich_text_keeps_no_program(model, name):
    widget = model._meta.get_field(name).formfield().widget
    for url in PROGRAMS[:-1]:
        kept = widget.value_from_datadict({name: draft(url)}, {}, name)
        assert "klik hier" in kept
        assert injected(kept) == []
    assert "https://gouda.example/" in widget.value_from_datadict(
        {name: draft("https://gouda.example/")}, {}, name
    )


def test_rich_text_in_blocks_keeps_no_program():
    block = dict(article_blocks())["text"]
    kept = block.field.widget.value_from_datadict({"x": draft("javascript:alert(1)")}, {}, "x")
    assert "klik hier" in kept
    assert injected(kept) == []


def test_no_block_takes_raw_html():
    names = {type(block).__name__ for _name, block in article_blocks()}
    assert not names & {"RawHTMLBlock", "EmbedBlock"}
