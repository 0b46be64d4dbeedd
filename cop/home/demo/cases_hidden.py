"""Cases that not everybody may see. Each has a word of its own, so that tests can look for it where it must not be.

All of these are invented, and say so: no municipality did this.
"""

from cases.enums import Comparator, MeasureMethod, OutcomeUnit
from cop.core.enums import Visibility
from cop.taxonomy.enums import (
    Audience,
    CaseStatus,
    Direction,
    Goal,
    GovernmentRole,
    ParticipationLevel,
    PolicyPhase,
    Scale,
)

from .cases_rows import Case, Drawing, Figure, Lesson, Use

INVENTED = "<p><i>Dit is een voorbeeldcasus. De feiten zijn verzonnen.</i></p>"

CANARY_WORDS = {
    "voorbeeld-ideeen-op-straat": "zilvermeeuw",
    "voorbeeld-samen-kiezen": "wielewaal",
    "voorbeeld-stempagina": "roerdomp",
    "voorbeeld-ideeenmuur": "boomklever",
    "voorbeeld-concept-speelveld": "houtsnip",
}

IDEAS = Case(
    slug="voorbeeld-ideeen-op-straat",
    title="Voorbeeld: ideeën ophalen op straat",
    municipality="GM0512",
    visibility=Visibility.MEMBERS,
    teaser="Hoe haalt u ideeën op bij mensen die niet naar een avond komen? Leden lezen hier wat een bakfiets en drie vragen opleverden.",
    summary="Voorbeeldcasus: met een bakfiets en drie vragen de straat op. De bakfiets heette Zilvermeeuw.",
    direction=Direction.CITIZEN_PARTICIPATION,
    level=ParticipationLevel.CONSULT,
    goals=(Goal.REACH,),
    audience=(Audience.RESIDENTS,),
    phases=(PolicyPhase.PREPARATION,),
    themes=("ruimtelijke ordening",),
    drawing=Drawing("path", 1, 10, "Een route met tien haltes. De eerste is geel."),
    problem="<p>Op avonden kwamen steeds dezelfde mensen.</p>" + INVENTED,
    approach="<p>De bakfiets Zilvermeeuw stond op tien plekken: bij de school, de supermarkt en de bushalte. Voorbijgangers kregen drie vragen.</p>",
    result="<p>De antwoorden kwamen op een kaart en gingen met naam van de plek naar de ontwerper.</p>",
    risks=("Losse antwoorden zijn nog geen gesprek.",),
    opportunities=("U spreekt mensen die u nooit eerder sprak.",),
    figures=(
        Figure(
            indicator="mensen gaven antwoord op straat",
            value=340,
            comparator=Comparator.ABOUT,
            unit=OutcomeUnit.NUMBER,
            method=MeasureMethod.COUNT,
            source="Voorbeeld: tellijst",
            note="Voorbeeldcijfer",
            days_ago=60,
        ),
    ),
    lesson=Lesson(key="Stel drie vragen, geen tien.", body="<p>Op straat heeft iemand twee minuten.</p>"),
    document=("Handleiding bakfiets Zilvermeeuw", "Voorbeeld. Werkwijze van de bakfiets Zilvermeeuw."),
)

CHOOSING = Case(
    slug="voorbeeld-samen-kiezen",
    title="Voorbeeld: samen kiezen aan de Wielewaal",
    municipality="GM0344",
    visibility=Visibility.MEMBERS,
    summary="Voorbeeldcasus zonder publieke samenvatting: bewoners van de straat Wielewaal kozen uit drie ontwerpen.",
    direction=Direction.CITIZEN_PARTICIPATION,
    level=ParticipationLevel.CO_DECIDE,
    scale=Scale.STREET,
    goals=(Goal.SUPPORT,),
    audience=(Audience.RESIDENTS,),
    phases=(PolicyPhase.PREPARATION,),
    themes=("rail- en wegverkeer",),
    drawing=Drawing("street", 3, 9, "Een straat met negen huizen. Drie zijn geel: er waren drie ontwerpen."),
    problem="<p>De straat Wielewaal ging open voor nieuwe riolering.</p>" + INVENTED,
    approach="<p>Er waren drie ontwerpen. Elk huis had één stem.</p>",
    result="<p>De Wielewaal kreeg het ontwerp met de meeste stemmen.</p>",
    figures=(
        Figure(
            indicator="van de huizen bracht een stem uit",
            value=62,
            numerator=31,
            denominator=50,
            method=MeasureMethod.COUNT,
            source="Voorbeeld: telling van de stemmen",
            note="Voorbeeldcijfer",
            days_ago=90,
        ),
    ),
    document=("Drie ontwerpen Wielewaal", "Voorbeeld. Drie ontwerpen voor de straat Wielewaal."),
)

