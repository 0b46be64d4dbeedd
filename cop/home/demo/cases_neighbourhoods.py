"""Three cases of neighbourhoods where residents began, from the practice page of a participation bureau."""

from cases.enums import GoverningBody
from cop.core.enums import Visibility
from cop.taxonomy.enums import (
    Audience,
    CaseStatus,
    Direction,
    Goal,
    GovernmentRole,
    PolicyPhase,
    Scale,
)
from members.enums import OrganisationRole

from .cases_rows import EDITORS_CHOICE, Case, Drawing, Figure, Lesson, Partner, Use

SINGELPARK = Case(
    slug="singelpark",
    published_days_ago=5,
    title="Singelpark",
    municipality="GM0546",
    summary="De Vrienden van het Singelpark en de gemeente Leiden maken samen een park. Zij zoeken goede afspraken om lang samen te werken.",
    direction=Direction.GOVERNMENT_PARTICIPATION,
    role=GovernmentRole.FACILITATE,
    status=CaseStatus.ONGOING,
    scale=Scale.MUNICIPALITY,
    body=GoverningBody.CIVIL_SERVICE,
    goals=(Goal.TRANSFER_RESPONSIBILITY, Goal.SUPPORT),
    audience=(Audience.RESIDENTS, Audience.CIVIL_SERVANTS),
    phases=(PolicyPhase.IMPLEMENTATION,),
    themes=("natuur- en landschapsbeheer", "ruimtelijke ordening"),
    initiator="Vrienden van het Singelpark",
    partners=(
        Partner(
            name="Vrienden van het Singelpark", role=OrganisationRole.INITIATOR, note="Begon het initiatief"
        ),
    ),
    drawing=Drawing(
        "path", 1, 4, "Een pad met vier stippen, één voor elk onderwerp van gesprek. De eerste is geel."
    ),
    problem=(
        "<p>Bewoners van Leiden namen het initiatief voor het Singelpark. Zij verenigden zich in de Vrienden van het Singelpark. "
        "De gemeente doet mee met hún plan. Dat heet overheidsparticipatie.</p>"
        "<p>Een park is nooit af. Daarom is de vraag niet alleen hoe je het maakt, maar ook hoe je jaren later nog goed samenwerkt.</p>"
    ),
    approach=(
        "<p>De Vrienden en de gemeente praten over vier onderwerpen:</p>"
        "<ul><li><b>Communicatie:</b> wie vertelt wat, en wanneer?</li>"
        "<li><b>Rollen:</b> wie is initiatiefnemer, wie beslist, wie voert uit?</li>"
        "<li><b>Verantwoordelijkheden:</b> waarop mag u elkaar aanspreken?</li>"
        "<li><b>Eigenaarschap:</b> van wie is het park, ook als er iets misgaat?</li></ul>" + EDITORS_CHOICE
    ),
    result="<p>Het doel zijn goede afspraken voor samenwerking op de lange termijn. Cijfers over het resultaat staan niet in de bron.</p>",
    risks=(
        "De rollen lopen door elkaar: niemand weet wie beslist.",
        "De samenwerking hangt aan een paar mensen en stopt als zij stoppen.",
    ),
    opportunities=(
        "Bewoners voelen zich eigenaar van het park.",
        "Afspraken die nu worden gemaakt, gelden ook voor nieuwe mensen.",
    ),
    limits=("De gemeente blijft verantwoordelijk voor de openbare ruimte.",),
    questions=(
        "Hoe maakt u afspraken die langer duren dan een project?",
        "Hoe verdeelt u rollen zonder het initiatief over te nemen?",
    ),
    figures=(Figure(indicator="van de afspraken is na een jaar nog in gebruik?"),),
    uses=(
        Use(
            tool="Effectenarena",
            how="Voorbeeld: zichtbaar maken wie bijdraagt aan het park en wie er voordeel van heeft.",
        ),
    ),
    lesson=Lesson(
        key="Schrijf rollen op zolang het goed gaat.",
        body="<p>Praat over communicatie, rollen, verantwoordelijkheden en eigenaarschap voordat er ruzie over is. Leg het vast en kijk er elk jaar samen naar.</p>",
        visibility=Visibility.PUBLIC,
    ),
)

