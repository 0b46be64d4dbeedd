"""The accounts of the demonstration, its circle, organisations and contact persons. Roles, no real persons."""

from dataclasses import dataclass

from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import Group
from django.utils import timezone

from cop.taxonomy.enums import OrganisationKind
from members.accounts import make_account
from members.enums import CircleKind, CircleRole, MembershipRole, MembershipState
from members.models import Circle, CircleMember, ContactPerson, Expert, Membership, Organisation, User
from members.roles import ADMINISTRATORS, MODERATORS

from .load import EDITOR, municipality, organisation, user

PASSWORD = "leerkring-demo"  # noqa: S105  printed on the screen of whoever starts the demonstration
LAB_CIRCLE = "Co-creatie Lab Onze Stad"


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """Somebody who can log in. `municipality` is a GM code; `secret` is base32, for one-time codes."""

    email: str
    name: str
    municipality: str = ""
    role: MembershipRole = MembershipRole.MEMBER
    circle_role: CircleRole | None = None
    group: str = ""
    secret: str | None = None


ACCOUNTS = (
    Account(
        email=EDITOR,
        name="Moderator Leerkring",
        group=MODERATORS,
        secret="MODERATORLEERKRINGDEMOAAAAAAAAAA",  # noqa: S106  as public as the password above
    ),
    Account(
        email="beheer@leerkring.example",
        name="Beheerder Leerkring",
        group=ADMINISTRATORS,
        secret="BEHEERDERLEERKRINGDEMOAAAAAAAAAA",  # noqa: S106  as public as the password above
    ),
    Account(email="lid@leiden.example", name="Lid Leiden", municipality="GM0546"),
    Account(
        email="coordinator@leiden.example",
        name="Coördinator Leiden",
        municipality="GM0546",
        role=MembershipRole.COORDINATOR,
    ),
    Account(
        email="lid@tilburg.example",
        name="Lid Tilburg",
        municipality="GM0855",
        circle_role=CircleRole.PARTICIPANT,
    ),
    Account(email="begeleider@leerkring.example", name="Begeleider Lab", circle_role=CircleRole.LEAD),
    Account(
        email="deskundige@leerkring.example", name="Deskundige Co-creatie", circle_role=CircleRole.EXPERT
    ),
    Account(email="zonder@leerkring.example", name="Bezoeker Zonder lidmaatschap"),
)

# Name, kind, website.
ORGANISATIONS = (
    ("Movisie", OrganisationKind.KNOWLEDGE_CENTRE, "https://www.movisie.nl"),
    ("Platform31", OrganisationKind.KNOWLEDGE_CENTRE, "https://www.platform31.nl"),
    ("IMI", OrganisationKind.CONSULTANCY, ""),
    ("Partners+Pröpper", OrganisationKind.CONSULTANCY, ""),
    ("Ministerie van Infrastructuur en Milieu", OrganisationKind.MINISTRY, ""),
    ("Fonds 1818", OrganisationKind.FUND, "https://www.fonds1818.nl"),
    ("Vrienden van het Singelpark", OrganisationKind.RESIDENTS_GROUP, ""),
    ("Woningcorporaties en coöperaties in Leiden-Noord", OrganisationKind.HOUSING_ASSOCIATION, ""),
    ("Zorginstellingen in Leiden-Noord", OrganisationKind.CARE_INSTITUTION, ""),
)

# Name, organisation, address.
CONTACTS = (
    ("Adviseur lokale democratie", "Movisie", "lokale-democratie@leerkring.example"),
    ("Adviseur democratische vernieuwing", "Movisie", "vernieuwing@leerkring.example"),
    ("Adviseur jongerenparticipatie", "Movisie", "jongeren@leerkring.example"),
    ("Adviseur maatschappelijke initiatieven", "IMI", "initiatieven@leerkring.example"),
    ("Trekker van het lab", None, "lab@leerkring.example"),
    ("Redactie van Leerkring", None, "redactie@leerkring.example"),
)


def load() -> None:
    """Makes them all. The groups and the register are there already."""
    circle = Circle.objects.create(name=LAB_CIRCLE, kind=CircleKind.LAB)
    for account in ACCOUNTS:
        _make(account, circle)
    # Hashed once for all: it is slow on purpose, and everybody knows this password.
    accounts = User.objects.filter(email__in=[account.email for account in ACCOUNTS])
    accounts.update(password=make_password(PASSWORD))
    for name, kind, website in ORGANISATIONS:
        Organisation.objects.create(name=name, kind=kind, website=website)
    for name, works_for, email in CONTACTS:
        ContactPerson.objects.create(
            name=name, organisation=organisation(works_for) if works_for else None, email=email
        )
    Expert.objects.create(
        name="Deskundige co-creatie",
        bio="Begeleidt gemeenten die online en op straat met inwoners aan beleid werken. Voorbeeldprofiel.",
        expertise=["Digitale co-creatie", "Online participatie"],
        sectors=["Gemeenten"],
        user=user("deskundige@leerkring.example"),
    )


def _make(account: Account, circle: Circle) -> None:
    person = make_account(email=account.email, password=None, name=account.name, totp_secret=account.secret)
    if account.group:
        person.groups.add(Group.objects.get(name=account.group))
    works_for = municipality(account.municipality) if account.municipality else None
    if works_for:
        Membership.objects.create(
            user=person,
            municipality=works_for,
            role=account.role,
            state=MembershipState.APPROVED,
            approved_by=user(EDITOR),
            approved_on=timezone.localdate(),
        )
    if account.circle_role:
        CircleMember.objects.create(
            circle=circle, user=person, role=account.circle_role, municipality=works_for
        )


def remove() -> None:
    """Removes every account, circle, organisation and person of the demonstration; its pages are gone already."""
    Expert.objects.filter(user__email__endswith=".example").delete()
    ContactPerson.objects.filter(email__endswith=".example").delete()
    Circle.objects.filter(name=LAB_CIRCLE).delete()
    User.objects.filter(email__endswith=".example").delete()
    Organisation.objects.filter(name__in=[name for name, _kind, _website in ORGANISATIONS]).delete()
