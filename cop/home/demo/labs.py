"""The lab, and who take part in it besides the accounts of the demonstration."""

from datetime import timedelta

from django.utils import timezone

from cop.core.models import PageDocument
from labs.enums import LabState
from labs.models import LabPage
from members.accounts import make_account
from members.enums import CircleRole, ContactRole, MembershipState
from members.models import CircleMember, ContactLink, Membership

from .event_rows import moments_of
from .events_lab import LAB_MEETINGS
from .load import circle, contact, document, index, municipality, picture, publish
from .people import LAB_CIRCLE

# With Tilburg's account they make six municipalities. Leiden is none of them: its accounts look at the lab from outside.
PARTICIPANTS = ("GM0268", "GM0512", "GM0518", "GM0627", "GM0796")

INTRO = (
    "<p>Actieve bewoners doen veel goeds. Gemeenten maken plannen. In dit lab maakt u de afstand daartussen kleiner, "
    "met simpele digitale tools: interactief beleid maken, inspraak online, polls en blogs.</p>"
    "<p>Steden werken samen in een traject, aan de hand van echte voorbeelden. "
    "Deelnemers werken samen met Bendeburgers, ontwerpers en softwareontwikkelaars. Er doen ook professionals in participatie mee, maar minder.</p>"
    "<p><i>Dit is een voorbeeld. Welke gemeenten meedoen en wanneer, is verzonnen.</i></p>"
)

PREMISES = [
    "Een open oproep voor gemeenten: iedereen mag meedoen, met een maximum van 10 gemeenten.",
    "Het lab start alleen met een groep gemeenten die zich echt inzet.",
    "Iedere gemeente werkt met een eigen casus.",
    "Elke gemeente maakt een online toepassing die past bij haar casus.",
    "Werksessies wisselen af met kennissessies van deskundigen.",
    "Leren door te doen: wat we maken, delen we meteen.",
    "Voor ambtenaren met lef die zich aan het lab verbinden.",
]
ASKS = [
    "Tijd: ca. 8 bijeenkomsten gedurende een jaar.",
    "Interne draagkracht: steun en uren binnen uw organisatie.",
    "Een lokale casus om mee aan de slag te gaan.",
]
OFFERS = [
    "Een rugzak van participatietools uit binnen- en buitenland.",
    "Kennis over online participatie.",
    "Een leerkring van bondgenoten.",
    "Ondersteuning van webbouwers.",
    "Producten die we zelf maken en onmiddellijk delen.",
]


def load() -> None:
    """Publishes the lab and fills its circle, which the people of the demonstration made."""
    for code in PARTICIPANTS:
        _participant(code)
    days = sorted(moments_of(meeting, timezone.localdate())[0].date() for meeting in LAB_MEETINGS)
    page = LabPage(
        title="Co-creatie Lab Onze Stad",
        slug="co-creatie-lab-onze-stad",
        summary="Zes gemeenten werken een jaar lang aan een eigen casus, met deskundigen en webbouwers. Er is plek voor tien.",
        search_description="Een lab van gemeenten die een jaar lang leren door te doen, met een eigen casus.",
        intro=INTRO,
        premises=PREMISES,
        asks=ASKS,
        offers=OFFERS,
        cohort=circle(LAB_CIRCLE),
        circle=circle(LAB_CIRCLE),
        state=LabState.RUNNING,
        max_municipalities=10,
        planned_sessions=8,
        start_date=days[0],
        end_date=max(days[-1], days[0] + timedelta(days=364)),
        image=picture(
            "co-creatie-lab",
            alt="Een ring met tien stoelen. Zes zijn geel: zes gemeenten doen mee.",
            count=6,
            of=10,
        ),
    )
    publish(
        index("labs"),
        page,
        contact_links=[
            ContactLink(
                person=contact("Trekker van het lab"), role=ContactRole.LEAD, about="het lab en de casussen"
            )
        ],
        document_links=[
            PageDocument(
                document=document(
                    "wat-vraagt-het-lab", "Wat vraagt het lab?", "\n".join(["Wat vragen we?", *ASKS])
                ),
                label="op één blad",
            )
        ],
    )


def _participant(code: str) -> None:
    """Somebody of this municipality who takes part and cannot log in."""
    place = municipality(code)
    person = make_account(
        email=f"deelnemer@{place.slug}.example",
        password=None,
        name=f"Deelnemer {place.name}",
        verified=False,
    )
    today = timezone.localdate()
    Membership.objects.create(
        user=person, municipality=place, state=MembershipState.APPROVED, approved_on=today
    )
    CircleMember.objects.create(
        circle=circle(LAB_CIRCLE), user=person, role=CircleRole.PARTICIPANT, municipality=place
    )
