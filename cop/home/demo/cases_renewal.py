"""Cases of municipalities that changed how they work, and of young people, from a knowledge centre's brochure."""

from cases.enums import GoverningBody
from cop.core.enums import Visibility
from cop.taxonomy.enums import Audience, Direction, Goal, ParticipationLevel, PolicyPhase, Scale
from members.enums import OrganisationRole

from .cases_rows import EDITORS_CHOICE, Case, Drawing, Figure, Lesson, Partner, Use

INTERPLAY = "Vernieuwing van het samenspel gemeente en inwoner"
MOVISIE = Partner(name="Movisie", role=OrganisationRole.PARTNER, note="Begeleidde het traject")

VISION = Case(
    slug="visie-gooise-meren",
    published_days_ago=120,
    title="Visie op burgerparticipatie",
    municipality="GM1942",
    summary="Gooise Meren is een fusiegemeente. Zij maakte een visie op burgerparticipatie: hoe doen we dat voortaan samen?",
    direction=Direction.CITIZEN_PARTICIPATION,
    level=ParticipationLevel.CO_PRODUCE,
    body=GoverningBody.COUNCIL,
    goals=(Goal.SUPPORT, Goal.BETTER_PLANS),
    audience=(Audience.RESIDENTS, Audience.CIVIL_SERVANTS, Audience.COUNCIL),
    phases=(PolicyPhase.PREPARATION,),
    themes=("inrichting van de overheid",),
    initiator="Gemeente Gooise Meren",
    partners=(MOVISIE,),
    drawing=Drawing(
        "ring",
        1,
        3,
        "Een ring met drie stippen: de drie gemeenten die samen Gooise Meren werden. Eén is geel.",
    ),
    problem="<p>Gooise Meren ontstond uit een fusie van gemeenten. Elke oude gemeente had eigen gewoonten. Eén gemeente heeft één visie nodig op samenwerken met inwoners.</p>",
    approach="<p>De gemeente volgde het traject ‘Vernieuwing van het samenspel gemeente en inwoner’. Dat gebeurt in co-creatie met inwoners en, als dat past, met professionals van lokale aanbieders.</p>"
    + EDITORS_CHOICE,
    result="<p>Er is een visie op burgerparticipatie. Wat zij in de praktijk verandert, staat niet in de bron.</p>",
    risks=("Een visie blijft op papier staan als niemand haar gebruikt.",),
    opportunities=("Een fusie is een goed moment om gewoonten te herzien.",),
    questions=("Hoe maakt u van oude gewoonten één manier van werken?",),
    uses=(Use(tool=INTERPLAY, how="Traject op maat, in co-creatie met inwoners."),),
    lesson=Lesson(
        key="Maak de visie met de mensen over wie zij gaat.",
        body="<p>Een visie op samenwerken die u alleen schrijft, spreekt zichzelf tegen.</p>",
        visibility=Visibility.PUBLIC,
    ),
)

FUTURE = Case(
    slug="samen-maken-we-de-toekomst",
    published_days_ago=160,
    title="Samen maken we de toekomst",
    municipality="GM0627",
    summary="Waddinxveen werkte aan een andere cultuur in de eigen organisatie, onder de naam ‘Samen maken we de toekomst’.",
    direction=Direction.CITIZEN_PARTICIPATION,
    level=ParticipationLevel.ADVISE,
    body=GoverningBody.CIVIL_SERVICE,
    goals=(Goal.INNOVATION, Goal.SUPPORT),
    audience=(Audience.CIVIL_SERVANTS, Audience.RESIDENTS),
    phases=(PolicyPhase.IMPLEMENTATION,),
    themes=("interne organisatie",),
    initiator="Gemeente Waddinxveen",
    partners=(MOVISIE,),
    in_lab=True,
    drawing=Drawing(
        "ring",
        3,
        5,
        "Een ring met vijf stippen voor de treden van de participatieladder. Drie zijn geel: adviseren.",
    ),
    problem="<p>Samenwerken met inwoners vraagt iets van de ambtelijke organisatie zelf: andere vragen, andere taken, andere gewoonten. In Waddinxveen ging het om cultuurverandering.</p>",
    approach="<p>De gemeente volgde het traject ‘Vernieuwing van het samenspel gemeente en inwoner’. De cultuurverandering kreeg een naam die iedereen begrijpt: ‘Samen maken we de toekomst’.</p>"
    + EDITORS_CHOICE,
    result="<p>Er kwam een gezamenlijk traject met een herkenbare naam. Metingen staan niet in de bron.</p>",
    risks=("Een nieuwe cultuur is na een jaar vergeten als het dagelijks werk gelijk blijft.",),
    opportunities=("Een naam die iedereen begrijpt, maakt het gesprek makkelijker.",),
    questions=("Hoe verandert u de gewoonten van een organisatie?",),
    figures=(Figure(indicator="van de medewerkers werkt nu anders met inwoners?"),),
    uses=(Use(tool=INTERPLAY, how="Traject op maat voor cultuurverandering."),),
    lesson=Lesson(
        key="Begin met uw eigen organisatie.",
        body="<p>Inwoners merken snel of een gemeente echt anders werkt, of alleen anders praat.</p>",
    ),
)