VOTING_PAGE = Case(
    slug="voorbeeld-stempagina",
    title="Voorbeeld: stempagina voor park Roerdomp",
    municipality="GM0855",
    visibility=Visibility.CIRCLE,
    in_lab=True,
    summary="Voorbeeldcasus van het lab: Tilburg bouwt een stempagina voor een verzonnen park, Roerdomp.",
    direction=Direction.CITIZEN_PARTICIPATION,
    level=ParticipationLevel.CO_DECIDE,
    status=CaseStatus.RUNNING,
    scale=Scale.DISTRICT,
    goals=(Goal.REACH, Goal.INNOVATION),
    audience=(Audience.RESIDENTS, Audience.YOUNG_PEOPLE),
    phases=(PolicyPhase.PREPARATION,),
    themes=("natuur- en landschapsbeheer",),
    drawing=Drawing("square", 1, 4, "Vier vlakken voor vier plannen. Eén is geel: er is geld voor één plan."),
    problem="<p>Voor park Roerdomp zijn er vier plannen en is er geld voor één.</p>" + INVENTED,
    approach="<p>De gemeente maakt in het lab een eenvoudige stempagina. Een webbouwer helpt mee.</p>",
    result="<p>De eerste versie van de stempagina Roerdomp is klaar voor een proef in de kring.</p>",
    questions=("Hoe laat u mensen stemmen zonder dat zij een account nodig hebben?",),
    uses=(
        Use(
            tool="Digitale co-creatie",
            how="Voorbeeld: eerste versie, getest in de kring Roerdomp.",
            rating=3,
            worked="Voorbeeldwaardering. Snel te begrijpen.",
            did_not_work="Voorbeeldwaardering. Niet te lezen op een oude telefoon.",
        ),
    ),
    lesson=Lesson(
        key="Test met vijf mensen voordat u verder bouwt.",
        body="<p>De kring zag op de eerste avond al wat er mis was.</p>",
        visibility=Visibility.CIRCLE,
    ),
    document=("Schets stempagina Roerdomp", "Voorbeeld. Schets van de stempagina voor park Roerdomp."),
)

IDEA_WALL = Case(
    slug="voorbeeld-ideeenmuur",
    title="Voorbeeld: digitale ideeënmuur Boomklever",
    municipality="GM0268",
    visibility=Visibility.CIRCLE,
    in_lab=True,
    summary="Voorbeeldcasus van het lab: een digitale muur met ideeën in een verzonnen buurthuis, Boomklever.",
    direction=Direction.GOVERNMENT_PARTICIPATION,
    role=GovernmentRole.FACILITATE,
    status=CaseStatus.STOPPED,
    scale=Scale.NEIGHBOURHOOD,
    goals=(Goal.INNOVATION,),
    audience=(Audience.RESIDENTS,),
    phases=(PolicyPhase.IMPLEMENTATION,),
    themes=("informatievoorziening en ICT",),
    drawing=Drawing("rows", 6, 6, "Zes gele vlakken: de muur hing zes weken."),
    problem="<p>Buurthuis Boomklever wilde ideeën verzamelen zonder formulier.</p>" + INVENTED,
    approach="<p>Er hing een scherm in de hal. Wie wilde, plakte er een idee op.</p>",
    result="<p>Na zes weken stond de muur vol en keek niemand er meer naar.</p>",
    risks=("Niemand ruimt op, en dan leest niemand meer.",),
    lesson=Lesson(
        key="Wijs iemand aan die elke week antwoord geeft.",
        body="<p>Zonder antwoord stopt een muur vanzelf.</p>",
        visibility=Visibility.CIRCLE,
    ),
    document=("Foto's van de muur Boomklever", "Voorbeeld. Beschrijving van de ideeënmuur Boomklever."),
)

DRAFT = Case(
    slug="voorbeeld-concept-speelveld",
    title="Voorbeeld: speelveld Houtsnip, eerste opzet",
    municipality="GM0546",
    visibility=Visibility.MUNICIPALITY,
    summary="Voorbeeldcasus, een eerste opzet die alleen collega's zien: bewoners willen een speelveld, Houtsnip.",
    direction=Direction.RIGHT_TO_CHALLENGE,
    role=GovernmentRole.LET_GO,
    status=CaseStatus.IDEA,
    scale=Scale.NEIGHBOURHOOD,
    goals=(Goal.TRANSFER_RESPONSIBILITY,),
    audience=(Audience.RESIDENTS,),
    themes=("recreatie",),
    drawing=Drawing("square", 2, 15, "Een veld van vijftien vlakken. Twee zijn geel: de doelen."),
    problem="<p>Bewoners willen het onderhoud van speelveld Houtsnip overnemen.</p>" + INVENTED,
    approach="<p>Nog in te vullen.</p>",
    result="<p>Nog niet bekend.</p>",
    lesson=Lesson(
        key="Nog in te vullen.",
        body="<p>Wat speelveld Houtsnip ons leert, schrijven we later op.</p>",
        visibility=Visibility.MUNICIPALITY,
    ),
    document=("Opzet speelveld Houtsnip", "Voorbeeld. Eerste opzet van speelveld Houtsnip."),
)

HIDDEN = (IDEAS, CHOOSING, VOTING_PAGE, IDEA_WALL, DRAFT)
