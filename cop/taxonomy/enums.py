"""The choice lists of the field, as the data pack spells them (tests/data/choices.json).

Names are the English terms, values the Dutch keys that stand in addresses and exports, labels
the Dutch words on the screen. Editable lists (themes, kinds of initiative) are models.
"""

from django.db.models import TextChoices
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class Direction(TextChoices):
    """Who takes part in whose initiative. It decides which ladder a case uses."""

    CITIZEN_PARTICIPATION = "burgerparticipatie", _("Burgerparticipatie")
    GOVERNMENT_PARTICIPATION = "overheidsparticipatie", _("Overheidsparticipatie")
    JOINT_INITIATIVE = "gezamenlijk", _("Gezamenlijk initiatief")
    RIGHT_TO_CHALLENGE = "uitdaagrecht", _("Uitdaagrecht")


class ParticipationLevel(TextChoices):
    """The rungs of the participatieladder, least influence for residents first."""

    INFORM = "informeren", _("Informeren")
    CONSULT = "raadplegen", _("Raadplegen")
    ADVISE = "adviseren", _("Adviseren")
    CO_PRODUCE = "coproduceren", _("Coproduceren")
    CO_DECIDE = "meebeslissen", _("(Mee)beslissen")


class GovernmentRole(TextChoices):
    """The rungs of the overheidsparticipatietrap, most government first.

    Source: ROB, "Loslaten in vertrouwen" (2012).
    """

    REGULATE = "reguleren", _("Reguleren")
    DIRECT = "regisseren", _("Regisseren")
    STIMULATE = "stimuleren", _("Stimuleren")
    FACILITATE = "faciliteren", _("Faciliteren")
    LET_GO = "loslaten", _("Loslaten")


class Iap2Level(TextChoices):
    """The IAP2 spectrum. Never map it automatically on ParticipationLevel: the rungs shift."""

    INFORM = "inform", _("Informeren")
    CONSULT = "consult", _("Raadplegen")
    INVOLVE = "involve", _("Betrekken")
    COLLABORATE = "collaborate", _("Samenwerken / co-creëren")
    EMPOWER = "empower", _("In eigen hand geven")


class PolicyPhase(TextChoices):
    """The three phases that article 150 of the Gemeentewet names."""

    PREPARATION = "voorbereiding", _("Voorbereiding")
    IMPLEMENTATION = "uitvoering", _("Uitvoering")
    EVALUATION = "evaluatie", _("Evaluatie")


class PolicyCycleStage(TextChoices):
    """The stages of the policy cycle, finer than the three legal phases."""

    AGENDA_SETTING = "agendavorming", _("Agendavorming")
    POLICY_FORMATION = "beleidsvorming", _("Beleidsvorming")
    DECISION_MAKING = "besluitvorming", _("Besluitvorming")
    IMPLEMENTATION = "uitvoering", _("Uitvoering")
    EVALUATION = "evaluatie", _("Evaluatie en terugkoppeling")


class EnvironmentActInstrument(TextChoices):
    """The instruments of the Omgevingswet that ask for participation."""

    ENVIRONMENT_VISION = "omgevingsvisie", _("Omgevingsvisie")
    PROGRAMME = "programma", _("Programma")
    ENVIRONMENT_PLAN = "omgevingsplan", _("Omgevingsplan")
    PROJECT_DECISION = "projectbesluit", _("Projectbesluit")
    ENVIRONMENT_PERMIT = "omgevingsvergunning", _("Omgevingsvergunning")
    NOT_APPLICABLE = "nvt", _("Niet van toepassing")


class Scale(TextChoices):
    STREET = "straat", _("Straat")
    NEIGHBOURHOOD = "buurt", _("Buurt")
    DISTRICT = "wijk", _("Wijk")
    VILLAGE = "dorp", _("Dorp of kern")
    CITY_BOROUGH = "stadsdeel", _("Stadsdeel")
    MUNICIPALITY = "gemeente", _("Hele gemeente")
    REGION = "regio", _("Regio")


