"""The demonstration says what its sources say, and hides what it says it hides. Names of the invariants: DOMAIN §6."""

import re
from datetime import time, timedelta

import pytest
from django.core.management import call_command
from django.db import models, transaction
from django.utils import timezone
from modelcluster.models import get_all_child_relations

from cases.models import CasePage, CasePart, OutcomeFigure, ToolUse
from cop.core.models import BasePage
from cop.home.demo import cases_hidden, events_lab
from cop.home.models import HandreikingPage
from events.models import EventPage
from labs.models import LabPage
from members.models import CircleMember, ContactPerson, User

CANARIES = {**cases_hidden.CANARY_WORDS, **events_lab.CANARY_WORDS}

OPEN_CASES = {
    "buurtplein-s-hertogenbosch",
    "burgerbetrokkenheid-groningen",
    "city-mondial",
    "cultuurvisie-nijmegen",
    "samen-bezuinigen",
    "samen-maken-we-de-toekomst",
    "singelpark",
    "uitdaging-leiden-noord",
    "visie-gooise-meren",
    "youth-manifesto-oost",
    "youth-manifesto-utrecht",
}
OF_MEMBERS = {"voorbeeld-ideeen-op-straat", "voorbeeld-samen-kiezen"}
OF_CIRCLE = {"voorbeeld-stempagina", "voorbeeld-ideeenmuur"}
OF_LEIDEN = {"voorbeeld-concept-speelveld"}


@pytest.fixture(scope="module")
def demo(django_db_setup, django_db_blocker):
    """The demonstration, loaded once for this module and taken back after it."""
    with django_db_blocker.unblock(), transaction.atomic():
        call_command("demo", reset=True, verbosity=0)
        # The words of every page, by its slug: read once, because each page is many rows.
        yield {page.slug: _text(page.specific) for page in BasePage.objects.filter(depth__gt=1)}
        transaction.set_rollback(True)


@pytest.mark.parametrize(
    ("email", "slugs"),
    [
        (None, OPEN_CASES),
        ("zonder@leerkring.example", OPEN_CASES),
        ("lid@leiden.example", OPEN_CASES | OF_MEMBERS | OF_LEIDEN),
        ("lid@tilburg.example", OPEN_CASES | OF_MEMBERS | OF_CIRCLE),
        ("deelnemer@gorinchem.example", OPEN_CASES | OF_MEMBERS | OF_CIRCLE),
        ("moderator@leerkring.example", OPEN_CASES | OF_MEMBERS | OF_CIRCLE | OF_LEIDEN),
    ],
)
def test_who_reads_which_case(demo, db, email, slugs):
    assert set(CasePage.objects.visible_to(_user(email)).values_list("slug", flat=True)) == slugs


@pytest.mark.parametrize(
    ("email", "count"),
    [(None, 6), ("zonder@leerkring.example", 6), ("lid@leiden.example", 7), ("lid@tilburg.example", 14)],
)
def test_who_reads_how_many_meetings(demo, db, email, count):
    assert EventPage.objects.visible_to(_user(email)).count() == count


def test_each_lesson_hides_as_far_as_it_says(demo, db):
    readers = {
        email: CasePart.objects.filter(case__slug__in=OPEN_CASES).visible_to(_user(email)).count()
        for email in (None, "lid@leiden.example", "lid@tilburg.example")
    }
    assert readers == {None: 6, "lid@leiden.example": 10, "lid@tilburg.example": 10}


@pytest.mark.parametrize(("slug", "word"), CANARIES.items())
def test_a_word_of_a_hidden_page_stands_there_and_nowhere_else(demo, db, slug, word):
    assert {page for page, text in demo.items() if word in text} == {slug}


def test_every_hidden_case_has_a_picture_and_a_document_of_its_own(demo, db):
    hidden = CasePage.objects.filter(slug__in=cases_hidden.CANARY_WORDS)
    # A second load in the same folder gets a suffix to its file names.
    for case in hidden:
        name = f"{case.slug}-{cases_hidden.CANARY_WORDS[case.slug]}"
        assert case.image.file.name.split("/")[-1].startswith(name)
        assert [link.document.filename.startswith(name) for link in case.document_links.all()] == [True]
    assert len(hidden) == len(cases_hidden.CANARY_WORDS)


def test_only_one_hidden_case_has_a_public_summary(demo, db):
    assert list(CasePage.objects.exclude(teaser="").values_list("slug", flat=True)) == [
        "voorbeeld-ideeen-op-straat"
    ]


