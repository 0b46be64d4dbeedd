"""The monitor, and co-creation by digital means."""

from cop.taxonomy.enums import (
    Audience,
    Direction,
    Goal,
    ParticipationLevel,
    PolicyCycleStage,
    ToolForm,
    ToolKind,
)

from .tool_rows import EDITORS_CHOICE, Drawing, Reference, Tool

MONITOR = Tool(
    slug="participatiemonitor",
    title="Participatiemonitor",
    kind=ToolKind.INSTRUMENT,
    summary="Meet per project hoe de samenwerking met inwoners ging: eerst volgens uzelf, daarna volgens de deelnemers.",
    description="<p>Hoe doet uw gemeente dat? Elke situatie is weer anders. Met steeds dezelfde vragen krijgt u toch overzicht: over projecten en over jaren.</p>"
    "<p>De monitor geeft u helder zicht op de resultaten en op wat daarvoor nodig was. Projectleiders krijgen rechtstreeks te horen wat burgers, bedrijven en organisaties vonden. Zo leert u als gemeente.</p>"
    "<p>De monitor begon in juni 2011 als Benchmark Burgerparticipatie, met elf gemeenten. In 2016 kreeg hij zijn nieuwe naam. Het rapport telt twee bladzijden per project.</p>",
    audience=(
        Audience.CIVIL_SERVANTS,
        Audience.RESIDENTS,
        Audience.BUSINESSES,
        Audience.CIVIL_SOCIETY_ORGANISATIONS,
    ),
    forms=(ToolForm.ONLINE,),
    steps=(
        ("Zelfevaluatie", "De projectleider of beleidsmedewerker vult de eigen vragenlijst in."),
        ("Enquête onder deelnemers", "Burgers, bedrijven en organisaties vullen online hun vragenlijst in."),
        ("Rapport", "U ziet de resultaten, de succesfactoren en het verschil tussen de twee."),
    ),
    phases=(PolicyCycleStage.EVALUATION,),
    directions=(Direction.CITIZEN_PARTICIPATION, Direction.GOVERNMENT_PARTICIPATION),
    goals=(Goal.BETTER_PLANS,),
    deliverable="Een rapport van twee bladzijden per project",
    adoption="Elf gemeenten bij de start in juni 2011, meer dan 250 trajecten in het eerste jaar",
    adoption_source="Jaarrapport 2013 van de benchmark",
    privacy="Laat alleen uitkomsten van genoeg mensen zien, zodat niemand te herkennen is.",
    references=(Reference(municipality="GM0777", note="Meting in 2012"),),
    provider="Partners+Pröpper",
    drawing=Drawing(
        shape="square",
        count=11,
        of=40,
        alt="Tekening: een vlak van veertig tegels. Elf zijn geel, voor elf gemeenten.",
    ),
)

CO_CREATION = Tool(
    slug="digitale-co-creatie",
    title="Digitale co-creatie",
    kind=ToolKind.METHODOLOGY,
    summary="Maak beleid samen met inwoners, voor een groot deel online. Zo doen ook mensen mee die niet naar een avond komen.",
    description="<p>Inwoners en gemeente werken online samen aan een plan. Digitale hulpmiddelen zijn er in soorten: interactieve beleidsvorming, inspraak online, polls en blogs.</p>"
    "<p>Het is meer dan een enquête. Aan het eind organiseren inwoners zich soms zelf. Wie beleid maakt, moet dan het plan opnieuw durven maken.</p>"
    + EDITORS_CHOICE,
    audience=(Audience.RESIDENTS, Audience.CIVIL_SERVANTS),
    forms=(ToolForm.ONLINE, ToolForm.BLENDED),
    levels=(ParticipationLevel.CO_PRODUCE,),
    phases=(PolicyCycleStage.AGENDA_SETTING, PolicyCycleStage.POLICY_FORMATION),
    directions=(Direction.CITIZEN_PARTICIPATION, Direction.JOINT_INITIATIVE),
    goals=(Goal.REACH, Goal.INNOVATION, Goal.BETTER_PLANS),
    pitfalls=(
        "Er zijn grenzen aan wat de gemeente kan, en aan wat inwoners zelf kunnen doen. Zeg dat vooraf.",
    ),
    digital_accessibility="Kies een hulpmiddel dat voldoet aan WCAG 2.2, niveau AA. Bied ook een weg zonder computer.",
    privacy="Vraag niet meer gegevens dan u nodig hebt. Doe eerst een DPIA als mensen een account nodig hebben.",
    references=(
        Reference(municipality="GM0268", note="Cultuurvisie"),
        Reference(municipality="GM0796", note="Buurtplein"),
    ),
    themes=("informatievoorziening-en-ict",),
    drawing=Drawing(
        shape="ring", count=3, of=9, alt="Tekening: een kring van negen plaatsen. Drie zijn geel."
    ),
)
