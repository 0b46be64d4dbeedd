"""A site in which everything that can hide does hide, with one person of each kind, and who should see what of it."""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any

from django.core.management import call_command
from django.test import Client
from django.utils import timezone

from cases.models import CasePage, CasePart, OutcomeFigure, ToolUse
from cop.core.enums import Visibility
from cop.core.models import BasePage, CoAuthor
from cop.taxonomy.models import PageTheme, Theme
from events.models import EventCase, EventPage, EventTool
from labs.models import LabPage
from members.groups import ensure_groups
from members.models import Circle, Municipality, User
from rucksack.models import ToolCollection, ToolCollectionItem, ToolPage, ToolReference
from tests.factories import (
    MAKERS,
    make_case,
    make_circle,
    make_collection,
    make_event,
    make_lab,
    make_member,
    make_moderator,
    make_municipality,
    make_participant,
    make_tool,
    make_user,
)
from tests.second_factor import log_in_with_code

ROLES = ("anonymous", "no membership", "member", "in the circle", "lead", "co-author", "moderator")
SEES: dict[str, frozenset[str]] = {
    "concept": frozenset(),
    "gepland": frozenset(),
    "verlopen": frozenset(),
    Visibility.CIRCLE.value: frozenset({"in the circle", "moderator"}),
    Visibility.MUNICIPALITY.value: frozenset({"lead", "co-author", "moderator"}),
    Visibility.MEMBERS.value: frozenset(ROLES[2:]),
    Visibility.PUBLIC.value: frozenset(ROLES),
}
STATES = tuple(SEES)
SECRETS = ("titel", "samenvatting", "tekst", "omschrijving")
LONG_TEXT = {
    ToolPage: "description",
    ToolCollection: "intro",
    CasePage: "problem",
    EventPage: "description",
    LabPage: "intro",
}
COSTS = ("gratis", "laag", "middel", "hoog", "op_aanvraag", "gratis", "laag")
STATUSES = ("idee", "gestopt", "gestopt", "idee", "voorbereiding", "afgerond", "doorlopend")
KINDS = ("labsessie", "slot", "slot", "kennissessie", "workshop", "training", "webinar")


@dataclass(frozen=True)
class Entry:
    """A page with words that stand nowhere else; `readers`: the roles that may read it."""

    page: Any
    state: str
    readers: frozenset[str]

    @property
    def model(self) -> type[BasePage]:
        return type(self.page)

    def word(self, part: str) -> str:
        return word(self.model, self.state, part)

    @property
    def words(self) -> list[str]:
        return [self.word(part) for part in SECRETS]


@dataclass
class World:
    entries: list[Entry] = field(default_factory=list)
    hubs: dict[str, Any] = field(default_factory=dict)
    places: dict[str, Municipality] = field(default_factory=dict)
    lab_events: dict[str, EventPage] = field(default_factory=dict)
    clients: dict[str, Client] = field(default_factory=dict)
    users: dict[str, User] = field(default_factory=dict)

    def of(self, *models: type[BasePage]) -> list[Entry]:
        return [entry for entry in self.entries if entry.model in models]

    def entry(self, model: type[BasePage], state: str) -> Entry:
        return next(entry for entry in self.of(model) if entry.state == state)

    def seen(self, model: type[BasePage], role: str) -> list[Any]:
        """The pages of this type that this role may read, public ones that tie the others together included."""
        tied = [page for page in self.hubs.values() if isinstance(page, model)]
        if model is EventPage:
            tied += self.lab_events.values()
        return [entry.page for entry in self.of(model) if role in entry.readers] + tied

    def get(self, role: str, address: str) -> Any:
        return self.clients[role].get(address)

    def html(self, role: str, address: str) -> str:
        response = self.get(role, address)
        assert response.status_code == 200, f"{address}: {response.status_code}"
        return response.text

    def with_readers(self, state: str, readers: frozenset[str]) -> "World":
        """The same site, in which the pages made as `state` should be seen by these roles."""
        entries = [
            replace(entry, readers=readers) if entry.state == state else entry for entry in self.entries
        ]
        return replace(self, entries=entries)


def word(model: type[BasePage], state: str, part: str) -> str:
    return f"zq{model.__name__.lower()}{state}{part}"


def shared_word(state: str, part: str) -> str:
    """A word that all pages of one state have, to search for."""
    return f"zqalle{state}{part}"


def build() -> World:
    """Makes all of it. Needs the empty site."""
    world = World()
    ensure_groups()
    circle, other = make_circle(), make_municipality(name="Elders", slug="elders")
    world.places = {
        state: make_municipality(name=f"Zqplaats{state}", slug=f"zq-plaats-{state}") for state in STATES
    }
    _people(world, circle, other)
    for number, state in enumerate(STATES):
        for model in MAKERS:
            page = _page(model, state, number, world, circle)
            CoAuthor.objects.create(page_id=page.pk, user=world.users["co-author"])
            world.entries.append(Entry(page, state, SEES[state]))
    _tie(world, circle, other)
    _leave(world)
    world.entries = [
        replace(entry, page=entry.model.objects.get(pk=entry.page.pk)) for entry in world.entries
    ]
    return world