INVOLVEMENT = Case(
    slug="burgerbetrokkenheid-groningen",
    published_days_ago=800,
    title="Nieuwe vormen van burgerbetrokkenheid",
    municipality="GM0014",
    summary="Groningen zocht nieuwe vormen van burgerbetrokkenheid en vroeg om onderzoek en advies.",
    direction=Direction.CITIZEN_PARTICIPATION,
    level=ParticipationLevel.CONSULT,
    body=GoverningBody.EXECUTIVE,
    goals=(Goal.INNOVATION, Goal.REACH),
    audience=(Audience.RESIDENTS, Audience.EXECUTIVE),
    phases=(PolicyPhase.PREPARATION, PolicyPhase.EVALUATION),
    themes=("onderzoek en wetenschap", "inrichting van de overheid"),
    initiator="Gemeente Groningen",
    partners=(MOVISIE,),
    drawing=Drawing(
        "ring",
        2,
        5,
        "Een ring met vijf stippen voor de treden van de participatieladder. Twee zijn geel: raadplegen.",
    ),
    problem="<p>Bekende vormen van inspraak bereiken niet iedereen. Groningen wilde weten welke nieuwe vormen er zijn en welke bij de stad passen.</p>",
    approach="<p>De gemeente liet onderzoek doen en vroeg om advies, als onderdeel van ‘Vernieuwing van het samenspel gemeente en inwoner’.</p>"
    + EDITORS_CHOICE,
    result="<p>Er ligt een onderzoek met advies. Welke vormen daarna zijn gekozen, staat niet in de bron.</p>",
    risks=("Een advies zonder opdracht verdwijnt in een la.",),
    opportunities=("Onderzoek vooraf voorkomt dat u een vorm kiest omdat die in de mode is.",),
    questions=("Welke nieuwe vormen passen bij uw stad, en hoe weet u dat?",),
    uses=(Use(tool=INTERPLAY, how="Onderzoek en advies."),),
    lesson=Lesson(
        key="Spreek vooraf af wie iets met het advies gaat doen.",
        body="<p>Geef het onderzoek een eigenaar in uw organisatie, met tijd en een datum.</p>",
    ),
)


def _manifesto(slug: str, title: str, code: str, where: str, area: tuple[str, Scale] | None) -> Case:
    """The same method in two municipalities: what the brochure says of both."""
    return Case(
        slug=slug,
        title=title,
        municipality=code,
        summary=f"Jongeren in {where} maakten een Youth Manifesto: hun eigen onderwerpen, met een actielijst voor de politiek.",
        direction=Direction.CITIZEN_PARTICIPATION,
        level=ParticipationLevel.ADVISE,
        scale=area[1] if area else Scale.MUNICIPALITY,
        area=area,
        body=GoverningBody.COUNCIL,
        goals=(Goal.BETTER_PLANS, Goal.INNOVATION),
        audience=(Audience.YOUNG_PEOPLE, Audience.COUNCIL, Audience.CIVIL_SERVANTS),
        phases=(PolicyPhase.PREPARATION,),
        themes=("gezin en kinderen",),
        partners=(MOVISIE,),
        drawing=Drawing(
            "ring",
            12,
            16,
            "Een ring met zestien stoelen. Twaalf zijn geel: een groep telt 12 tot 16 jongeren.",
        ),
        problem="<p>Over jongeren wordt veel beslist zonder hen. Met een Youth Manifesto bepalen zij zelf welke onderwerpen op tafel komen.</p>",
        approach="<p>Een groep van 12 tot 16 jongeren kiest onderwerpen, praat daarover en schrijft op wat er moet gebeuren. Zij bieden hun manifest aan aan de politiek.</p>"
        + EDITORS_CHOICE,
        result="<p>Het resultaat is een Youth Manifesto met onderwerpen en een actielijst. Wat er met de acties is gedaan, staat niet in de bron.</p>",
        risks=("Jongeren horen na het aanbieden niets meer.",),
        opportunities=("Jongeren leren hoe de gemeente werkt en de raad leert van jongeren.",),
        limits=("Een groep van 12 tot 16 jongeren vertegenwoordigt niet alle jongeren.",),
        questions=("Hoe zorgt u dat de actielijst ook wordt uitgevoerd?",),
        figures=(Figure(indicator="van de acties is na een jaar uitgevoerd?"),),
        uses=(Use(tool="Youth Manifesto", how="Met een groep van 12 tot 16 jongeren."),),
        lesson=Lesson(
            key="Spreek af wie antwoord geeft, en wanneer.",
            body="<p>Plan de terugkoppeling aan de jongeren op de dag dat zij hun manifest aanbieden.</p>",
            visibility=Visibility.PUBLIC,
        ),
    )


RENEWAL = (
    VISION,
    FUTURE,
    INVOLVEMENT,
    _manifesto("youth-manifesto-utrecht", "Youth Manifesto", "GM0344", "Utrecht", None),
    _manifesto(
        "youth-manifesto-oost",
        "Youth Manifesto in Oost",
        "GM0363",
        "stadsdeel Oost in Amsterdam",
        ("Oost", Scale.CITY_BOROUGH),
    ),
)
