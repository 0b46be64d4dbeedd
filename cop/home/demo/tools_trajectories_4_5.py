"""Trajectories 4 and 5: about money, and about the street. See `tools_trajectories.py`."""

from cop.taxonomy.enums import (
    Audience,
    Cost,
    Direction,
    Goal,
    Origin,
    ParticipationLevel,
    PolicyCycleStage,
    ToolForm,
    ToolKind,
)

from .tool_rows import EDITORS_CHOICE, Drawing, Tool

PROVIDER = "Movisie"
RENEWAL = "Adviseur democratische vernieuwing"
ABOUT_RENEWAL = "informatie over 2, 4 en 5"


BUDGET_MONITORING = Tool(
    slug="budgetmonitoring",
    title="Budgetmonitoring",
    kind=ToolKind.TRAINING,
    summary="Inwoners leren de begroting lezen. Daarna maken zij een alternatief budget voor de raad.",
    description="<p>Een begroting is moeilijk te lezen. Toch bepaalt zij wat er in een buurt gebeurt. Met Budgetmonitoring kijken inwoners mee naar het geld, en stellen zij zelf voor hoe het anders kan.</p>"
    "<p>De methode komt van INESC in Brazilië. Bewoners van de Indische Buurt in Amsterdam begonnen er in 2011 mee. Zij richtten het Centrum voor Budgetmonitoring op.</p>"
    "<p><i>De route heeft zes stappen. De korte namen van de stappen zijn van de redactie.</i></p>"
    + EDITORS_CHOICE,
    audience=(Audience.CIVIL_SERVANTS, Audience.RESIDENTS, Audience.SOCIAL_PROFESSIONALS),
    audience_note="Ambtenaren, inwoners en sociale professionals",
    forms=(ToolForm.FACE_TO_FACE, ToolForm.ONLINE),
    cost=Cost.ON_REQUEST,
    steps_label="De route",
    steps=(
        ("De begroting leren lezen", "Ambtenaren van financiën helpen bewoners op weg."),
        ("De cijfers van de buurt bekijken", "Waar gaat het geld voor deze buurt naartoe?"),
        ("De buurt vragen", "Bewoners onderzoeken wat hun buren belangrijk vinden."),
        ("Kiezen wat voorgaat", "Bewoners maken hun eigen lijst van prioriteiten."),
        ("Een alternatief budget maken", "De keuzes worden bedragen, met uitleg."),
        ("Naar de raad", "Bewoners bieden hun alternatieve budget aan."),
    ),
    levels=(ParticipationLevel.ADVISE, ParticipationLevel.CO_PRODUCE),
    phases=(PolicyCycleStage.POLICY_FORMATION, PolicyCycleStage.DECISION_MAKING, PolicyCycleStage.EVALUATION),
    directions=(Direction.CITIZEN_PARTICIPATION, Direction.JOINT_INITIATIVE),
    goals=(Goal.BETTER_PLANS,),
    deliverable="Een alternatief budget voor de raad",
    origin=Origin.FOREIGN,
    origin_country="Brazilië",
    website="https://www.movisie.nl/tool/budgetmonitoring",
    provider=PROVIDER,
    contact=(RENEWAL, ABOUT_RENEWAL),
    themes=("begroting",),
    drawing=Drawing(
        shape="path", count=1, of=6, alt="Tekening: een route met zes haltes. De eerste is geel."
    ),
)

NEIGHBOURHOOD_WATCH = Tool(
    slug="digitale-buurtschouw",
    title="Digitale Buurtschouw",
    kind=ToolKind.CAMPAIGN,
    summary="Bewoners en ondernemers lopen door de buurt en melden in een app wat zij zien. Zij horen ook wat ermee gebeurt.",
    description="<p>Bij een buurtschouw lopen bewoners en ondernemers door hun buurt. Met een app melden zij wat beter kan. De gemeente laat aan elke melder weten wat zij ermee deed.</p>"
    "<p>Wat digitaal begint, gaat vaak verder op straat: wie meldt, doet later ook mee in de buurt.</p>"
    + EDITORS_CHOICE,
    audience=(
        Audience.CIVIL_SERVANTS,
        Audience.RESIDENTS,
        Audience.SOCIAL_PROFESSIONALS,
        Audience.BUSINESSES,
    ),
    audience_note="Gemeenten, inwoners en sociale professionals",
    forms=(ToolForm.BLENDED,),
    cost=Cost.ON_REQUEST,
    steps=(
        (
            "Voorbereiding en regie door een kerngroep",
            "Een kleine groep kiest het gebied en nodigt de buurt uit.",
        ),
        ("Uitvoering", "De buurt loopt de schouw en meldt in de app."),
        ("Terugkoppeling en evalueren", "Elke melder hoort wat er met de melding is gedaan."),
    ),
    levels=(ParticipationLevel.CONSULT,),
    phases=(PolicyCycleStage.IMPLEMENTATION, PolicyCycleStage.EVALUATION),
    directions=(Direction.CITIZEN_PARTICIPATION,),
    goals=(Goal.REACH,),
    success_factors=("Effectiviteit", "Laagdrempeligheid"),
    adoption="Bijna de helft van de gemeenten is aangesloten",
    adoption_source="Movisie, brochure over vijf trajecten. Zonder jaartal of telling.",
    digital_accessibility="Niet onderzocht. Bied ook een manier om te melden zonder app.",
    privacy="Een melding kan met naam of foto zijn. Spreek vooraf af wat u bewaart en hoe lang.",
    provider=PROVIDER,
    contact=(RENEWAL, ABOUT_RENEWAL),
    themes=("natuur-en-milieu",),
    drawing=Drawing(
        shape="street",
        count=3,
        of=9,
        alt="Tekening: een straat met negen huizen. Drie zijn geel, voor drie stappen.",
    ),
)
