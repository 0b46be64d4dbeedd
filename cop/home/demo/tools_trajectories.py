"""The five trajectories for democratic renewal, in the order and with the facts of the knowledge centre's brochure.

Steps carry the titles of the source where it gives them; each line below a title is ours, in plain words.
"""

from cop.taxonomy.enums import (
    Audience,
    Cost,
    Direction,
    Goal,
    GovernmentRole,
    Origin,
    ParticipationLevel,
    PolicyCycleStage,
    ToolForm,
    ToolKind,
)

from .tool_rows import EDITORS_CHOICE, Drawing, Reference, Tool

COLLECTION_SUMMARY = "Vijf effectieve trajecten van kenniscentrum Movisie voor gemeenten die inwoners meer invloed willen geven."
COLLECTION_INTRO = (
    "<p>Movisie beschrijft vijf trajecten. Elk traject begint bij een andere vraag: de hele gemeente, een buurt, "
    "jongeren, geld of de straat. De nummers zijn die van de brochure. U vindt ze terug bij de contactpersonen.</p>"
)
PROVIDER = "Movisie"
RENEWAL = "Adviseur democratische vernieuwing"
ABOUT_RENEWAL = "informatie over 2, 4 en 5"

INTERPLAY = Tool(
    slug="vernieuwing-van-het-samenspel",
    title="Vernieuwing van het samenspel gemeente en inwoner",
    kind=ToolKind.TRAJECTORY,
    summary="Een traject op maat voor gemeenten die inwoners meer zeggenschap willen geven, in beleid en in uitvoering.",
    description="<p>Samenwerken met inwoners vraagt iets van de hele gemeente: van de raad, het college en de ambtenaren. In dit traject zoekt u met inwoners uit hoe u dat wilt doen.</p>"
    "<p>Het traject begint bij uw vraag. In Gooise Meren was dat een visie, in Waddinxveen een andere cultuur en in Groningen een onderzoek met advies.</p>"
    + EDITORS_CHOICE,
    audience=(Audience.CIVIL_SERVANTS, Audience.EXECUTIVE, Audience.RESIDENTS, Audience.LOCAL_PROVIDERS),
    audience_note="Gemeenten, in co-creatie met inwoners en eventueel professionals van lokale aanbieders",
    forms=(ToolForm.TAILOR_MADE,),
    cost=Cost.ON_REQUEST,
    levels=(ParticipationLevel.CO_PRODUCE,),
    roles=(GovernmentRole.STIMULATE, GovernmentRole.FACILITATE),
    phases=(PolicyCycleStage.AGENDA_SETTING, PolicyCycleStage.POLICY_FORMATION),
    directions=(Direction.CITIZEN_PARTICIPATION, Direction.GOVERNMENT_PARTICIPATION),
    goals=(Goal.SUPPORT, Goal.BETTER_PLANS),
    references=(
        Reference(municipality="GM1942", note="Visie op burgerparticipatie in een fusiegemeente"),
        Reference(municipality="GM0627", note="Cultuurverandering ‘Samen maken we de toekomst’"),
        Reference(
            municipality="GM0014", note="Onderzoek en advies over nieuwe vormen van burgerbetrokkenheid"
        ),
    ),
    provider=PROVIDER,
    contact=("Adviseur lokale democratie", "informatie over 1"),
    themes=("inrichting-van-de-overheid",),
    drawing=Drawing(
        shape="square",
        count=3,
        of=24,
        alt="Tekening: een plattegrond van 24 vlakken. Drie zijn geel, voor drie gemeenten.",
    ),
)

