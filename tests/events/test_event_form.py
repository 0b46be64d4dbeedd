"""What the editor refuses of a meeting, and what a draft may do without."""

import pytest
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text

from events.models import EventExpert, EventIndexPage, EventPage
from members.groups import ensure_groups
from members.models import Expert, Organisation
from tests.factories import make_event, make_moderator
from tests.second_factor import log_in_with_code

pytestmark = pytest.mark.django_db

LACKS = "Een kennissessie heeft minstens één deskundige. Voeg die toe op het tabblad Programma."
FORMSETS = (
    "agenda_items",
    "expert_links",
    "case_links",
    "tool_links",
    "organisation_links",
    "contact_links",
    "theme_links",
    "initiative_type_links",
    "document_links",
    "co_authors",
    "comments",
)


@pytest.fixture
def admin(client, site):
    ensure_groups()
    log_in_with_code(client, make_moderator())
    return client


@pytest.fixture
def expert(site) -> Expert:
    return Expert.objects.create(
        name="Kwartelkoning", organisation=Organisation.objects.create(name="IMI", kind="adviesbureau")
    )


def posted(*, experts=(), initial=0, action=None, **fields):
    """What the editor's browser sends."""
    data = {
        "title": "Luisteren",
        "slug": "luisteren",
        "event_type": "kennissessie",
        "summary": "Over luisteren.",
        "description": rich_text(""),
        "report": rich_text(""),
        "start": "2027-03-28 10:00",
        "end": "2027-03-28 12:00",
        "visibility": "leden",
        **{name: inline_formset([]) for name in FORMSETS},
        **fields,
    }
    data["expert_links"] = inline_formset(list(experts), initial=initial)
    return nested_form_data(data | ({action: "1"} if action else {}))


def errors(response) -> dict[str, list[str]]:
    return response.context["form"].errors


def add(client, **posting):
    address = reverse("wagtailadmin_pages:add", args=["events", "eventpage", EventIndexPage.objects.get().pk])
    return client.post(address, posted(**posting))


@pytest.mark.parametrize("action", ["action-publish", "action-submit"])
def test_a_session_without_an_expert_is_not_published_nor_handed_in(admin, action) -> None:
    assert errors(add(admin, action=action)) == {"event_type": [LACKS]}
    assert not EventPage.objects.exists()


def test_a_draft_of_a_session_waits_for_its_expert(admin) -> None:
    response = add(admin)

    assert response.status_code == 302, errors(response)
    assert not EventPage.objects.get().live


def test_a_session_with_an_expert_is_published(admin, expert) -> None:
    add(admin, action="action-publish", experts=[{"expert": expert.pk}])

    event = EventPage.objects.get()
    assert event.live
    assert [link.expert for link in event.expert_links.all()] == [expert]


def test_another_kind_of_meeting_needs_no_expert(admin) -> None:
    add(admin, action="action-publish", event_type="cop")

    assert EventPage.objects.get().live


def test_the_last_expert_of_a_session_does_not_go(admin, expert) -> None:
    event = make_event(event_type="kennissessie", expert_links=[EventExpert(expert=expert)])
    row = {"id": event.expert_links.get().pk, "expert": expert.pk, "DELETE": "on"}

    response = admin.post(
        reverse("wagtailadmin_pages:edit", args=[event.pk]),
        posted(experts=[row], initial=1, action="action-publish", slug=event.slug),
    )

    assert errors(response) == {"event_type": [LACKS]}
    assert event.expert_links.get().expert == expert


@pytest.mark.parametrize("action", [None, "action-publish"])
def test_a_meeting_ends_and_not_before_it_starts(admin, action) -> None:
    without = add(admin, action=action, event_type="cop", end="")
    early = add(admin, action=action, event_type="cop", end="2027-03-28 09:00")

    assert list(errors(without)) == ["end"]
    assert errors(early) == {"end": ["Het einde ligt voor het begin."]}
