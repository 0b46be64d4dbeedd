"""Four more tools that the source documents name. What they do not tell is left open."""

from cop.taxonomy.enums import (
    Audience,
    Cost,
    Direction,
    Goal,
    GovernmentRole,
    ParticipationLevel,
    PolicyCycleStage,
    ToolForm,
    ToolKind,
)

from .tool_rows import EDITORS_CHOICE, Drawing, Reference, Tool

IMI = "IMI"
ABOUT_INITIATIVES = "Adviseur maatschappelijke initiatieven"

EFFECT_ARENA = Tool(
    slug="effectenarena",
    title="Effectenarena",
    kind=ToolKind.WORK_FORMAT,
    summary="Vul met vijf tot zeven mensen een groot vel in: wie investeert, wat doet u, welk effect heeft dat en wie heeft er voordeel van?",
    description="<p>Wie in de buurt investeert, is vaak niet degene die het voordeel krijgt. De Effectenarena maakt dat zichtbaar, in een gesprek.</p>"
    "<p>Gebruik de arena als uw project al vorm heeft: kort voor of na de start, of bij een evaluatie. De arena past niet bij een los idee, een heel programma of maatwerk per bewoner.</p>"
    "<p>De werkvorm is rond 2006 gemaakt voor SEV. Dat heet nu Platform31.</p>",
    audience=(
        Audience.RESIDENTS,
        Audience.CIVIL_SERVANTS,
        Audience.HOUSING_ASSOCIATIONS,
        Audience.CARE_INSTITUTIONS,
    ),
    forms=(ToolForm.FACE_TO_FACE,),
    cost=Cost.FREE,
    cost_note="Gratis te gebruiken met bronvermelding",
    group_min=5,
    group_max=7,
    preparation="Een groot vel papier (A1) en een gespreksleider zonder eigen belang",
    steps_label="De vier lijsten",
    steps=(
        ("Investeerders", "Wie draagt bij, met geld, tijd of iets anders?"),
        ("Activiteiten", "Wat gaat u doen? Noem iets dat u kunt tellen."),
        ("Effecten", "Wat wordt er beter, voor de buurt en voor mensen?"),
        ("Incasseerders", "Wie heeft er voordeel van?"),
    ),
    levels=(ParticipationLevel.CO_PRODUCE,),
    roles=(GovernmentRole.STIMULATE, GovernmentRole.FACILITATE),
    phases=(PolicyCycleStage.IMPLEMENTATION, PolicyCycleStage.EVALUATION),
    directions=(Direction.GOVERNMENT_PARTICIPATION, Direction.JOINT_INITIATIVE, Direction.RIGHT_TO_CHALLENGE),
    goals=(Goal.TRANSFER_RESPONSIBILITY, Goal.SUPPORT),
    deliverable="Een ingevuld vel dat laat zien wie investeert en wie er voordeel van heeft",
    pitfalls=("Te vroeg beginnen: bij een los idee valt er nog niets in te vullen.",),
    licence="Vrij te gebruiken met bronvermelding",
    references=(
        Reference(municipality="GM0546", area="Leiden-Noord", note="Bij de Uitdaging in Leiden-Noord"),
    ),
    provider="Platform31",
    drawing=Drawing(
        shape="ring",
        count=5,
        of=7,
        alt="Tekening: zeven plaatsen aan een tafel. Vijf zijn geel: dat is het minimum.",
    ),
    document=(
        "Leeg vel om in te vullen",
        "Effectenarena: vel om in te vullen (voorbeeld)\n\nInvesteerders: wie draagt bij?\n-\n-\n\nActiviteiten: wat gaat u doen?\n-\n-\n\nEffecten: wat wordt er beter?\n-\n-\n\nIncasseerders: wie heeft er voordeel van?\n-\n-",
    ),
)

