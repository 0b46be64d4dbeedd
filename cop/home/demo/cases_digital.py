"""Cases in which a municipality asked its residents, on paper and on screens."""

from cases.enums import Comparator, GoverningBody
from cop.core.enums import Visibility
from cop.taxonomy.enums import Audience, Direction, Goal, ParticipationLevel, PolicyPhase, Scale

from .cases_rows import EDITORS_CHOICE, Case, Drawing, Figure, Lesson, Use

BUDGET = Case(
    slug="samen-bezuinigen",
    published_days_ago=75,
    title="Samen bezuinigen",
    municipality="GM0512",
    summary="Gorinchem moest bezuinigen en vroeg inwoners om mee te denken. Interviews leverden scenario's op. In bijeenkomsten werd daarover gepraat.",
    direction=Direction.CITIZEN_PARTICIPATION,
    level=ParticipationLevel.ADVISE,
    body=GoverningBody.COUNCIL,
    goals=(Goal.SUPPORT, Goal.BETTER_PLANS),
    audience=(Audience.RESIDENTS, Audience.COUNCIL, Audience.CIVIL_SERVANTS),
    phases=(PolicyPhase.PREPARATION,),
    themes=("begroting",),
    initiator="Gemeente Gorinchem",
    in_lab=True,
    drawing=Drawing(
        "path", 1, 3, "Een pad met drie stippen: interviews, scenario's en bijeenkomsten. De eerste is geel."
    ),
    problem="<p>De gemeente Gorinchem moest bezuinigen. De vraag was hoe zij daarover met inwoners in gesprek kon gaan, voordat de keuzes vaststonden.</p>",
    approach=(
        "<ol><li><b>Interviews.</b> Gesprekken om te horen wat mensen belangrijk vinden.</li>"
        "<li><b>Scenario's.</b> Uit de interviews werden scenario's gehaald: wat gebeurt er als u dit kiest?</li>"
        "<li><b>Bijeenkomsten.</b> Een begeleider leidde de gesprekken over de scenario's.</li></ol>"
        + EDITORS_CHOICE
    ),
    result="<p>Er lagen scenario's waarover was gepraat voordat er een besluit viel. Bedragen staan niet in de bron.</p>",
    risks=("Mensen voelen zich medeplichtig aan een keuze die al vaststond.",),
    opportunities=("Over een paar scenario's praat u makkelijker dan over een lijst met posten.",),
    limits=("Zeg vooraf welk bedrag vaststaat. Daarover valt dan niet te praten.",),
    questions=("Hoe praat u over minder geld zonder dat het een ruzie over posten wordt?",),
    figures=(Figure(indicator="van de bezuiniging volgt het advies uit de bijeenkomsten?"),),
    lesson=Lesson(
        key="Maak van losse meningen eerst een paar scenario's.",
        body="<p>Een scenario laat zien wat een keuze betekent. Daarover praat u beter dan over een lijst met bedragen.</p>",
    ),
)

CULTURE = Case(
    slug="cultuurvisie-nijmegen",
    published_days_ago=40,
    title="Co-creatie Cultuurvisie",
    municipality="GM0268",
    summary="Nijmegen maakte de cultuurvisie met digitale co-creatie: niet alleen ideeën ophalen, maar samen aan de visie werken.",
    direction=Direction.CITIZEN_PARTICIPATION,
    level=ParticipationLevel.CO_PRODUCE,
    body=GoverningBody.EXECUTIVE,
    goals=(Goal.REACH, Goal.BETTER_PLANS),
    audience=(Audience.RESIDENTS, Audience.CIVIL_SOCIETY_ORGANISATIONS),
    phases=(PolicyPhase.PREPARATION,),
    themes=("cultuur",),
    initiator="Gemeente Nijmegen",
    in_lab=True,
    drawing=Drawing(
        "ring",
        4,
        5,
        "Een ring met vijf stippen voor de treden van de participatieladder. Vier zijn geel: coproduceren.",
    ),
    problem="<p>Een cultuurvisie gaat over de hele stad. Inspraak aan het eind, als de tekst al klaar is, verandert meestal weinig. Met co-creatie begint het gesprek eerder.</p>",
    approach=(
        "<p>De gemeente gebruikte digitale co-creatie: burgers en beleidsmakers werken online samen. "
        "De casus is een van de twee voorbeelden in de workshop ‘Van Burgerparticipatie naar Digitale Co-creatie’.</p>"
        + EDITORS_CHOICE
    ),
    result="<p>Er kwam een visie waaraan is meegeschreven. Hoe tevreden de deelnemers waren, is bij deze casus niet bekend.</p>",
    risks=("Wie niet handig is op een computer, valt buiten de boot.",),
    opportunities=("Mensen doen mee op het moment dat hun past.",),
    limits=("Het bestuur van de gemeente stelt de visie vast.",),
    questions=("Hoe zorgt u dat deelnemers tevreden zijn na digitaal co-creëren?",),
    figures=(
        Figure(
            indicator="van de deelnemers is tevreden over de samenwerking?",
            note="Nog niet bekend voor deze casus.",
        ),
    ),
    uses=(Use(tool="Digitale co-creatie", how="Burgers en gemeente werkten online samen aan de visie."),),
    lesson=Lesson(
        key="Begin voordat de tekst er is.",
        body="<p>Wie een lege pagina deelt, krijgt ideeën. Wie een volle pagina deelt, krijgt kritiek.</p>",
        visibility=Visibility.CIRCLE,
    ),
)

