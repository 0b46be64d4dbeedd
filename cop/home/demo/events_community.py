"""Meetings for everybody."""

from calendar import TUESDAY
from datetime import time

from cop.taxonomy.enums import EventType

from .event_rows import MADE_UP, MADE_UP_REPORT, Meeting, Point

EXPERT = "Deskundige co-creatie"

WORKSHOP = Meeting(
    slug="van-burgerparticipatie-naar-digitale-co-creatie",
    title="Van Burgerparticipatie naar Digitale Co-creatie",
    kind=EventType.WORKSHOP,
    summary="Hoe haalt u niet alleen ideeën op, maar werkt u echt samen? In een uur bekijkt u twee casussen.",
    days=16,
    start=time(13, 30),
    end=time(14, 30),
    location="Utrecht",
    capacity=25,
    for_whom="Beleidsmedewerkers en projectleiders van gemeenten. Ervaring met online participatie is niet nodig.",
    description=(
        "<p>Een gemeente moet burgers betrekken. Zij moet ook zelf kunnen meedoen met wat burgers beginnen. "
        "Beide hebben grenzen: een gemeente kan niet alles, en niet iedere burger kan alles zelf.</p>"
        "<p>Deze workshop van een uur laat met twee casussen zien wat digitale co-creatie daaraan toevoegt. "
        "De inzichten komen uit verzamelde gegevens.</p>" + MADE_UP
    ),
    questions=(
        "Hoe krijgt u, zoals in een van de trajecten, 95 % tevreden burgers?",
        "Hoe betrekt u meer dan 60 % van een wijk bij een buurtplein?",
        "Hoe kunnen burgers en gemeenten in de toekomst samen iets maken?",
    ),
    agenda=(
        Point(
            title="Visie op burgerparticipatie en overheidsparticipatie",
            at=time(13, 30),
            parts=(("Wie doet mee met wie?", ""),),
        ),
        Point(title="Digitale co-creatie als methodiek", at=time(13, 40), speaker=EXPERT),
        Point(
            title="Twee casussen",
            at=time(13, 50),
            parts=(("Co-creatie Cultuurvisie, Nijmegen", EXPERT), ("Buurtplein, Den Bosch", EXPERT)),
        ),
        Point(
            title="Kritische blik op risico's en kansen",
            at=time(14, 10),
            parts=(("Als burgers zich aan het eind zelf organiseren: 1000 handtekeningen", ""),),
        ),
        Point(title="Blik naar de toekomst", at=time(14, 20)),
    ),
    cases=("cultuurvisie-nijmegen", "buurtplein-s-hertogenbosch"),
    tools=("Digitale co-creatie",),
    experts=(EXPERT,),
)

ORDINANCE = Meeting(
    slug="uw-participatieverordening",
    title="Uw participatieverordening: wat komt erin?",
    kind=EventType.COP_MEETING,
    summary="Elke gemeente vervangt de inspraakverordening door een participatieverordening. Vergelijk uw concept met dat van anderen.",
    days=24,
    start=time(15, 0),
    end=time(17, 0),
    online_url="https://bijeenkomst.leerkring.example/verordening",
    capacity=40,
    for_whom="Iedereen die in een gemeente aan de verordening schrijft.",
    description=(
        "<p>De wet vraagt een verordening over voorbereiding, uitvoering en evaluatie van beleid. "
        "Daarin kan ook staan hoe het uitdaagrecht werkt. Neem uw concept mee.</p>" + MADE_UP
    ),
    questions=(
        "Hoe beschrijft u participatie bij uitvoering en evaluatie?",
        "Welke voorwaarden stelt u aan het uitdaagrecht?",
    ),
    agenda=(
        Point(title="Wat vraagt de wet?", at=time(15, 0)),
        Point(
            title="In groepen: uw concept op tafel",
            at=time(15, 30),
            parts=(("Voorbereiding, uitvoering, evaluatie", ""), ("Uitdaagrecht", "")),
        ),
        Point(title="Wat nemen we over?", at=time(16, 40)),
    ),
)