BUZZ_BUS = Tool(
    slug="buzz-bus",
    title="Buzz-Bus",
    kind=ToolKind.CAMPAIGN,
    summary="Een rijdend mediacentrum haalt verhalen op in de wijk. Bewoners maken de opnamen en zenden ze uit.",
    description="<p>De Buzz-Bus rijdt de wijk in, neemt op wat bewoners vertellen en zendt dat uit. Zo horen mensen elkaar die elkaar anders niet spreken.</p>"
    "<p>De bus is bedacht bij City Mondial in Den Haag, onder meer voor de Schilderswijk.</p>"
    + EDITORS_CHOICE,
    audience=(Audience.RESIDENTS,),
    forms=(ToolForm.FACE_TO_FACE,),
    levels=(ParticipationLevel.CONSULT,),
    phases=(PolicyCycleStage.AGENDA_SETTING,),
    directions=(Direction.JOINT_INITIATIVE,),
    goals=(Goal.REACH,),
    privacy="Vraag toestemming voordat u iemand opneemt, en zeg waar u het uitzendt.",
    references=(Reference(municipality="GM0518", area="Schilderswijk", note="Bij City Mondial"),),
    themes=("media",),
    drawing=Drawing(
        shape="path",
        count=4,
        of=7,
        alt="Tekening: een route door de wijk met zeven haltes. De bus is bij de vierde.",
    ),
)

TAXONOMY = Tool(
    slug="taxonomie-van-maatschappelijke-initiatieven",
    title="Taxonomie van maatschappelijke initiatieven",
    kind=ToolKind.INSTRUMENT,
    summary="Bepaal wat voor initiatief u voor u hebt, en welke steun van de overheid daarbij past.",
    description="<p>De taxonomie deelt initiatieven in vier hoofdsoorten in, elk met ondersoorten. Zij is bruikbaar bij elk onderwerp, van klimaatbeleid tot eenzame ouderen.</p>"
    "<p>U kunt er initiatieven mee inventariseren, beoordelen, ondersteunen en verbinden. Er is een uitgebreid rapport en een korte, scherpere versie.</p>",
    audience=(Audience.CIVIL_SERVANTS,),
    forms=(ToolForm.ONLINE,),
    cost=Cost.FREE,
    steps_label="Waarvoor u haar gebruikt",
    steps=(
        ("Inventariseren", "Welke initiatieven zijn er?"),
        ("Beoordelen", "Wat voor initiatief is dit?"),
        ("Ondersteunen", "Welke steun past erbij?"),
        ("Verbinden", "Welke initiatieven kunnen elkaar helpen?"),
    ),
    roles=(GovernmentRole.STIMULATE, GovernmentRole.FACILITATE, GovernmentRole.LET_GO),
    phases=(PolicyCycleStage.AGENDA_SETTING, PolicyCycleStage.POLICY_FORMATION),
    directions=(Direction.GOVERNMENT_PARTICIPATION,),
    goals=(Goal.INNOVATION,),
    provider=IMI,
    commissioned_by="Ministerie van Infrastructuur en Milieu",
    contact=(ABOUT_INITIATIVES, "de taxonomie"),
    themes=("natuur-en-milieu",),
    drawing=Drawing(
        shape="rows",
        count=4,
        of=8,
        alt="Tekening: acht vakken in rijen. Vier zijn geel, voor vier hoofdsoorten.",
    ),
)

GUIDE = Tool(
    slug="handreiking-burgerparticipatie",
    title="Handreiking Burgerparticipatie",
    kind=ToolKind.GUIDE,
    summary="Een e-zine met verhalen en lessen uit de praktijk, en met checklists en verbeterstappen.",
    description="<p>De handreiking helpt u burgerparticipatie te verbeteren. U leest wat anderen meemaakten en wat zij ervan leerden. Daarna gaat u zelf aan de slag met checklists en verbeterstappen.</p>"
    "<p>U kiest eerst uw doel: innovatie stimuleren, veel mensen bereiken of verantwoordelijkheden overdragen.</p>",
    audience=(Audience.CIVIL_SERVANTS,),
    forms=(ToolForm.ONLINE,),
    cost=Cost.FREE,
    levels=(
        ParticipationLevel.INFORM,
        ParticipationLevel.CONSULT,
        ParticipationLevel.ADVISE,
        ParticipationLevel.CO_PRODUCE,
        ParticipationLevel.CO_DECIDE,
    ),
    phases=(PolicyCycleStage.POLICY_FORMATION, PolicyCycleStage.IMPLEMENTATION, PolicyCycleStage.EVALUATION),
    directions=(Direction.CITIZEN_PARTICIPATION,),
    goals=(Goal.INNOVATION, Goal.REACH, Goal.TRANSFER_RESPONSIBILITY),
    provider=IMI,
    contact=(ABOUT_INITIATIVES, "de handreiking"),
    drawing=Drawing(
        shape="rows",
        count=3,
        of=12,
        alt="Tekening: twaalf bladen in rijen. Drie zijn geel, voor drie doelen.",
    ),
)