class Audience(TextChoices):
    RESIDENTS = "inwoners", _("Inwoners")
    YOUNG_PEOPLE = "jongeren", _("Jongeren")
    ELDERLY = "ouderen", _("Ouderen")
    BUSINESSES = "ondernemers", _("Ondernemers / bedrijven")
    CIVIL_SOCIETY_ORGANISATIONS = (
        "maatschappelijke_organisaties",
        _("Maatschappelijke organisaties"),
    )
    SOCIAL_PROFESSIONALS = "sociale_professionals", _("Sociale professionals")
    CIVIL_SERVANTS = "ambtenaren", _("Ambtenaren / beleidsmedewerkers")
    EXECUTIVE = "bestuurders", _("Bestuurders (college)")
    COUNCIL = "raad", _("Gemeenteraad")
    HOUSING_ASSOCIATIONS = "woningcorporaties", _("Woningcorporaties")
    CARE_INSTITUTIONS = "zorginstellingen", _("Zorginstellingen")
    OTHER_STAKEHOLDERS = "belanghebbenden", _("Andere belanghebbenden")
    LOCAL_PROVIDERS = "lokale_aanbieders", _("Professionals van lokale aanbieders")


class ToolKind(TextChoices):
    TRAJECTORY = "traject", _("Traject")
    TRAINING = "training", _("Training")
    METHODOLOGY = "methodiek", _("Methodiek")
    WORK_FORMAT = "werkvorm", _("Werkvorm")
    DIGITAL_TOOL = "digitale_tool", _("Digitale tool / app")
    INSTRUMENT = "instrument", _("Instrument (analyse/monitor)")
    CAMPAIGN = "campagne", _("Campagne")
    GUIDE = "handreiking", _("Handreiking / e-zine")


class ToolForm(TextChoices):
    FACE_TO_FACE = "fysiek", _("Fysiek (offline)")
    ONLINE = "online", _("Online")
    BLENDED = "hybride", _("Combinatie fysiek-digitaal")
    TAILOR_MADE = "op_maat", _("Op maat")


class Cost(TextChoices):
    """What using a tool once costs a municipality, in euros."""

    FREE = "gratis", _("Gratis")
    LOW = "laag", _("Tot € 1.000")
    MEDIUM = "middel", _("€ 1.000 - € 10.000")
    HIGH = "hoog", _("Meer dan € 10.000")
    ON_REQUEST = "op_aanvraag", _("Op aanvraag")
    UNKNOWN = "onbekend", _("Onbekend")


class GroupSize(TextChoices):
    """Buckets derived from a smallest and a largest group, never typed."""

    UP_TO_20 = "tot_20", _("Klein (tot 20)")
    FROM_20_TO_50 = "20_50", _("20 - 50")
    FROM_50_TO_100 = "50_100", _("Middelgroot (50 - 100)")
    OVER_100 = "100_plus", _("Groot (meer dan 100)")
    NO_LIMIT = "onbeperkt", _("Onbeperkt")


class Origin(TextChoices):
    DOMESTIC = "binnenland", _("Binnenland")
    FOREIGN = "buitenland", _("Buitenland")


class CaseStatus(TextChoices):
    """How far the project is: not its editorial state."""

    IDEA = "idee", _("Idee")
    PREPARATION = "voorbereiding", _("Voorbereiding")
    RUNNING = "uitvoering", _("In uitvoering")
    FINISHED = "afgerond", _("Afgerond")
    ONGOING = "doorlopend", _("Doorlopend")
    STOPPED = "gestopt", _("Gestopt / vastgelopen")


class EventType(TextChoices):
    LAB_SESSION = "labsessie", _("Labbijeenkomst / werksessie")
    KNOWLEDGE_SESSION = "kennissessie", _("Kennissessie met expert")
    COP_MEETING = "cop", _("CoP-bijeenkomst")
    WORKSHOP = "workshop", _("Workshop")
    TRAINING = "training", _("Training")
    SITE_VISIT = "werkbezoek", _("Werkbezoek")
    WEBINAR = "webinar", _("Webinar")
    CLOSING_EVENT = "slot", _("Slotbijeenkomst / GOVcamp")


class ApplicationState(TextChoices):
    """Where a municipality's application for a lab stands."""

    DRAFT = "concept", _("Concept")
    SUBMITTED = "ingediend", _("Ingediend")
    UNDER_REVIEW = "in_beoordeling", _("In beoordeling")
    ADMITTED = "toegelaten", _("Toegelaten")
    WAITING_LIST = "reserve", _("Reservelijst")
    REJECTED = "afgewezen", _("Afgewezen")
    WITHDRAWN = "ingetrokken", _("Ingetrokken")


