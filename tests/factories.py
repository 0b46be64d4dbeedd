"""Makes what tests need: a site, pages of every type, and people of every kind.

Plain functions instead of factory classes: a page needs a parent, a revision and an index entry, and these say so.
"""

from datetime import timedelta
from itertools import count
from typing import Any

from django.contrib.auth.models import Group
from django.utils import timezone
from wagtail.models import Site

from cases.models import CaseIndexPage, CasePage
from cop.core.models import BasePage
from cop.home.models import (
    ArticleIndexPage,
    ArticlePage,
    HandreikingIndexPage,
    HandreikingPage,
    HomePage,
    MunicipalityIndexPage,
)
from events.models import EventIndexPage, EventPage
from labs.models import LabIndexPage, LabPage
from members.enums import CircleRole, MembershipState, MunicipalityState
from members.models import Circle, CircleMember, Membership, Municipality, User
from members.roles import MODERATORS
from rucksack.models import RucksackIndexPage, ToolCollection, ToolPage

_number = count(1)

INDEX_PAGES = (
    (RucksackIndexPage, "Rugzak met tools", "rugzak"),
    (CaseIndexPage, "Casussen", "casussen"),
    (EventIndexPage, "Agenda", "agenda"),
    (LabIndexPage, "Labs", "labs"),
    (MunicipalityIndexPage, "Gemeenten", "gemeenten"),
    (HandreikingIndexPage, "Handreiking", "handreiking"),
    (ArticleIndexPage, "Artikelen", "artikelen"),
)


def make_site() -> HomePage:
    """The home page with the index pages below it, on the host `localhost`; what Wagtail made itself goes."""
    root = BasePage.objects.get(depth=1)
    Site.objects.all().delete()
    for page in root.get_children():
        page.delete()
    home = BasePage.objects.get(depth=1).add_child(instance=HomePage(title="Home", slug="home"))
    Site.objects.create(
        hostname="localhost", port=80, root_page=home, is_default_site=True, site_name="Leerkring"
    )
    for model, title, slug in INDEX_PAGES:
        HomePage.objects.get().add_child(instance=model(title=title, slug=slug))
    return HomePage.objects.get()


def publish(page: BasePage, *, parent: type[BasePage], live: bool = True) -> BasePage:
    """Puts a page below the one page of that type and publishes it as the admin does; a draft for `live=False`."""
    live = live and page.live
    page.live = False
    saved = parent.objects.get().add_child(instance=page)
    if live:
        saved.save_revision().publish()
    return type(page).objects.get(pk=saved.pk)


def _named(fields: dict[str, Any], word: str) -> dict[str, Any]:
    number = next(_number)
    return {
        "title": f"{word} {number}",
        "slug": f"{word.lower()}-{number}",
        "summary": f"Over {word} {number}.",
    } | fields


def make_tool(**fields: Any) -> ToolPage:
    return publish(ToolPage(**_named({"kind": "traject"} | fields, "Tool")), parent=RucksackIndexPage)


def make_collection(**fields: Any) -> ToolCollection:
    return publish(ToolCollection(**_named(fields, "Bundel")), parent=RucksackIndexPage)


def make_case(**fields: Any) -> CasePage:
    """A public case of burgerparticipatie, unless told otherwise."""
    ladder = {"direction": "burgerparticipatie", "participation_level": "adviseren"}
    if "direction" in fields:
        ladder = {}
    fields = {"visibility": "openbaar", **ladder, **fields}
    if "municipality" not in fields:
        fields["municipality"] = make_municipality()
    return publish(CasePage(**_named(fields, "Casus")), parent=CaseIndexPage)


def make_event(**fields: Any) -> EventPage:
    """A public meeting of two hours, a week from now, unless told otherwise."""
    start = fields.pop("start", timezone.now() + timedelta(days=7))
    end = fields.pop("end", start + timedelta(hours=2))
    fields = {"visibility": "openbaar", "event_type": "cop", "start": start, "end": end, **fields}
    return publish(EventPage(**_named(fields, "Bijeenkomst")), parent=EventIndexPage)


def make_lab(**fields: Any) -> LabPage:
    if "cohort" not in fields:
        fields["cohort"] = make_circle()
    return publish(LabPage(**_named(fields, "Lab")), parent=LabIndexPage)


def make_handreiking(**fields: Any) -> HandreikingPage:
    return publish(HandreikingPage(**_named(fields, "Handreiking")), parent=HandreikingIndexPage)


def make_article(**fields: Any) -> ArticlePage:
    return publish(ArticlePage(**_named(fields, "Artikel")), parent=ArticleIndexPage)


# Every type of page that is not an index, by the function that makes one.
MAKERS = {
    ToolPage: make_tool,
    ToolCollection: make_collection,
    CasePage: make_case,
    EventPage: make_event,
    LabPage: make_lab,
    HandreikingPage: make_handreiking,
    ArticlePage: make_article,
}


def make_municipality(**fields: Any) -> Municipality:
    """A municipality that takes part, with a code of its own from GM9000 on."""
    number = next(_number)
    fields = {
        "code": f"GM{9000 + number % 1000}",
        "name": f"Gemeente {number}",
        "slug": f"gemeente-{number}",
        "tooi_uri": f"https://identifier.overheid.nl/tooi/id/gemeente/test{number}",
        "membership_state": MunicipalityState.MEMBER,
        **fields,
    }
    fields.setdefault("sort_name", fields["name"].lower())
    return Municipality.objects.create(**fields)


def make_circle(**fields: Any) -> Circle:
    return Circle.objects.create(**{"name": f"Kring {next(_number)}", "kind": "lab", **fields})


def make_user(**fields: Any) -> User:
    """Somebody with an account and nothing else."""
    number = next(_number)
    return User.objects.create_user(
        **{
            "email": f"persoon{number}@leerkring.example",
            "password": None,
            "first_name": f"Persoon {number}",
            **fields,
        }
    )


def make_member(*, municipality: Municipality, **fields: Any) -> User:
    """Somebody with an approved membership of this municipality."""
    user = make_user(**fields)
    Membership.objects.create(
        user=user, municipality=municipality, state=MembershipState.APPROVED, approved_on=timezone.localdate()
    )
    return user


def make_participant(*, circle: Circle, municipality: Municipality, **fields: Any) -> User:
    """A member who is in this circle for this municipality."""
    user = make_member(municipality=municipality, **fields)
    CircleMember.objects.create(
        circle=circle, user=user, role=CircleRole.PARTICIPANT, municipality=municipality
    )
    return user


def make_moderator(**fields: Any) -> User:
    """Somebody in the group Moderatoren, without a second factor."""
    user = make_user(**fields)
    user.groups.add(Group.objects.get_or_create(name=MODERATORS)[0])
    return user
