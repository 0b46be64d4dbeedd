"""The pages about the site and the community itself, at addresses that the footer knows."""

from cop.home.models import ArticlePage
from members.enums import OrganisationRole
from members.models import ContactLink, OrganisationLink

from .load import contact, home, organisation, publish
from .site_legal import ACCESSIBILITY, PRIVACY

ABOUT = (
    "<p>Leerkring is een community of practice: praktische uitwisseling over burgerparticipatie en overheidsparticipatie, van en voor gemeenten.</p>"
    "<h2>Wat we doen</h2>"
    "<ul><li>We verzamelen casussen: wat werkte, wat niet, en hoe weten we dat?</li>"
    "<li>We houden een rugzak bij met tools voor participatie.</li>"
    "<li>We komen bij elkaar, en werken in labs een jaar lang aan eigen casussen.</li></ul>"
    "<h2>Doe mee</h2>"
    "<p><b>We zijn nog op zoek naar gemeenten die willen meedoen.</b> Werkt u voor een gemeente? Mail ons vanaf het adres van uw werk. "
    "Als uw gemeente het goedvindt, maken wij een account voor u. Daarna leest u ook wat leden met elkaar delen.</p>"
    "<h2>Waar de teksten vandaan komen</h2>"
    "<p>De casussen en tools zijn geschreven uit openbare bronnen. Wat een bron niet zegt, lieten we weg of heet ‘voorbeeld’. "
    "Namen van personen noemen we niet.</p>"
)
CONTACT = (
    "<p>Heeft u een vraag over Leerkring, of klopt er iets niet op een pagina? Mail naar contact@leerkring.example. "
    "Dit is een voorbeeldadres: op deze site leest nog niemand mee.</p>"
    "<h2>Vraag over een casus of tool?</h2>"
    "<p>Op elke casus en elke tool staat wie u kunt vragen. Leden zien daar ook het e-mailadres.</p>"
    "<h2>Lek gevonden?</h2>"
    "<p>Meld het vertrouwelijk. Op /.well-known/security.txt staat hoe.</p>"
)
OPEN_DATA = (
    "<p>Deze site gebruikt open gegevens van de overheid. Dit zijn de bronnen.</p>"
    "<ul><li><b>Namen en codes van gemeenten:</b> de waardelijsten van TOOI, de standaard van de overheid.</li>"
    "<li><b>Inwoners, oppervlakte en buurgemeenten:</b> gemeentle (Unlicense), mei 2026.</li>"
    "<li><b>Grenzen op de kaart:</b> © Kadaster / Centraal Bureau voor de Statistiek, 2025.</li>"
    "<li><b>Thema's:</b> de themalijst van de overheid.</li></ul>"
    "<h2>Gegevens van Leerkring</h2>"
    "<p>De adressen van alle openbare pagina's staan in /sitemap.xml. Wat alleen voor leden, een kring of een gemeente is, staat daar niet in.</p>"
)
QUESTIONS = (
    "<h2>Wie mag meedoen?</h2><p>Iedere Nederlandse gemeente. Lezen kan iedereen, ook zonder account.</p>"
    "<h2>Wat is het verschil tussen burgerparticipatie en overheidsparticipatie?</h2>"
    "<p>Bij burgerparticipatie doen inwoners mee met een initiatief van de gemeente. Bij overheidsparticipatie doet de gemeente mee met een initiatief van inwoners.</p>"
    "<h2>Waarom kan ik een casus niet lezen?</h2>"
    "<p>Een gemeente kiest zelf wie haar casus mag lezen. Soms zijn dat alleen leden, een kring of collega's. Log in om te zien wat u mag lezen.</p>"
    "<h2>Wat betekent ‘eigen opgave’?</h2>"
    "<p>Een gemeente of begeleider noemt zelf het cijfer. Er is geen methode en bron bij die u kunt nalezen.</p>"
    "<h2>Wat betekent ‘mogelijk verouderd’?</h2>"
    "<p>De pagina is meer dan twee jaar niet bijgewerkt. Vraag de contactpersoon of alles nog klopt.</p>"
)

# Slug, title, summary, text.
PAGES = (
    (
        "over",
        "Over Leerkring",
        "Van en voor gemeenten die samen met inwoners werken. We zijn nog op zoek naar gemeenten die willen meedoen.",
        ABOUT,
    ),
    ("contact", "Contact", "Zo bereikt u Leerkring.", CONTACT),
    ("toegankelijkheid", "Toegankelijkheid", "Hoe toegankelijk is deze site? Een eerste versie van de verklaring.", ACCESSIBILITY),
    ("privacy", "Privacy", "Wat we van u bewaren, en waarom.", PRIVACY),
    ("open-data", "Open data", "Welke open gegevens deze site gebruikt, en waar zij vandaan komen.", OPEN_DATA),
    ("veelgestelde-vragen", "Veelgestelde vragen", "Korte antwoorden op vragen die vaak komen.", QUESTIONS),
)  # fmt: skip


def load() -> None:
    """Publishes them. The people are there already."""
    for slug, title, summary, text in PAGES:
        publish(
            home(),
            ArticlePage(
                slug=slug,
                title=title,
                summary=summary,
                search_description=summary,
                body=[("text", text)],
            ),
            organisation_links=_organisations() if slug == "over" else [],
            contact_links=_contacts() if slug in {"over", "contact"} else [],
        )


def _organisations() -> list[OrganisationLink]:
    """The two groups of logos. Who really carries a community is for that community to say."""
    return [
        OrganisationLink(
            organisation=organisation("IMI"), role=OrganisationRole.CARRIED_OUT_BY, note="Voorbeeld"
        ),
        OrganisationLink(
            organisation=organisation("Movisie"), role=OrganisationRole.SUPPORTED_BY, note="Voorbeeld"
        ),
    ]


def _contacts() -> list[ContactLink]:
    return [
        ContactLink(person=contact("Redactie van Leerkring"), about="deze site"),
        ContactLink(person=contact("Trekker van het lab"), about="meedoen aan een lab"),
    ]
