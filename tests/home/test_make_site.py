"""The frame of a new site: made by a command that may run again and changes no page."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from wagtail.models import Site

from cop.core.models import BasePage
from cop.home.models import ArticlePage, HomePage

pytestmark = pytest.mark.django_db

PATHS = [
    "/",
    "/rugzak/",
    "/casussen/",
    "/agenda/",
    "/labs/",
    "/gemeenten/",
    "/handreiking/",
    "/artikelen/",
    "/over/",
    "/contact/",
    "/toegankelijkheid/",
    "/privacy/",
    "/open-data/",
    "/veelgestelde-vragen/",
]


def make_site() -> list[str]:
    out = StringIO()
    call_command("make_site", stdout=out)
    return out.getvalue().splitlines()


@pytest.fixture
def fresh(settings) -> None:
    """The database as the first `migrate` leaves it, of a site in production."""
    settings.DEMO_ALLOWED = False
    settings.BASE_URL = "https://leerkring.example"
    settings.ALLOWED_HOSTS = ["leerkring.example"]
    for page in BasePage.objects.filter(depth=2):
        page.specific.delete()
    root = BasePage.objects.get(depth=1)
    welcome = root.add_child(instance=BasePage(title="Welcome to your new Wagtail site!", slug="home"))
    Site.objects.all().delete()
    Site.objects.create(hostname="localhost", port=80, root_page=welcome, is_default_site=True)


def test_a_new_site_answers_at_every_address_of_its_frame(fresh, client) -> None:
    assert make_site() == [f"Made: {path}" for path in PATHS] + ["Made: leerkring.example:443"]

    site = Site.objects.get()
    assert (site.hostname, site.port, site.site_name) == ("leerkring.example", 443, "Leerkring")
    assert [page.specific for page in BasePage.objects.filter(depth=2)] == [HomePage.objects.get()]
    for path in PATHS:
        response = client.get(path, headers={"host": "leerkring.example"}, secure=True)
        assert response.status_code == 200, path
    for page in BasePage.objects.filter(depth__gt=1).specific():
        page.full_clean()
        assert page.live, page.slug


def test_a_second_time_changes_nothing(fresh) -> None:
    make_site()
    page = ArticlePage.objects.get(slug="privacy")
    page.title = "Wat we bewaren"
    page.save_revision().publish()
    before = list(BasePage.objects.values_list("pk", "title", "last_published_at"))

    assert make_site() == ["Everything is there already"]
    assert list(BasePage.objects.values_list("pk", "title", "last_published_at")) == before


def test_only_what_is_missing_is_made(fresh) -> None:
    make_site()
    ArticlePage.objects.get(slug="contact").delete()

    assert make_site() == ["Made: /contact/"]


def test_a_site_that_moves_keeps_its_pages(fresh, settings) -> None:
    make_site()
    settings.BASE_URL = "https://nieuw.example:8443"

    assert make_site() == ["Made: nieuw.example:8443"]
    assert Site.objects.get().root_page.specific == HomePage.objects.get()


def test_an_address_without_a_host_is_refused(fresh, settings) -> None:
    settings.BASE_URL = "leerkring.example"

    with pytest.raises(CommandError, match="BASE_URL is no address"):
        make_site()
    assert not HomePage.objects.exists()
