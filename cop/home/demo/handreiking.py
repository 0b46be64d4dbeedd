"""The Handreiking: stories and lessons from practice, a checklist and improvement steps."""

from cop.core.models import SiteDocument
from cop.home.models import HandreikingPage
from members.models import ContactLink

from .load import contact, document, index, picture, publish

# The ten points of the assessment framework for participation of the municipality of Gennep.
CHECKLIST = (
    "Er is een participatieplan.",
    "Er is een trekker, en de organisatie weet wie dat is.",
    "De mensen om wie het gaat doen mee, ook wie u niet vanzelf hoort.",
    "Het doel is helder: waarom vraagt u mensen om mee te doen?",
    "De invloed is helder: welke trede van de ladder is het?",
    "De kaders zijn helder: wat ligt al vast?",
    "Iedereen kan volgen wat er gebeurt.",
    "U begint op tijd: er valt nog iets te kiezen.",
    "Iedereen kan bij dezelfde informatie.",
    "U koppelt terug: wat deed u met wat u hoorde?",
)


def load() -> None:
    """Publishes it. The people are there already."""
    checklist = document(
        "checklist-participatie", "Checklist participatie in tien punten", "\n".join(CHECKLIST)
    )
    publish(
        index("handreiking"),
        HandreikingPage(
            title="Handreiking Burgerparticipatie",
            slug="burgerparticipatie",
            summary="Verhalen en lessen uit de praktijk, een checklist en verbeterstappen. Voor wie vernieuwing zoekt, veel mensen wil bereiken of taken wil overdragen.",
            search_description="Verhalen, lessen, een checklist en verbeterstappen voor burgerparticipatie in gemeenten.",
            body=[*_begin(), *_practice(), *_better(checklist)],
            image=picture(
                "handreiking",
                alt="Een pad met tien stippen, één voor elk punt van de checklist. De eerste is geel.",
                shape="path",
                count=1,
                of=10,
            ),
        ),
        contact_links=[ContactLink(person=contact("Redactie van Leerkring"), about="deze handreiking")],
    )


def _begin() -> list[tuple[str, object]]:
    return [
        (
            "text",
            "<h2>Waarvoor vraagt u inwoners?</h2>"
            "<p>Drie doelen komen vaak voor. Kies er één als belangrijkste, want elk doel vraagt een andere aanpak.</p>"
            "<ul><li><b>Vernieuwen:</b> u zoekt ideeën die u zelf niet heeft.</li>"
            "<li><b>Veel mensen bereiken:</b> u wilt horen wat een wijk of stad vindt.</li>"
            "<li><b>Taken overdragen:</b> bewoners worden zelf verantwoordelijk.</li></ul>"
            "<h2>Wie doet mee met wie?</h2>"
            "<p>Bij <b>burgerparticipatie</b> doen inwoners mee met een initiatief van de gemeente. "
            "Bij <b>overheidsparticipatie</b> doet de gemeente mee met een initiatief van inwoners. "
            "In beide gevallen kiest de gemeente welke rol zij kan en wil nemen. Elke situatie is anders.</p>",
        ),
        (
            "lesson",
            {
                "lesson": "Vertel vooraf wat al vastligt.",
                "explanation": "<p>Mensen nemen een grens makkelijker aan als zij die kennen voordat zij tijd geven.</p>",
            },
        ),
    ]


def _practice() -> list[tuple[str, object]]:
    return [
        (
            "story",
            {
                "title": "Een plein van meer dan de helft",
                "place": "'s-Hertogenbosch",
                "text": "<p>Bij het ontwerp van een buurtplein was meer dan 60 % van de wijk betrokken. Bewoners deden online mee. "
                "Het cijfer is een eigen opgave: hoe er is geteld, weten we niet.</p>",
            },
        ),
        (
            "story",
            {
                "title": "Duizend handtekeningen aan het eind",
                "text": "<p>In een traject organiseerden burgers zich pas aan het eind. Zij haalden 1000 handtekeningen op, en de beleidsmakers maakten hun plannen opnieuw. "
                "De bron zegt niet in welke gemeente dit was.</p>",
            },
        ),
        (
            "lesson",
            {
                "lesson": "Tegenspraak aan het eind is een vraag van het begin.",
                "explanation": "<p>Wie pas bij het besluit hoort wat er speelt, begint opnieuw. Zoek tegenspraak op zolang het plan nog kan veranderen.</p>",
            },
        ),
        (
            "quote",
            {
                "text": "Eindelijk vroeg iemand het ons voordat de tekening klaar was.",
                "source": "Voorbeeldcitaat, bewoner",
            },
        ),
        (
            "lesson",
            {
                "lesson": "Wie investeert, is niet altijd wie er voordeel van heeft.",
                "explanation": "<p>Een effectenarena maakt dat zichtbaar. Vul haar in met vijf tot zeven mensen en een begeleider zonder eigen belang.</p>",
            },
        ),
    ]


def _better(checklist: SiteDocument) -> list[tuple[str, object]]:
    return [
        ("checklist", {"title": "Voor u begint: tien punten", "items": list(CHECKLIST)}),
        ("document", {"document": checklist, "label": "De tien punten op één blad"}),
        (
            "improvement_step",
            {
                "title": "Koppel terug binnen twee weken",
                "text": "<p>Laat bij elk idee zien wat u ermee deed, ook als het afviel. De termijn van twee weken is een advies van de redactie.</p>",
                "who": "Projectleider",
            },
        ),
        (
            "improvement_step",
            {
                "title": "Vraag de deelnemers hoe het was",
                "text": "<p>Vul zelf in hoe het ging en vraag het daarna aan de deelnemers. Het verschil is uw verbeterpunt. De Participatiemonitor werkt zo.</p>",
                "who": "Beleidsmedewerker",
            },
        ),
        (
            "text",
            "<h2>En dan?</h2><p>Schrijf uw casus op en deel hem. Een casus met een mislukking helpt anderen net zo goed.</p>",
        ),
    ]
