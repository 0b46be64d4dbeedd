"""The shape in which the demo's tools are written down. Plain data: `tools.py` makes pages of them."""

from dataclasses import dataclass

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

# Where the source does not place a tool on the ladder, we do; said on the page, so that it is not read as a fact.
EDITORS_CHOICE = (
    "<p><i>De plaats op de ladder en in de beleidscyclus koos de redactie. De bron noemt die niet.</i></p>"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A municipality that used the tool, by its GM code."""

    municipality: str
    note: str = ""
    area: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """The picture: a shape and its two numbers, and what it shows."""

    shape: str
    count: int
    of: int
    alt: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tool:
    """A tool. Steps are (title, text); organisations and contacts by name; themes by slug."""

    slug: str
    title: str
    kind: ToolKind
    summary: str
    description: str
    audience: tuple[Audience, ...]
    forms: tuple[ToolForm, ...]
    audience_note: str = ""
    form_note: str = ""
    cost: Cost = Cost.UNKNOWN
    cost_note: str = ""
    group_min: int | None = None
    group_max: int | None = None
    duration: str = ""
    preparation: str = ""
    steps_label: str = "Stappen"
    steps: tuple[tuple[str, str], ...] = ()
    is_cyclic: bool = False
    levels: tuple[ParticipationLevel, ...] = ()
    roles: tuple[GovernmentRole, ...] = ()
    phases: tuple[PolicyCycleStage, ...] = ()
    directions: tuple[Direction, ...] = ()
    goals: tuple[Goal, ...] = ()
    deliverable: str = ""
    success_factors: tuple[str, ...] = ()
    pitfalls: tuple[str, ...] = ()
    adoption: str = ""
    adoption_source: str = ""
    origin: Origin = Origin.DOMESTIC
    origin_country: str = ""
    website: str = ""
    licence: str = ""
    digital_accessibility: str = ""
    privacy: str = ""
    references: tuple[Reference, ...] = ()
    provider: str = ""
    commissioned_by: str = ""
    contact: tuple[str, str] | None = None
    themes: tuple[str, ...] = ()
    drawing: Drawing | None = None
    document: tuple[str, str] | None = None


# What is not a field of the page but hangs on it, or is not of the page at all.
ROWS = ("steps", "references", "provider", "commissioned_by", "contact", "themes", "drawing", "document")
