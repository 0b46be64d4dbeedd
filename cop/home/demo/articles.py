"""Two articles: the law that asks for an ordinance, and how to write a case."""

from datetime import timedelta

from django.utils import timezone

from cop.home.models import ArticlePage
from members.models import ContactLink

from .load import contact, index, picture, publish

# Facts: the law's adoption and start (vng.nl, wetgevingswerken.nl), its transition of two years, articles 149 and 150 of
# the Gemeentewet, and the three phases (rijksoverheid.nl, 4 June 2024).
ORDINANCE = (
    "<p>De Wet versterking participatie op decentraal niveau geldt sinds 1 januari 2025. "
    "De Tweede Kamer nam de wet aan op 26 oktober 2023, de Eerste Kamer op 4 juni 2024.</p>"
    "<h2>Wat moet uw gemeente doen?</h2>"
    "<p>De inspraakverordening maakt plaats voor een participatieverordening. Daarvoor heeft elke gemeente twee jaar: tot 1 januari 2027. "
    "De basis staat in artikel 149 en 150 van de Gemeentewet.</p>"
    "<h2>Wat staat erin?</h2>"
    "<ul><li>Hoe u inwoners en belanghebbenden betrekt bij de <b>voorbereiding</b> van beleid.</li>"
    "<li>Hoe u hen betrekt bij de <b>uitvoering</b>.</li>"
    "<li>Hoe u hen betrekt bij de <b>evaluatie</b>.</li></ul>"
    "<h2>Het uitdaagrecht</h2>"
    "<p>Met het uitdaagrecht vragen inwoners of maatschappelijke partijen om de feitelijke uitvoering van een taak over te nemen. "
    "Zij denken dat zij het beter of efficiënter kunnen. Dat kan met of zonder het budget dat erbij hoort. "
    "De gemeente bepaalt zelf welke voorwaarden zij stelt.</p>"
    "<h2>Een voorbeeld om mee te beginnen</h2>"
    "<p>De VNG heeft een Model Participatieverordening. Die gaat over inwonersparticipatie, overheidsparticipatie en het uitdaagrecht.</p>"
)
ORDINANCE_STEPS = (
    "Zoek op wat uw inspraakverordening nu regelt.",
    "Beschrijf participatie bij voorbereiding, uitvoering en evaluatie.",
    "Besluit welke voorwaarden gelden voor het uitdaagrecht.",
    "Praat erover met inwoners: deze verordening gaat over hen.",
    "Plan de behandeling in de raad ruim voor 1 januari 2027.",
)
WRITING = (
    "<p>Een goede casus leest u in tien minuten. U hoeft geen succes te melden: een collega leert het meest van wat niet lukte.</p>"
    "<h2>1. Kies de richting</h2>"
    "<p>Deden inwoners mee met een plan van de gemeente? Dat is burgerparticipatie. Deed de gemeente mee met een plan van inwoners? "
    "Dat is overheidsparticipatie. De richting bepaalt welke ladder erbij hoort.</p>"
    "<h2>2. Vertel aanleiding, aanpak en resultaat</h2>"
    "<p>Drie korte stukken zijn genoeg. Schrijf wat er gebeurde, niet wat in het plan stond.</p>"
    "<h2>3. Geef één cijfer, en zeg hoe u het weet</h2>"
    "<p>Schrijf wat u mat, hoe, en bij hoeveel mensen. Een cijfer met methode en bron heet ‘gemeten’. "
    "Zonder bron staat er ‘eigen opgave’ bij. Dat mag: het is eerlijk.</p>"
    "<h2>4. Schrijf één les op</h2>"
    "<p>Maak er één zin van. U kiest zelf wie de les mag lezen: iedereen, leden, de kring of alleen uw gemeente.</p>"
)
WRITING_CHECK = (
    "Er staan geen namen van inwoners in.",
    "Iedereen op een foto gaf toestemming.",
    "Elke afkorting is een keer uitgeschreven.",
    "Een collega van een andere afdeling begrijpt het.",
)


def load() -> None:
    """Publishes them. The people are there already."""
    _article(
        slug="participatieverordening-2027",
        title="Voor 1 januari 2027: een participatieverordening",
        summary="Elke gemeente vervangt de inspraakverordening. Wat vraagt de wet, en waarmee begint u?",
        body=[
            ("text", ORDINANCE),
            ("checklist", {"title": "Zo begint u", "items": list(ORDINANCE_STEPS)}),
        ],
        days_ago=12,
        drawing=("ring", 3, 3, "Een ring met drie gele stippen: voorbereiding, uitvoering en evaluatie."),
    )
    _article(
        slug="zo-schrijft-u-een-casus",
        title="Zo schrijft u een casus",
        summary="In vier stappen een casus waar een andere gemeente iets aan heeft.",
        body=[
            ("text", WRITING),
            ("checklist", {"title": "Nog één keer nakijken", "items": list(WRITING_CHECK)}),
        ],
        days_ago=47,
        drawing=("path", 1, 4, "Een pad met vier stippen, één voor elke stap. De eerste is geel."),
    )


def _article(
    *,
    slug: str,
    title: str,
    summary: str,
    body: list[tuple[str, object]],
    days_ago: int,
    drawing: tuple[str, int, int, str],
) -> None:
    shape, count, of, alt = drawing
    publish(
        index("artikelen"),
        ArticlePage(
            slug=slug,
            title=title,
            summary=summary,
            search_description=summary,
            body=body,
            image=picture(f"artikel-{slug}", alt=alt, shape=shape, count=count, of=of),
        ),
        published_at=timezone.now() - timedelta(days=days_ago),
        contact_links=[ContactLink(person=contact("Redactie van Leerkring"), about="dit artikel")],
    )
