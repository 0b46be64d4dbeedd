"""What every site has before anybody writes: the seven lists, and the pages that header and footer lead to."""

from typing import NamedTuple

from cases.models import CaseIndexPage
from cop.core.models import BasePage
from events.models import EventIndexPage
from labs.models import LabIndexPage
from rucksack.models import RucksackIndexPage

from .models import ArticleIndexPage, HandreikingIndexPage, MunicipalityIndexPage

HOME_DESCRIPTION = "Gemeenten delen hoe zij samenwerken met inwoners: casussen, tools en bijeenkomsten."


class ListPage(NamedTuple):
    model: type[BasePage]
    slug: str
    title: str
    intro: str


class SitePage(NamedTuple):
    """A page about the site itself. `text` is a paragraph; moderators write what belongs there."""

    slug: str
    title: str
    summary: str
    text: str


LISTS = (
    ListPage(
        RucksackIndexPage,
        "rugzak",
        "Rugzak",
        "Methoden, trainingen en andere hulpmiddelen voor participatie. "
        "Kies wat past bij uw vraag, uw groep en uw budget.",
    ),
    ListPage(
        CaseIndexPage,
        "casussen",
        "Casussen",
        "Wat gemeenten samen met inwoners deden. Wat was de aanleiding, wat werkte en wat niet?",
    ),
    ListPage(
        EventIndexPage,
        "agenda",
        "Agenda",
        "Bijeenkomsten van de leerkring: kennissessies, werkbezoeken, webinars en labs.",
    ),
    ListPage(
        LabIndexPage,
        "labs",
        "Labs",
        "In een lab werken gemeenten een jaar lang samen. Elke gemeente brengt een eigen casus mee.",
    ),
    ListPage(
        MunicipalityIndexPage,
        "gemeenten",
        "Gemeenten",
        "Alle 342 gemeenten van Nederland, en wat zij in Leerkring delen.",
    ),
    ListPage(
        HandreikingIndexPage,
        "handreiking",
        "Handreiking",
        "Verhalen en lessen uit de praktijk, met checklists en verbeterstappen.",
    ),
    ListPage(ArticleIndexPage, "artikelen", "Artikelen", "Nieuws en achtergrond van de leerkring."),
)
SITE_PAGES = (
    SitePage(
        "over",
        "Over Leerkring",
        "Van en voor gemeenten die samen met inwoners werken.",
        "Leerkring is een community of practice: gemeenten delen hier hoe zij samenwerken met inwoners.",
    ),
    SitePage(
        "contact",
        "Contact",
        "Zo bereikt u Leerkring.",
        "De beheerder van deze site zet hier hoe u contact opneemt.",
    ),
    SitePage(
        "toegankelijkheid",
        "Toegankelijkheid",
        "Hoe toegankelijk is deze site?",
        "De beheerder van deze site zet hier de toegankelijkheidsverklaring.",
    ),
    SitePage(
        "privacy",
        "Privacy",
        "Wat we van u bewaren, en waarom.",
        "De beheerder van deze site zet hier de privacyverklaring.",
    ),
    SitePage(
        "open-data",
        "Open data",
        "Welke open gegevens deze site gebruikt.",
        "De namen en codes van gemeenten en de thema's komen uit de waardelijsten van de overheid. "
        "De grenzen op de kaart zijn van © Kadaster / Centraal Bureau voor de Statistiek, 2025.",
    ),
    SitePage(
        "veelgestelde-vragen",
        "Veelgestelde vragen",
        "Korte antwoorden op vragen die vaak komen.",
        "De beheerder van deze site zet hier vragen en antwoorden.",
    ),
)