def test_figures_say_how_they_are_known(demo, db):
    square = CasePage.objects.get(slug="buurtplein-s-hertogenbosch").outcome_figures.all()
    assert [(str(figure.plain_value), figure.comparator, str(figure.evidence)) for figure in square] == [
        ("60", "meer_dan", "eigen_opgave"),
        ("None", "gelijk", "onbekend"),
    ]
    # No source measured anything: what is measured is an example, in a case that says so.
    measured = [figure for figure in OutcomeFigure.objects.all() if figure.evidence == "gemeten"]
    assert {(figure.case.slug, figure.note) for figure in measured} == {
        ("voorbeeld-ideeen-op-straat", "Voorbeeldcijfer"),
        ("voorbeeld-samen-kiezen", "Voorbeeldcijfer"),
    }
    assert not OutcomeFigure.objects.filter(value=95).exists()


def test_rows_that_hang_on_a_page_are_valid(demo, db):
    checked = 0
    for page in BasePage.objects.all():
        page = page.specific
        page.full_clean()
        for relation in get_all_child_relations(page):
            for row in getattr(page, relation.get_accessor_name()).all():
                row.full_clean()
                checked += 1
    assert checked > 200


def test_the_workshop_has_its_agenda_in_two_levels(demo, db):
    workshop = EventPage.objects.get(slug="van-burgerparticipatie-naar-digitale-co-creatie")
    assert workshop.end - workshop.start == timedelta(minutes=60)
    assert [(item.title, item.parts.count()) for item in workshop.agenda_items.all()] == [
        ("Visie op burgerparticipatie en overheidsparticipatie", 1),
        ("Digitale co-creatie als methodiek", 0),
        ("Twee casussen", 2),
        ("Kritische blik op risico's en kansen", 1),
        ("Blik naar de toekomst", 0),
    ]
    assert {link.case.slug for link in workshop.case_links.all()} == {
        "cultuurvisie-nijmegen",
        "buurtplein-s-hertogenbosch",
    }


def test_the_lab_has_eight_numbered_meetings_and_six_municipalities(demo, db):
    lab = LabPage.objects.get()
    meetings = EventPage.objects.filter(circle=lab.cohort).order_by("start")
    assert [meeting.session_number for meeting in meetings] == [1, 2, 3, 4, 5, 6, 7, 8]
    assert lab.start_date == timezone.localdate(meetings.first().start)
    assert timezone.localdate(meetings.last().start) <= lab.end_date
    assert any(meeting.is_past for meeting in meetings) and not all(meeting.is_past for meeting in meetings)
    places = CircleMember.objects.filter(circle=lab.cohort, role="deelnemer").values("municipality")
    assert places.distinct().count() == 6


def test_every_knowledge_session_has_an_expert(demo, db):
    sessions = EventPage.objects.filter(event_type="kennissessie")
    assert [session.expert_links.count() for session in sessions] == [1, 1]


def test_the_meeting_of_summer_time_begins_at_ten_in_amsterdam(demo, db):
    start = timezone.localtime(EventPage.objects.get(slug="kennissessie-meten").start)
    assert (start.month, start.weekday(), start.time()) == (3, 6, time(10, 0))
    assert start.utcoffset() == timedelta(hours=2)


def test_the_handreiking_has_every_kind_of_block(demo, db):
    body = HandreikingPage.objects.get().body
    assert {block.block_type for block in body} == set(body.stream_block.child_blocks)


def test_a_tool_began_in_one_case(demo, db):
    origins = ToolUse.objects.filter(is_origin=True).values_list("case__slug", "tool__title")
    assert list(origins) == [("city-mondial", "Buzz-Bus")]


def test_nobody_real_can_be_reached(demo, db):
    addresses = [*ContactPerson.objects.values_list("email", flat=True)]
    addresses += User.objects.values_list("email", flat=True)
    assert all(address.endswith(".example") for address in addresses)
    assert set(ContactPerson.objects.values_list("phone", flat=True)) == {""}
    texts = " ".join(demo.values())
    assert not re.search(r"\b0\d{1,3}[ -]\d{6,8}\b|\b06\d{8}\b", texts)
    assert set(re.findall(r"[\w.-]+@[\w.-]*\w", texts)) == {"contact@leerkring.example"}


def test_participants_of_the_lab_cannot_log_in(demo, db):
    participants = User.objects.filter(email__startswith="deelnemer@")
    assert participants.count() == 5
    assert not any(person.has_usable_password() for person in participants)


def _user(email: str | None) -> User | None:
    return User.objects.get(email=email) if email else None


def _text(page: BasePage) -> str:
    """All words of a page in lower case: its own, those of its rows, and the names of its files."""
    rows = [page]
    for relation in get_all_child_relations(page):
        rows += getattr(page, relation.get_accessor_name()).all()
    rows += [part for item in rows if item._meta.label == "events.AgendaItem" for part in item.parts.all()]
    words = [_words(row) for row in rows]
    words += [f"{link.document.title} {link.document.filename}" for link in page.document_links.all()]
    words += [f"{page.image.title} {page.image.alt_text} {page.image.filename}"] if page.image else []
    return " ".join(words).lower()


def _words(row: models.Model) -> str:
    fields = [field for field in row._meta.concrete_fields if not field.is_relation]
    return " ".join(str(field.value_from_object(row)) for field in fields)
