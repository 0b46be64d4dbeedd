"""The eight meetings of the lab. Each is named after a bird: that is also the word by which tests find a leak.

Their texts are invented, and say so.
"""

from calendar import SUNDAY
from datetime import time

from cop.core.enums import Visibility
from cop.taxonomy.enums import EventType

from .event_rows import MADE_UP, MADE_UP_REPORT, Meeting, Point

CANARY_WORDS = {
    "labsessie-start": "tapuit",
    "labsessie-casus": "steenloper",
    "kennissessie-luisteren": "kwartelkoning",
    "labsessie-ontwerp": "visdief",
    "labsessie-bouwen": "goudplevier",
    "labsessie-proberen": "bosuil",
    "kennissessie-meten": "watersnip",
    "labsessie-delen": "torenvalk",
}

EXPERT = "Deskundige co-creatie"
AFTERNOON = {"start": time(13, 30), "end": time(16, 30), "for_whom": "Deelnemers van het lab."}
IN_CIRCLE = {**AFTERNOON, "visibility": Visibility.CIRCLE, "kind": EventType.LAB_SESSION, "capacity": 25}

START = Meeting(
    **IN_CIRCLE,
    slug="labsessie-start",
    title="Labsessie Tapuit: we beginnen",
    summary="Kennismaken, de afspraken van de kring en elke casus in drie minuten.",
    days=-205,
    location="Utrecht",
    description="<p>We maken kennis. Elke gemeente vertelt welke casus zij meeneemt.</p>" + MADE_UP,
    report="<p>Zes gemeenten vertelden hun casus in drie minuten. Tapuit is de naam van deze eerste sessie.</p>"
    + MADE_UP_REPORT,
    decisions=("Wat in de kring gezegd wordt, blijft in de kring.", "Elke sessie heeft een gastgemeente."),
    document=("Afspraken van de kring, sessie Tapuit", "Voorbeeld. De afspraken uit sessie Tapuit."),
)

CASE = Meeting(
    **IN_CIRCLE,
    slug="labsessie-casus",
    title="Labsessie Steenloper: uw casus op tafel",
    summary="Wat is de vraag achter uw casus? De kring vraagt door.",
    days=-163,
    location="'s-Hertogenbosch",
    description="<p>Per casus één vraag, en de kring stelt alleen vragen terug.</p>" + MADE_UP,
    cases=("buurtplein-s-hertogenbosch", "samen-bezuinigen"),
    report="<p>Bij vijf van de zes casussen werd de vraag kleiner. Dat hielp.</p>" + MADE_UP_REPORT,
    decisions=("Elke gemeente schrijft haar vraag in één zin op.",),
    document=("Vragen bij de casussen, sessie Steenloper", "Voorbeeld. De vragen uit sessie Steenloper."),
)

LISTEN = Meeting(
    **AFTERNOON,
    slug="kennissessie-luisteren",
    title="Kennissessie: luisteren voordat u ontwerpt",
    kind=EventType.KNOWLEDGE_SESSION,
    visibility=Visibility.MEMBERS,
    teaser="Een deskundige laat zien hoe u online luistert zonder meteen een oplossing te kiezen. Voor leden is er een verslag.",
    summary="Een deskundige laat zien hoe u online luistert. Werknaam van de sessie: Kwartelkoning.",
    days=-121,
    online_url="https://bijeenkomst.leerkring.example/kwartelkoning",
    capacity=40,
    description="<p>Polls, blogs en online inspraak: wat hoort u met welke tool, en wat hoort u niet?</p>"
    + MADE_UP,
    tools=("Digitale co-creatie",),
    experts=(EXPERT,),
    agenda=(
        Point(
            title="Wat hoort u met welke tool?",
            at=time(13, 30),
            speaker=EXPERT,
            parts=(("Polls", ""), ("Blogs", ""), ("Online inspraak", "")),
        ),
        Point(title="Uw eigen casus", at=time(15, 0)),
    ),
    report="<p>De opname heet Kwartelkoning en is voor leden.</p>" + MADE_UP_REPORT,
    document=("Presentatie Kwartelkoning", "Voorbeeld. Presentatie bij de kennissessie Kwartelkoning."),
)

