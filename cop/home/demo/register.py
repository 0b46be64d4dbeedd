"""How the municipalities of the demonstration stand to the community.

The members are those of the cases, so that their pages hold something. Which municipality takes part, or is interested,
is an example. The two ordinances are facts: both texts are on lokaleregelgeving.overheid.nl.
"""

from datetime import date

from members.enums import MunicipalityState, OrdinanceState
from members.models import Municipality

MEMBERS = (
    "GM0014",  # Groningen
    "GM0268",  # Nijmegen
    "GM0344",  # Utrecht
    "GM0363",  # Amsterdam
    "GM0512",  # Gorinchem
    "GM0518",  # Den Haag
    "GM0546",  # Leiden
    "GM0627",  # Waddinxveen
    "GM0796",  # 's-Hertogenbosch
    "GM0855",  # Tilburg
    "GM1942",  # Gooise Meren
)
INTERESTED = (
    "GM0606",  # Schiedam
    "GM0777",  # Etten-Leur
    "GM0907",  # Gennep
)
ORDINANCES = {
    "GM0865": date(2025, 1, 1),  # Vught
    "GM0944": None,  # Mook en Middelaar, 2025
}
# Leiden has no domain in the list; the second is that of the demonstration's accounts.
LEIDEN_DOMAINS = ["leiden.nl", "leiden.example"]


def load() -> None:
    """Sets who takes part; the register itself is there already."""
    municipalities = Municipality.objects
    municipalities.filter(code__in=MEMBERS).update(membership_state=MunicipalityState.MEMBER)
    municipalities.filter(code__in=INTERESTED).update(membership_state=MunicipalityState.INTERESTED)
    municipalities.filter(code="GM0546").update(email_domains=LEIDEN_DOMAINS)
    for code, day in ORDINANCES.items():
        municipalities.filter(code=code).update(ordinance_state=OrdinanceState.ADOPTED, ordinance_date=day)
