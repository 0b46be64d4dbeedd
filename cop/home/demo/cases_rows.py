"""The shapes in which the demo's cases are written down. Plain data: `cases.py` makes pages of them."""

from dataclasses import dataclass

from cases.enums import Comparator, GoverningBody, MeasureMethod, OutcomeUnit
from cop.core.enums import Visibility
from cop.taxonomy.enums import CaseStatus, Direction, Goal, GovernmentRole, ParticipationLevel, Scale
from members.enums import OrganisationRole

from .pictures import Shape

# Stands under every text whose rung the source does not name, so that our choice is not read as a fact.
EDITORS_CHOICE = "<p><i>De bron noemt geen trede op de ladder. De redactie koos deze trede.</i></p>"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """An outcome. `value` None is a question that nobody measured yet; `days_ago` says when it was measured."""

    indicator: str
    value: int | None = None
    comparator: str = Comparator.EQUAL
    unit: str = OutcomeUnit.PERCENT
    numerator: int | None = None
    denominator: int | None = None
    method: str = MeasureMethod.UNKNOWN
    source: str = ""
    note: str = ""
    days_ago: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """A tool, by its title, and how it did. Without a rating when the source does not give one."""

    tool: str
    how: str
    rating: int | None = None
    worked: str = ""
    did_not_work: str = ""
    participants: int | None = None
    again: bool | None = None
    is_origin: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    key: str
    body: str
    visibility: str = Visibility.MEMBERS


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner:
    """An organisation by its name and what it is in the case."""

    name: str
    role: str = OrganisationRole.PARTNER
    note: str = ""


@dataclass(frozen=True, slots=True)
class Drawing:
    """What `pictures.draw` makes a picture from, and what it shows in words."""

    shape: Shape
    count: int
    of: int
    alt: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A case. `municipality` is a GM code; `in_lab` puts it in the lab's circle;
    `themes` are names of the government's list, `area` is (name, scale)."""

    slug: str
    title: str
    municipality: str
    summary: str
    direction: Direction
    problem: str
    approach: str
    result: str
    drawing: Drawing
    level: ParticipationLevel | str = ""
    role: GovernmentRole | str = ""
    status: CaseStatus = CaseStatus.FINISHED
    scale: Scale = Scale.MUNICIPALITY
    area: tuple[str, Scale] | None = None
    body: GoverningBody | str = ""
    goals: tuple[Goal, ...] = ()
    audience: tuple[str, ...] = ()
    phases: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    initiator: str = ""
    partners: tuple[Partner, ...] = ()
    risks: tuple[str, ...] = ()
    opportunities: tuple[str, ...] = ()
    limits: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = ()
    uses: tuple[Use, ...] = ()
    lesson: Lesson | None = None
    in_lab: bool = False
    published_days_ago: int = 30
    visibility: Visibility = Visibility.PUBLIC
    teaser: str = ""
    document: tuple[str, str] | None = None