class MonitorBlock(TextChoices):
    """The parts of the Participatiemonitor."""

    EMBEDDING = "borging", _("A. Borging")
    PRACTICE = "praktijk", _("B. Praktijk")
    RESULTS = "resultaten", _("C. Resultaten")
    SATISFACTION = "tevredenheid", _("C. Tevredenheid")


class RespondentKind(TextChoices):
    CITIZEN = "burger", _("Burger / inwoner")
    BUSINESS = "bedrijf", _("Bedrijf")
    ORGANISATION = "organisatie", _("Organisatie")
    PROJECT_LEADER = "projectleider", _("Projectleider")
    POLICY_OFFICER = "beleidsmedewerker", _("Beleidsmedewerker")


class ArenaBlock(TextChoices):
    """The four lists of an Effectenarena: who invests is not who cashes in."""

    INVESTORS = "investeerders", _("Investeerders")
    ACTIVITIES = "activiteiten", _("Activiteiten")
    EFFECTS = "effecten", _("Effecten")
    BENEFICIARIES = "incasseerders", _("Incasseerders")


class Goal(TextChoices):
    """What residents are involved for. The first three are those of the Handreiking."""

    INNOVATION = "innovatie", _("Innovatie stimuleren")
    REACH = "bereik", _("Veel mensen bereiken")
    TRANSFER_RESPONSIBILITY = "overdracht", _("Verantwoordelijkheden overdragen")
    SUPPORT = "draagvlak", _("Draagvlak")
    BETTER_PLANS = "betere_plannen", _("Betere plannen")


class OrganisationKind(TextChoices):
    """A municipality is not an organisation here: it has a register of its own."""

    KNOWLEDGE_CENTRE = "kenniscentrum", _("Kenniscentrum")
    CONSULTANCY = "adviesbureau", _("Adviesbureau")
    FUND = "fonds", _("Fonds")
    HOUSING_ASSOCIATION = "woningcorporatie", _("Woningcorporatie")
    CARE_INSTITUTION = "zorginstelling", _("Zorginstelling")
    RESIDENTS_GROUP = "bewonersgroep", _("Bewonersgroep")
    MINISTRY = "ministerie", _("Ministerie")
    COMPANY = "bedrijf", _("Bedrijf")
    OTHER = "overig", _("Overig")


DIRECTION_HELP: dict[Direction, Promise] = {
    Direction.CITIZEN_PARTICIPATION: _("Inwoners doen mee met een initiatief van de gemeente."),
    Direction.GOVERNMENT_PARTICIPATION: _("De gemeente doet mee met een initiatief van inwoners."),
    Direction.JOINT_INITIATIVE: _("Inwoners en gemeente beginnen samen en verdelen de rollen."),
    Direction.RIGHT_TO_CHALLENGE: _(
        "Inwoners vragen om een taak van de gemeente over te nemen, "
        "omdat zij denken dat zij die beter of efficiënter kunnen doen."
    ),
}

LEVEL_HELP: dict[ParticipationLevel, Promise] = {
    ParticipationLevel.INFORM: _("De gemeente bepaalt de agenda en houdt inwoners op de hoogte."),
    ParticipationLevel.CONSULT: _("Inwoners praten mee. De gemeente is niet gebonden aan wat daaruit komt."),
    ParticipationLevel.ADVISE: _(
        "Inwoners dragen problemen en oplossingen aan. De gemeente volgt die in principe "
        "en legt uit waarom als zij ervan afwijkt."
    ),
    ParticipationLevel.CO_PRODUCE: _(
        "Gemeente en inwoners bekijken samen het probleem en bedenken samen de oplossing. "
        "De gemeente houdt zich daaraan in het besluit."
    ),
    ParticipationLevel.CO_DECIDE: _(
        "De gemeente laat het plan en het besluit over aan de mensen om wie het gaat."
    ),
}

ROLE_HELP: dict[GovernmentRole, Promise] = {
    GovernmentRole.REGULATE: _("De gemeente stelt regels en ziet erop toe dat die gelden."),
    GovernmentRole.DIRECT: _("Anderen doen mee, maar de gemeente heeft de leiding."),
    GovernmentRole.STIMULATE: _("De gemeente wil dat iets gebeurt en moedigt anderen aan."),
    GovernmentRole.FACILITATE: _("Anderen beginnen. De gemeente helpt, omdat zij er waarde in ziet."),
    GovernmentRole.LET_GO: _("De gemeente laat het over aan anderen en bemoeit zich er niet mee."),
}