CHALLENGE = Case(
    slug="uitdaging-leiden-noord",
    published_days_ago=9,
    title="Uitdaging in Leiden-Noord",
    municipality="GM0546",
    summary="Bewoners van Leiden-Noord willen een buurtcafé, een speeltuin en een museum. Zij hebben zelf geld en zoeken partners.",
    direction=Direction.RIGHT_TO_CHALLENGE,
    role=GovernmentRole.STIMULATE,
    status=CaseStatus.PREPARATION,
    scale=Scale.DISTRICT,
    area=("Leiden-Noord", Scale.DISTRICT),
    goals=(Goal.TRANSFER_RESPONSIBILITY, Goal.INNOVATION),
    audience=(Audience.RESIDENTS, Audience.HOUSING_ASSOCIATIONS, Audience.CARE_INSTITUTIONS),
    phases=(PolicyPhase.PREPARATION, PolicyPhase.IMPLEMENTATION),
    themes=("recreatie", "cultuur"),
    initiator="Bewoners van Leiden-Noord",
    partners=(
        Partner(name="Fonds 1818", role=OrganisationRole.FUNDER, note="Steunt de uitdaging"),
        Partner(name="Woningcorporaties en coöperaties in Leiden-Noord", note="Traditionele partner"),
        Partner(name="Zorginstellingen in Leiden-Noord", note="Traditionele partner"),
    ),
    drawing=Drawing(
        "street",
        3,
        9,
        "Een straat met negen huizen. Drie zijn geel: het buurtcafé, de speeltuin en het museum.",
    ),
    problem=(
        "<p>In Leiden-Noord hebben bewoners plannen voor een buurtcafé, een speeltuin en een museum. "
        "Zij wachten niet op de gemeente: zij hebben zelf geld en nodigen anderen uit om mee te doen.</p>"
    ),
    approach=(
        "<p>De bewoners dagen de partners uit die van oudsher geld en grond hebben: de gemeente, woningcorporaties of coöperaties, en zorginstellingen. "
        "Fonds 1818 steunt dit.</p><p>Met een effectenarena bekijken zij samen wie investeert, wat er gebeurt, wat het oplevert en wie daar voordeel van heeft.</p>"
        + EDITORS_CHOICE
    ),
    result="<p>Bewoners, fonds en partners kijken samen naar de plannen. Wat die opleveren, staat niet in de bron.</p>",
    risks=(
        "Wie investeert, is niet altijd wie er voordeel van heeft.",
        "Bewoners haken af als partners lang wachten.",
    ),
    opportunities=(
        "Bewoners brengen zelf geld mee.",
        "Nieuwe verdeling van taken tussen bewoners en partners.",
    ),
    limits=("Niet iedere bewoner heeft tijd of kracht om een plan te dragen.",),
    questions=("Hoe krijgt u partners zover dat zij meebetalen aan een plan van bewoners?",),
    uses=(
        Use(
            tool="Effectenarena",
            how="Met bewoners en partners ingevuld: wie investeert en wie incasseert? De waardering hieronder is een voorbeeld.",
            rating=4,
            worked="Voorbeeld: partners zagen waar zij voordeel van hebben.",
            did_not_work="Voorbeeld: de tool past niet bij ideeën die nog vaag zijn.",
            participants=7,
            again=True,
        ),
    ),
    lesson=Lesson(
        key="Vraag eerst wie er voordeel van heeft, en dan pas wie betaalt.",
        body="<p>Wie investeert, is niet vanzelf wie er voordeel van heeft. De effectenarena maakt dat zichtbaar. Dan gaat het gesprek over feiten en niet over goede wil.</p>",
        visibility=Visibility.MUNICIPALITY,
    ),
)

CITY_MONDIAL = Case(
    slug="city-mondial",
    published_days_ago=1876,
    title="City Mondial en de Buzz-Bus",
    municipality="GM0518",
    summary="In Haagse wijken, waaronder de Schilderswijk, rijdt de Buzz-Bus rond: een rijdend mediacentrum dat verhalen opneemt en uitzendt.",
    direction=Direction.JOINT_INITIATIVE,
    status=CaseStatus.FINISHED,
    scale=Scale.DISTRICT,
    area=("Schilderswijk", Scale.DISTRICT),
    goals=(Goal.INNOVATION, Goal.REACH),
    audience=(Audience.RESIDENTS,),
    phases=(PolicyPhase.IMPLEMENTATION,),
    themes=("media", "cultuur"),
    initiator="City Mondial",
    drawing=Drawing("path", 1, 7, "Een route met zeven haltes. De eerste is geel: daar begint de bus."),
    problem=(
        "<p>Over wijken als de Schilderswijk wordt veel gepraat. Bewoners komen zelf minder vaak aan het woord. "
        "City Mondial laat in Haagse wijken hun verhalen horen.</p>"
    ),
    approach=(
        "<p>De Buzz-Bus is een rijdend mediacentrum. De bus komt naar de wijk toe, neemt verhalen op en zendt ze uit. "
        "Wie nooit naar een avond van de gemeente komt, kan zo toch meedoen.</p>"
        "<p><i>De bron noemt geen richting. De redactie koos ‘gezamenlijk initiatief’; daarbij is een trede niet verplicht.</i></p>"
    ),
    result="<p>De bus staat nu als tool in de rugzak: u kunt het idee ook in een andere wijk gebruiken. Cijfers over het bereik staan niet in de bron.</p>",
    risks=("Verhalen ophalen zonder dat er daarna iets mee gebeurt.",),
    opportunities=("U bereikt mensen op hun eigen plek, in hun eigen woorden.",),
    limits=("Vraag toestemming voor elke opname. Zeg waar die te zien is en hoe lang.",),
    questions=("Hoe bereikt u mensen die nooit naar een avond komen?",),
    figures=(Figure(indicator="van de wijk zag of hoorde een uitzending?"),),
    uses=(
        Use(
            tool="Buzz-Bus",
            how="In deze casus bedacht: een bus die door de wijk rijdt, opneemt en uitzendt.",
            is_origin=True,
        ),
    ),
    lesson=Lesson(
        key="Ga naar de mensen toe, en zend uit wat zij zeggen.",
        body="<p>De bus staat waar mensen al zijn. Zij hoeven geen formulier in te vullen en geen avond vrij te maken.</p>",
        visibility=Visibility.PUBLIC,
    ),
)

NEIGHBOURHOODS = (SINGELPARK, CHALLENGE, CITY_MONDIAL)