SQUARE = Case(
    slug="buurtplein-s-hertogenbosch",
    published_days_ago=7,
    title="Samen een buurtplein ontwerpen",
    municipality="GM0796",
    summary="Bewoners van een wijk in 's-Hertogenbosch ontwierpen online mee aan hun eigen plein. Meer dan 60 % van de wijk deed mee.",
    direction=Direction.CITIZEN_PARTICIPATION,
    level=ParticipationLevel.CO_PRODUCE,
    scale=Scale.DISTRICT,
    body=GoverningBody.EXECUTIVE,
    goals=(Goal.REACH, Goal.BETTER_PLANS),
    audience=(Audience.RESIDENTS,),
    phases=(PolicyPhase.PREPARATION,),
    themes=("ruimtelijke ordening", "recreatie"),
    initiator="Gemeente 's-Hertogenbosch",
    in_lab=True,
    drawing=Drawing(
        "square",
        60,
        100,
        "Een plein van honderd tegels. Zestig zijn geel: meer dan 60 % van de wijk deed mee.",
    ),
    problem="<p>In 's-Hertogenbosch ging een buurtplein op de schop. De vraag was: hoe betrekt u een groot deel van de wijk bij het ontwerp, en niet alleen de bewoners die altijd al komen?</p>",
    approach=(
        "<p>De gemeente koos voor digitale co-creatie. Bewoners konden online ideeën geven en keuzes maken. "
        "Zo werd het geen losse enquête, maar samen ontwerpen.</p>" + EDITORS_CHOICE
    ),
    result="<p>Meer dan 60 % van de wijk was betrokken bij het plein. Dat cijfer komt uit een workshop over deze aanpak. Hoe er is geteld, staat er niet bij.</p>",
    risks=(
        "Mensen raken teleurgesteld als achteraf blijkt dat veel al vastlag.",
        "Een grote groep haalt de kleine groep in die last heeft van het plein.",
    ),
    opportunities=(
        "Ook wie nooit naar een avond komt, kan meedoen.",
        "Een plein waaraan men meetekende, wordt beter gebruikt.",
    ),
    limits=("Een gemeente heeft niet eindeloos tijd; bewoners ook niet.",),
    questions=("Hoe betrekt u een groot deel van een wijk bij het ontwerp van een plein?",),
    figures=(
        Figure(
            indicator="van de wijk was betrokken bij het plein",
            value=60,
            comparator=Comparator.MORE_THAN,
            note="Genoemd in een workshop. Hoe er is geteld, is niet bekend.",
        ),
        Figure(indicator="van de buurt gebruikt het plein nu vaker?", note="Nog niet gemeten."),
    ),
    uses=(
        Use(
            tool="Digitale co-creatie",
            how="Bewoners gaven online ideeën en kozen samen. De waardering hieronder is een voorbeeld.",
            rating=5,
            worked="Voorbeeld: veel mensen deden mee die anders niet komen.",
            did_not_work="Voorbeeld: lezen op een scherm is niet voor iedereen makkelijk.",
            again=True,
        ),
    ),
    lesson=Lesson(
        key="Online werkt pas als het vastzit aan een plek in de buurt.",
        body=(
            "<ul><li>Vertel vooraf wat al vastligt. Dan raakt niemand teleurgesteld.</li>"
            "<li>Laat zien wat u met ideeën doet, ook met ideeën die afvallen.</li>"
            "<li>Reken op tegenspraak. Soms organiseren bewoners zich aan het eind zelf.</li></ul>"
        ),
        visibility=Visibility.PUBLIC,
    ),
)

DIGITAL = (BUDGET, CULTURE, SQUARE)