DESIGN = Meeting(
    **IN_CIRCLE,
    slug="labsessie-ontwerp",
    title="Labsessie Visdief: een eerste ontwerp",
    summary="Teken op papier wat u straks online wilt laten zien.",
    days=-79,
    location="Nijmegen",
    description="<p>Papier eerst. Ontwerpers kijken mee.</p>" + MADE_UP,
    cases=("cultuurvisie-nijmegen", "voorbeeld-ideeenmuur"),
    report="<p>Zes ontwerpen hingen aan de muur. Elk kreeg drie briefjes.</p>" + MADE_UP_REPORT,
    decisions=("Ontwerpen worden meteen gedeeld in de kring.",),
)

BUILD = Meeting(
    **IN_CIRCLE,
    slug="labsessie-bouwen",
    title="Labsessie Goudplevier: bouwen",
    summary="Met webbouwers aan tafel: maak uw ontwerp zo klein dat het af kan.",
    days=-37,
    location="Tilburg",
    description="<p>Elke gemeente bouwt een middag met een webbouwer.</p>" + MADE_UP,
    cases=("voorbeeld-stempagina",),
    report="<p>De stempagina werkt op een telefoon. Twee gemeenten kiezen toch voor papier.</p>"
    + MADE_UP_REPORT,
    decisions=("Tilburg laat de volgende keer een eerste versie zien.",),
    document=("Verslag sessie Goudplevier", "Voorbeeld. Verslag van sessie Goudplevier."),
)

TRY = Meeting(
    **IN_CIRCLE,
    slug="labsessie-proberen",
    title="Labsessie Bosuil: proberen met bewoners",
    summary="U toont een eerste versie. Vijf bewoners proberen haar uit.",
    days=9,
    location="Gorinchem",
    address="Het adres staat in uw uitnodiging.",
    room="Raadzaal",
    description="<p>Neem een eerste versie mee, hoe klein ook.</p>" + MADE_UP,
    questions=("Hoe test u met bewoners zonder hen te sturen?",),
    cases=("voorbeeld-stempagina", "samen-bezuinigen"),
    agenda=(
        Point(title="Zo test u eerlijk", at=time(13, 30)),
        Point(
            title="Proberen",
            at=time(14, 0),
            parts=(("Ronde 1: kijken en zwijgen", ""), ("Ronde 2: vragen stellen", "")),
        ),
        Point(title="Wat past u aan?", at=time(16, 0)),
    ),
)

MEASURE = Meeting(
    slug="kennissessie-meten",
    title="Kennissessie Watersnip: meten wat het oplevert",
    kind=EventType.KNOWLEDGE_SESSION,
    visibility=Visibility.CIRCLE,
    summary="Welk cijfer zegt iets, en hoe komt u eraan? Op de eerste dag van de zomertijd.",
    days=None,
    weekday=SUNDAY,
    start=time(10, 0),
    end=time(12, 0),
    location="Utrecht",
    for_whom="Deelnemers van het lab.",
    capacity=25,
    description="<p>Wat meet u, hoe, en bij hoeveel mensen? Zet uw klok goed: de zomertijd begint vandaag.</p>"
    + MADE_UP,
    tools=("Participatiemonitor",),
    experts=(EXPERT,),
)

SHARE = Meeting(
    **IN_CIRCLE,
    slug="labsessie-delen",
    title="Labsessie Torenvalk: delen met iedereen",
    summary="Welke producten van de kring worden openbaar, en wat is daar nog voor nodig?",
    days=58,
    location="Waddinxveen",
    description="<p>We kiezen wat we met alle gemeenten delen.</p>" + MADE_UP,
    agenda=(Point(title="Ronde langs de producten", at=time(13, 30)),),
)

LAB_MEETINGS = (START, CASE, LISTEN, DESIGN, BUILD, TRY, MEASURE, SHARE)
