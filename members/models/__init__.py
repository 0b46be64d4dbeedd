from .membership import Circle, CircleMember, Membership
from .municipality import Area, Municipality
from .people import ContactLink, ContactPerson, Expert, Organisation, OrganisationLink
from .user import User

__all__ = [
    "Area",
    "Circle",
    "CircleMember",
    "ContactLink",
    "ContactPerson",
    "Expert",
    "Membership",
    "Municipality",
    "Organisation",
    "OrganisationLink",
    "User",
]