def _people(world: World, circle: Circle, other: Municipality) -> None:
    world.users = {
        "no membership": make_user(),
        "member": make_member(municipality=other),
        "in the circle": make_participant(circle=circle, municipality=other),
        "lead": make_member(municipality=world.places["gemeente"]),
        "co-author": make_member(municipality=other),
        "moderator": make_moderator(),
    }
    world.clients = {role: Client() for role in ROLES}
    for role, user in world.users.items():
        if role == "moderator":
            log_in_with_code(world.clients[role], user)
        else:
            world.clients[role].force_login(user)


def _page(model: type[BasePage], state: str, number: int, world: World, circle: Circle) -> BasePage:
    text = f"<p>{word(model, state, 'tekst')} {shared_word(state, 'tekst')}</p>"
    fields: dict[str, Any] = {
        "title": f"{word(model, state, 'titel')} {shared_word(state, 'titel')}",
        "slug": f"zq-{model.__name__.lower()}-{state}",
        "summary": f"{word(model, state, 'samenvatting')} {shared_word(state, 'samenvatting')}",
        "search_description": word(model, state, "omschrijving"),
        "visibility": state if state in Visibility.values else Visibility.PUBLIC,
        "municipality": world.places[state],
        "circle": circle,
        "live": state != "concept",
    }
    if state == "gepland":
        fields["go_live_at"] = timezone.now() + timedelta(days=1)
    if model in LONG_TEXT:
        fields[LONG_TEXT[model]] = text
    else:
        fields["body"] = [("text", text)]
    if model is ToolPage:
        fields["cost"] = COSTS[number]
    elif model is CasePage:
        fields["status"] = STATUSES[number]
    elif model is EventPage:
        # Each in a month of its own, what is hidden most first.
        fields |= {"event_type": KINDS[number], "start": timezone.now() + timedelta(days=1 + 40 * number)}
    elif model is LabPage:
        cohort = make_circle()
        make_participant(circle=cohort, municipality=world.places[state])
        fields |= {"cohort": cohort, "state": "lopend", "start_date": date(2026, 1, 1 + number)}
    return MAKERS[model](**fields)


def _tie(world: World, circle: Circle, other: Municipality) -> None:
    """Public pages that point to every other page, and all that hangs on a page."""
    far = timezone.now() + timedelta(days=400)
    hubs: dict[str, Any] = {
        "tool": make_tool(title="Spil tool", slug="spil-tool"),
        "rare tool": make_tool(title="Zqzeldzaam", slug="zeldzaam"),
        "collection": make_collection(title="Spil bundel", slug="spil-bundel"),
        "case": make_case(title="Spil casus", slug="spil-casus", municipality=other, status="uitvoering"),
        "event": make_event(title="Spil dag", slug="spil-dag", circle=circle, start=far),
        "lab": make_lab(title="Spil lab", slug="spil-lab", cohort=circle, start_date=date(2027, 1, 1)),
    }
    world.hubs = hubs
    ToolCollectionItem.objects.create(collection=hubs["collection"], tool=hubs["tool"])
    for number, state in enumerate(STATES):
        case, tool, event, lab, collection = (
            world.entry(model, state).page
            for model in (CasePage, ToolPage, EventPage, LabPage, ToolCollection)
        )
        theme = Theme.objects.create(name=f"Zqthema{state}", slug=f"zq-thema-{state}")
        PageTheme.objects.create(page=case, theme=theme)
        OutcomeFigure.objects.create(case=case, indicator="deed mee", value=60)
        ToolUse.objects.create(case=case, tool=hubs["tool"], participants=10**number, how=_how(state))
        ToolUse.objects.create(case=hubs["case"], tool=tool)
        ToolReference.objects.create(tool=tool, municipality=world.places[state])
        ToolCollectionItem.objects.create(collection=hubs["collection"], tool=tool)
        ToolCollectionItem.objects.create(collection=collection, tool=hubs["tool"])
        EventCase.objects.create(event=hubs["event"], case=case)
        EventCase.objects.create(event=event, case=hubs["case"])
        EventTool.objects.create(event=hubs["event"], tool=tool)
        EventTool.objects.create(event=event, tool=hubs["tool"])
        world.lab_events[state] = make_event(
            title=f"Dag {number}", slug=f"dag-{number}", circle=lab.cohort, start=far
        )
        BasePage.objects.filter(pk=case.pk).update(
            first_published_at=timezone.now() + timedelta(minutes=20 - number)
        )
    ToolUse.objects.create(case=world.entry(CasePage, "leden").page, tool=hubs["rare tool"])
    for state in Visibility.values:
        hub = make_case(
            title=f"Les {state}",
            slug=f"les-{state}",
            municipality=world.places["gemeente"],
            circle=circle,
        )
        hubs[f"lessons {state}"] = hub
        CoAuthor.objects.create(page_id=hub.pk, user=world.users["co-author"])
        CasePart.objects.create(
            case=hub, visibility=state, key_lesson=f"zqkern{state}", body=f"<p>zqles{state}</p>"
        )


def _how(state: str) -> str:
    return f"zqinzet{state}"


def _leave(world: World) -> None:
    """What expired was there once."""
    expired = [entry.page.pk for entry in world.entries if entry.state == "verlopen"]
    BasePage.objects.filter(pk__in=expired).update(expire_at=timezone.now() - timedelta(minutes=1))
    call_command("publish_scheduled", verbosity=0)