AT_THE_WHEEL = Tool(
    slug="burgers-aan-het-stuur",
    title="Burgers aan het stuur",
    kind=ToolKind.TRAINING,
    summary="Leer in acht stappen samen met bewoners de leefbaarheid in een buurt verbeteren. U meet ook of het lukt.",
    description="<p>Initiatieven van burgers lopen vaak vast zonder dat duidelijk is wat de reden is. In deze training leert u een methode waarmee bewoners en professionals samen de buurt verbeteren. Het doel is meer leefbaarheid en sociale cohesie.</p>"
    "<p>U spreekt vooraf af wat u wilt bereiken en hoe u dat meet. Daarna vertelt u de buurt wat er is gelukt. Bij de stappen horen hulpmiddelen die u kunt gebruiken.</p>"
    + EDITORS_CHOICE,
    audience=(
        Audience.SOCIAL_PROFESSIONALS,
        Audience.RESIDENTS,
        Audience.CIVIL_SERVANTS,
        Audience.EXECUTIVE,
    ),
    audience_note="Sociale professionals, buurt- en dorpsbewoners, ambtenaren en bestuurders",
    forms=(ToolForm.TAILOR_MADE,),
    cost=Cost.ON_REQUEST,
    steps_label="De stappen van de methodiek",
    steps=(
        ("Wat is er aan de hand?", "Bewoners en professionals bekijken samen de buurt."),
        ("Wat moet er beter?", "U kiest samen wat het eerst aan de beurt is."),
        ("Actieplan maken", "Wie doet wat, en wanneer?"),
        ("Meetbare resultaten bepalen", "U spreekt af waaraan u ziet dat het lukt."),
        ("Actieplan uitvoeren", "Iedereen doet wat is afgesproken."),
        ("Resultaten meten", "U kijkt of de afgesproken resultaten er zijn."),
        ("Verantwoorden", "U vertelt de buurt wat er is gedaan en wat het opleverde."),
        ("Nieuwe doelen stellen", "Met wat u leerde, begint een nieuwe ronde."),
    ),
    is_cyclic=True,
    levels=(ParticipationLevel.CO_PRODUCE, ParticipationLevel.CO_DECIDE),
    roles=(GovernmentRole.FACILITATE,),
    phases=(PolicyCycleStage.IMPLEMENTATION, PolicyCycleStage.EVALUATION),
    directions=(Direction.GOVERNMENT_PARTICIPATION, Direction.JOINT_INITIATIVE),
    goals=(Goal.TRANSFER_RESPONSIBILITY,),
    provider=PROVIDER,
    contact=(RENEWAL, ABOUT_RENEWAL),
    drawing=Drawing(
        shape="ring", count=1, of=8, alt="Tekening: een kring van acht stappen. De eerste is geel."
    ),
    document=(
        "Werkblad bij de acht stappen",
        "Werkblad: Burgers aan het stuur (voorbeeld)\n\n1. Wat is er aan de hand?\n2. Wat moet er beter?\n3. Wie doet wat, en wanneer?\n4. Waaraan zien we dat het lukt?\n5. Wat hebben we gedaan?\n6. Wat hebben we gemeten?\n7. Wat vertellen we de buurt?\n8. Wat is ons volgende doel?",
    ),
)

YOUTH_MANIFESTO = Tool(
    slug="youth-manifesto",
    title="Youth Manifesto",
    kind=ToolKind.TRAJECTORY,
    summary="Jongeren zetten hun onderwerpen op de agenda van de gemeenteraad. Het resultaat is een manifest met een actielijst.",
    description="<p>Een groep van 12 tot 16 jongeren bepaalt welke onderwerpen voor jongeren belangrijk zijn. Zij schrijven er een manifest over en bieden dat aan de gemeente aan.</p>"
    "<p>De aanpak is geïnspireerd op een voorbeeld uit Oeganda. Hij is gebruikt in Utrecht en in stadsdeel Oost van Amsterdam.</p>"
    + EDITORS_CHOICE,
    audience=(Audience.YOUNG_PEOPLE, Audience.CIVIL_SERVANTS, Audience.COUNCIL),
    audience_note="Jongeren, ambtenaren en de raad",
    forms=(ToolForm.TAILOR_MADE,),
    cost=Cost.ON_REQUEST,
    group_min=12,
    group_max=16,
    levels=(ParticipationLevel.ADVISE,),
    phases=(PolicyCycleStage.AGENDA_SETTING,),
    directions=(Direction.CITIZEN_PARTICIPATION,),
    goals=(Goal.INNOVATION, Goal.BETTER_PLANS),
    deliverable="Een concreet Youth Manifest met onderwerpen en een actielijst",
    origin=Origin.FOREIGN,
    origin_country="Oeganda",
    references=(
        Reference(municipality="GM0344", note="Jongeren zetten hun onderwerpen op de agenda"),
        Reference(
            municipality="GM0363", area="Stadsdeel Oost", note="Jongeren zetten hun onderwerpen op de agenda"
        ),
    ),
    provider=PROVIDER,
    contact=("Adviseur jongerenparticipatie", "informatie over 3"),
    themes=("gezin-en-kinderen",),
    drawing=Drawing(
        shape="ring",
        count=12,
        of=16,
        alt="Tekening: zestien plaatsen in een kring. Twaalf zijn geel: dat is het minimum.",
    ),
)
