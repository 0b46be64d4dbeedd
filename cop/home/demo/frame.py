"""The home page, the seven lists below it, and the site that starts there."""

from wagtail.models import Site

from cases.models import CaseIndexPage
from cop.core.models import BasePage
from cop.home.models import ArticleIndexPage, HandreikingIndexPage, HomePage, MunicipalityIndexPage
from events.models import EventIndexPage
from labs.models import LabIndexPage
from rucksack.models import RucksackIndexPage

from .load import publish

INDEXES = (
    (
        RucksackIndexPage,
        "rugzak",
        "Rugzak",
        "Methoden, trainingen en andere hulpmiddelen voor participatie. Kies wat past bij uw vraag, uw groep en uw budget.",
    ),
    (
        CaseIndexPage,
        "casussen",
        "Casussen",
        "Wat gemeenten samen met inwoners deden. Wat was de aanleiding, wat werkte en wat niet?",
    ),
    (
        EventIndexPage,
        "agenda",
        "Agenda",
        "Bijeenkomsten van de leerkring: kennissessies, werkbezoeken, webinars en labs.",
    ),
    (
        LabIndexPage,
        "labs",
        "Labs",
        "In een lab werken gemeenten een jaar lang samen. Elke gemeente brengt een eigen casus mee.",
    ),
    (
        MunicipalityIndexPage,
        "gemeenten",
        "Gemeenten",
        "Alle 342 gemeenten van Nederland, en wat zij in Leerkring delen.",
    ),
    (
        HandreikingIndexPage,
        "handreiking",
        "Handreiking",
        "Verhalen en lessen uit de praktijk, met checklists en verbeterstappen.",
    ),
    (
        ArticleIndexPage,
        "artikelen",
        "Artikelen",
        "Nieuws en achtergrond van de leerkring.",
    ),
)


def load() -> None:
    """Makes the frame and lets the site start there, in the place of the page that a fresh Wagtail has."""
    root = BasePage.objects.get(depth=1)
    home = publish(
        root,
        HomePage(
            title="Leerkring",
            slug="leerkring",
            search_description="Gemeenten delen hoe zij samenwerken met inwoners: casussen, tools en bijeenkomsten.",
        ),
    )
    Site.objects.update_or_create(
        is_default_site=True,
        defaults={"hostname": "localhost", "site_name": "Leerkring", "root_page": home},
    )
    for welcome in BasePage.objects.filter(depth=2).exclude(pk=home.pk):
        welcome.delete()
    for model, slug, title, intro in INDEXES:
        publish(home, model(title=title, slug=slug, intro=f"<p>{intro}</p>", search_description=intro))