VISIT = Meeting(
    slug="op-bezoek-bij-het-singelpark",
    title="Op bezoek bij het Singelpark",
    kind=EventType.SITE_VISIT,
    summary="Loop mee en hoor hoe bewoners en gemeente afspraken maken die lang houden.",
    days=51,
    start=time(13, 0),
    end=time(17, 0),
    location="Leiden",
    capacity=20,
    for_whom="Gemeenten die willen meedoen met een initiatief van bewoners.",
    description="<p>We lopen een deel van het park. Onderweg gaat het over communicatie, rollen, verantwoordelijkheden en eigenaarschap.</p>"
    + MADE_UP,
    questions=("Hoe verdeelt u rollen zonder het initiatief over te nemen?",),
    agenda=(
        Point(title="Ontvangst", at=time(13, 0)),
        Point(title="Wandeling langs drie plekken", at=time(13, 30)),
        Point(title="Gesprek: afspraken voor lange tijd", at=time(15, 30)),
    ),
    cases=("singelpark",),
)

ARENA = Meeting(
    slug="effectenarena-wie-investeert",
    title="Effectenarena: wie investeert en wie heeft er voordeel van?",
    kind=EventType.WORKSHOP,
    summary="Vul met een kleine groep een effectenarena in voor een eigen project.",
    days=66,
    weekday=TUESDAY,
    start=time(9, 30),
    end=time(12, 30),
    location="Gorinchem",
    capacity=7,
    for_whom="Projectleiders met een project dat net begint of net klaar is.",
    description="<p>U werkt met vijf tot zeven mensen op één groot vel. De begeleider heeft geen belang bij het project.</p>"
    + MADE_UP,
    cases=("uitdaging-leiden-noord",),
    tools=("Effectenarena",),
    agenda=(
        Point(
            title="De vier onderdelen",
            at=time(9, 30),
            parts=(
                ("Investeerders", ""),
                ("Activiteiten", ""),
                ("Effecten", ""),
                ("Incasseerders", ""),
            ),
        ),
        Point(title="Zelf invullen", at=time(10, 15)),
        Point(title="Wat valt op?", at=time(12, 0)),
    ),
)

CANCELLED = Meeting(
    slug="webinar-samen-bezuinigen",
    title="Samen bezuinigen met inwoners",
    kind=EventType.WEBINAR,
    summary="Hoe praat u met inwoners over minder geld? Dit webinar gaat niet door.",
    days=75,
    start=time(12, 0),
    end=time(13, 0),
    online_url="https://bijeenkomst.leerkring.example/bezuinigen",
    cancelled=True,
    description="<p>Interviews, scenario's en gesprekken: de aanpak van Gorinchem in een uur.</p>" + MADE_UP,
    cases=("samen-bezuinigen",),
)

PAST = Meeting(
    slug="grenzen-aan-zelfredzaamheid",
    title="Grenzen aan zelfredzaamheid",
    kind=EventType.COP_MEETING,
    summary="Wat kan een gemeente overlaten aan bewoners, en wat niet? Met verslag en materiaal.",
    days=-44,
    start=time(14, 0),
    end=time(16, 30),
    location="Utrecht",
    capacity=40,
    for_whom="Gemeenten en hun partners.",
    description="<p>Een gesprek over wat de overheid kan dragen, en wat bewoners kunnen dragen.</p>"
    + MADE_UP,
    questions=("Hoe weet u of bewoners een taak echt kunnen dragen?",),
    agenda=(
        Point(title="Twee verhalen uit de praktijk", at=time(14, 0)),
        Point(title="Gesprek aan drie tafels", at=time(15, 0)),
    ),
    cases=("uitdaging-leiden-noord",),
    report=(
        "<p>We spraken over drie vragen: wie vraagt erom, wie kan het, en wie springt bij als het misgaat.</p>"
        "<h3>Wat bleef hangen</h3><ul><li>Loslaten is ook een besluit: schrijf op wat u blijft doen.</li>"
        "<li>Vraag na een half jaar hoe het gaat, ook als niemand klaagt.</li></ul>" + MADE_UP_REPORT
    ),
    decisions=(
        "We verzamelen voorbeelden van afspraken over bijspringen.",
        "Dit onderwerp komt over een half jaar terug.",
    ),
    document=(
        "Hand-out grenzen aan zelfredzaamheid",
        "Voorbeeld. Drie vragen: wie vraagt erom, wie kan het, wie springt bij?",
    ),
)

COMMUNITY = (WORKSHOP, ORDINANCE, VISIT, ARENA, CANCELLED, PAST)
