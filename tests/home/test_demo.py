"""The demonstration: loaded once, refused where it does not belong, true to its sources, without a real person."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import transaction
from wagtail.models import Site

from cop.core.fields import has_choice
from cop.core.models import BasePage, SiteDocument, SiteImage
from cop.home.demo.people import ACCOUNTS, PASSWORD
from cop.home.demo.pictures import draw
from cop.home.management.commands.demo import remove_everything
from cop.home.models import HomePage
from cop.taxonomy.enums import Audience, Cost, Origin, ParticipationLevel
from members.accounts import make_account
from members.models import ContactPerson, Expert, Municipality, User
from rucksack.models import ToolCollection, ToolPage

EMAILS = [
    "moderator@leerkring.example",
    "beheer@leerkring.example",
    "lid@leiden.example",
    "coordinator@leiden.example",
    "lid@tilburg.example",
    "begeleider@leerkring.example",
    "deskundige@leerkring.example",
    "zonder@leerkring.example",
]


@pytest.fixture(scope="module", autouse=True)
def demo(django_db_setup, django_db_blocker):
    """Loaded once for all tests of this file, in the place of the site of the tests; taken back afterwards."""
    with django_db_blocker.unblock(), transaction.atomic():
        call_command("demo", "--reset", verbosity=0)
        yield
        transaction.set_rollback(True)


pytestmark = pytest.mark.django_db


def tool(slug: str) -> ToolPage:
    return ToolPage.objects.get(slug=slug)


def test_the_site_starts_at_its_home_page() -> None:
    site = Site.objects.get()

    assert (site.hostname, site.site_name, site.is_default_site) == ("localhost", "Leerkring", True)
    assert site.root_page.specific == HomePage.objects.get()
    assert list(BasePage.objects.filter(depth=2).values_list("title", flat=True)) == ["Leerkring"]
    assert list(BasePage.objects.filter(depth=3).values_list("slug", flat=True))[:7] == [
        "rugzak",
        "casussen",
        "agenda",
        "labs",
        "gemeenten",
        "handreiking",
        "artikelen",
    ]


def test_every_page_is_whole_and_live() -> None:
    pages = BasePage.objects.filter(depth__gt=1).specific()

    assert pages.count() > 20
    for page in pages:
        page.full_clean()
        assert page.live and page.latest_revision_id and page.owner_id, page.slug


def test_a_second_time_changes_nothing() -> None:
    before = list(BasePage.objects.values_list("pk", "last_published_at"))
    out = StringIO()

    call_command("demo", stdout=out)

    assert out.getvalue().splitlines() == [
        "Changed: 0 municipalities, 0 themes, 0 kinds of initiative",
        "Demo: there is a home page already: nothing to load",
    ]
    assert list(BasePage.objects.values_list("pk", "last_published_at")) == before


def test_production_refuses(settings) -> None:
    settings.DEMO_ALLOWED = False

    for arguments in ([], ["--reset"], ["--accounts"]):
        with pytest.raises(CommandError, match="do not allow"):
            call_command("demo", *arguments)
    assert HomePage.objects.exists()


def test_accounts_are_printed_with_a_code_where_one_is_needed() -> None:
    out = StringIO()

    call_command("demo", "--accounts", stdout=out)

    lines = [line.split() for line in out.getvalue().splitlines()]
    assert [line[:2] for line in lines] == [[email, PASSWORD] for email in EMAILS]
    assert [len(line) for line in lines] == [6, 6, 2, 2, 2, 2, 2, 2]
    # This half minute's code and the next one's.
    assert all(
        code.isdigit() and len(code) == 6 for line in lines[:2] for code in (line[3].strip(","), line[5])
    )


def test_every_account_can_log_in() -> None:
    for account in ACCOUNTS:
        user = User.objects.get(email=account.email)
        assert user.emailaddress_set.get().verified
        assert user.authenticator_set.exists() == bool(account.secret)
        assert not user.is_superuser
    assert User.objects.get(email="lid@leiden.example").check_password(PASSWORD)


@pytest.mark.parametrize(
    ("email", "municipalities", "in_circle", "is_member", "is_moderator"),
    [
        ("lid@leiden.example", {"GM0546"}, False, True, False),
        ("coordinator@leiden.example", {"GM0546"}, False, True, False),
        ("lid@tilburg.example", {"GM0855"}, True, True, False),
        ("begeleider@leerkring.example", set(), True, True, False),
        ("deskundige@leerkring.example", set(), True, True, False),
        ("zonder@leerkring.example", set(), False, False, False),
        ("moderator@leerkring.example", set(), False, True, True),
        ("beheer@leerkring.example", set(), False, True, True),
    ],
)
def test_how_far_each_account_reaches(email, municipalities, in_circle, is_member, is_moderator) -> None:
    reach = User.objects.get(email=email).reach

    codes = set(Municipality.objects.filter(pk__in=reach.municipality_ids).values_list("code", flat=True))
    assert codes == municipalities
    assert bool(reach.circle_ids) == in_circle
    assert (reach.is_member, reach.is_moderator) == (is_member, is_moderator)


def test_eleven_municipalities_take_part() -> None:
    assert Municipality.objects.members().count() == 11
    assert Municipality.objects.get(code="GM0546").email_domains == ["leiden.nl", "leiden.example"]


def test_journey_1_the_youth_manifesto_is_found_by_its_facts() -> None:
    found = ToolPage.objects.filter(
        has_choice("audience", Audience.YOUNG_PEOPLE),
        has_choice("levels", ParticipationLevel.ADVISE),
        group_min__lte=16,
        group_max__gte=12,
    ).get()

    assert (found.title, found.get_cost_display()) == ("Youth Manifesto", "Op aanvraag")
    assert (found.group_min, found.group_max) == (12, 16)
    assert found.deliverable == "Een concreet Youth Manifest met onderwerpen en een actielijst"
    assert [(row.municipality.name, row.area) for row in found.references.all()] == [
        ("Utrecht", ""),
        ("Amsterdam", "Stadsdeel Oost"),
    ]
    assert found.contact_links.get().about == "informatie over 3"


def test_journey_2_steps_are_in_the_order_of_the_source() -> None:
    wheel, route = tool("burgers-aan-het-stuur"), tool("budgetmonitoring")

    assert [step.title for step in wheel.steps.all()] == [
        "Wat is er aan de hand?",
        "Wat moet er beter?",
        "Actieplan maken",
        "Meetbare resultaten bepalen",
        "Actieplan uitvoeren",
        "Resultaten meten",
        "Verantwoorden",
        "Nieuwe doelen stellen",
    ]
    assert (wheel.steps_label, wheel.is_cyclic) == ("De stappen van de methodiek", True)
    assert (route.steps_label, route.is_cyclic, route.steps.count()) == ("De route", False, 6)
    assert (tool("digitale-buurtschouw").steps_label, tool("digitale-buurtschouw").steps.count()) == (
        "Stappen",
        3,
    )


def test_five_trajectories_in_one_collection() -> None:
    collection = ToolCollection.objects.get()
    tools = [item.tool for item in collection.items.all()]

    assert [page.slug for page in tools] == [
        "vernieuwing-van-het-samenspel",
        "burgers-aan-het-stuur",
        "youth-manifesto",
        "budgetmonitoring",
        "digitale-buurtschouw",
    ]
    assert {page.cost for page in tools} == {Cost.ON_REQUEST}
    assert [page.slug for page in tools if page.origin == Origin.FOREIGN] == [
        "youth-manifesto",
        "budgetmonitoring",
    ]
    assert [link.about for link in collection.contact_links.all()] == [
        "informatie over 1",
        "informatie over 2, 4 en 5",
        "informatie over 3",
    ]
    assert [row.municipality.name for row in tools[0].references.all()] == [
        "Gooise Meren",
        "Waddinxveen",
        "Groningen",
    ]
    assert tools[4].adoption and tools[4].adoption_source


def test_eleven_tools() -> None:
    assert ToolPage.objects.live().public().count() == 11


def test_nobody_here_is_real() -> None:
    addresses = {
        *User.objects.values_list("email", flat=True),
        *ContactPerson.objects.values_list("email", flat=True),
    }

    assert {address.rsplit(".", 1)[-1] for address in addresses} == {"example"}
    assert set(ContactPerson.objects.values_list("phone", flat=True)) == {""}
    assert Expert.objects.count() >= 1


def test_media_are_small_and_say_what_they_show() -> None:
    for image in SiteImage.objects.all():
        assert image.alt_text and image.file_size < 40_000, image.title
        assert (image.width, image.height) == (1200, 675)
    assert SiteImage.objects.count() >= 12
    assert all(document.file_size and document.file_hash for document in SiteDocument.objects.all())


def test_a_picture_is_the_same_every_time() -> None:
    assert draw("plein", "street", 3, 9) == draw("plein", "street", 3, 9)
    assert draw("plein", "street", 3, 9) != draw("plein", "street", 4, 9)
    with pytest.raises(ValueError, match="10 of 9"):
        draw("plein", "street", 10, 9)


def test_starting_over_takes_all_of_the_demonstration_and_nothing_else() -> None:
    make_account(email="eigen@gemeente.test", password=None, name="Eigen account")
    picture = SiteImage.objects.create(
        title="Eigen beeld", file="original_images/eigen.png", width=1, height=1
    )

    remove_everything()

    assert not BasePage.objects.filter(depth__gt=1).exists()
    assert list(User.objects.values_list("email", flat=True)) == ["eigen@gemeente.test"]
    assert list(SiteImage.objects.all()) == [picture]
    assert not SiteDocument.objects.exists()
    assert not ContactPerson.objects.exists()
