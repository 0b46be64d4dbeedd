"""What the home page shows: the next meetings, the newest cases, a lab, and three honest figures."""

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.db.models import Count, Q, QuerySet, Value
from django.templatetags.static import static
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from cases.enums import MeasureMethod
from cases.models import CasePage, OutcomeFigure, ToolUse
from cases.querysets import case_rows
from cases.rows import case_row
from cop.core.reach import HasReach
from cop.core.schema import organization
from events.querysets import event_rows
from events.rows import meeting_row
from labs.enums import LabState
from labs.models import LabPage
from labs.querysets import lab_rows
from members.models import Municipality
from rucksack.models import ToolPage, ToolReference

SHOWN = 3


@dataclass(frozen=True, slots=True)
class Figures:
    """Counts of what this visitor may see; of municipalities of all there are today."""

    municipalities: int
    members: int
    tools: int
    tools_with_use: int
    cases: int
    cases_with_figure: int
    cases_measured: int


def figures_for(user: HasReach | None) -> Figures:
    """All of them in one query."""
    cases = CasePage.objects.visible_to(user)
    tools = ToolPage.objects.visible_to(user)
    outcomes = OutcomeFigure.objects.filter(value__isnull=False)
    measured = outcomes.exclude(source="").exclude(method__in=["", MeasureMethod.UNKNOWN])
    used = Q(pk__in=ToolReference.objects.values("tool")) | Q(
        pk__in=ToolUse.objects.filter(case__in=cases).values("tool")
    )
    wanted: dict[str, QuerySet] = {
        "municipalities": Municipality.objects.current(),
        "members": Municipality.objects.members(),
        "tools": tools,
        "tools_with_use": tools.filter(used),
        "cases": cases,
        "cases_with_figure": cases.filter(pk__in=outcomes.values("case")),
        "cases_measured": cases.filter(pk__in=measured.values("case")),
    }
    first, *others = [
        rows.order_by().values(counted=Value(name)).annotate(n=Count("pk")).values_list("counted", "n")
        for name, rows in wanted.items()
    ]
    # A count of nothing has no row.
    return Figures(**dict.fromkeys(wanted, 0) | dict(first.union(*others, all=True).order_by()))


def next_meetings(user: HasReach | None) -> list[dict[str, Any]]:
    """The first that have not ended, cancelled ones left out, as components/row_meeting.html wants them."""
    coming = event_rows(user).filter(end__gte=timezone.now(), is_cancelled=False)
    return [meeting_row(event) for event in coming.order_by("start", "pk")[:SHOWN]]


def newest_cases(user: HasReach | None) -> list[dict[str, Any]]:
    """The latest published, as components/card_case.html wants them."""
    return [case_row(case) for case in case_rows(user).order_by("-first_published_at", "-pk")[:SHOWN]]


def open_lab(user: HasReach | None) -> LabPage | None:
    """A lab that looks for municipalities, else one that runs; with `taken`: how many are in."""
    alive = lab_rows(user).filter(state__in=[LabState.RECRUITMENT, LabState.RUNNING])
    # "werving" sorts after "lopend".
    return alive.order_by("-state", "start_date", "pk").first()


def honest_figures(figures: Figures) -> list[tuple[int, str]]:
    """Pairs (number, what it is): each says of how many, and what is not known."""
    share = round(100 * figures.members / figures.municipalities) if figures.municipalities else 0
    return [
        (
            figures.members,
            _("van de %(all)s gemeenten doen mee. Dat is %(share)s\u00a0%%.")
            % {"all": figures.municipalities, "share": share},
        ),
        (
            figures.tools,
            ngettext(
                "tools in de rugzak. Van %(n)s weten we waar die is gebruikt.",
                "tools in de rugzak. Van %(n)s weten we waar ze zijn gebruikt.",
                figures.tools_with_use,
            )
            % {"n": figures.tools_with_use},
        ),
        (
            figures.cases_with_figure,
            ngettext(
                "van de %(all)s casussen noemt een uitkomst in cijfers. Gemeten is dat bij %(n)s.",
                "van de %(all)s casussen noemen een uitkomst in cijfers. Gemeten is dat bij %(n)s.",
                figures.cases_with_figure,
            )
            % {"all": figures.cases, "n": figures.cases_measured},
        ),
    ]


def doors(figures: Figures) -> list[tuple[str, str, str, str]]:
    """The three ways in: (drawing, words, address, explanation)."""
    return [
        (
            "tool",
            _("Zoek een tool"),
            "/rugzak/",
            _("In de rugzak zitten %(n)s tools. Kies op doelgroep, kosten en grootte van uw groep.")
            % {"n": figures.tools},
        ),
        (
            "case",
            _("Lees casussen"),
            "/casussen/",
            _("Gemeenten vertellen eerlijk wat zij deden en wat het opleverde."),
        ),
        (
            "join",
            _("Doe mee"),
            "/labs/",
            _("Kom naar een bijeenkomst of werk een jaar lang in een lab aan uw eigen casus."),
        ),
    ]


def organization_with_logo() -> dict[str, str]:
    """Who we are, for search engines."""
    return organization() | {
        "url": settings.BASE_URL + "/",
        "logo": settings.BASE_URL + static("img/icon-180.png"),
    }


def front_page(user: HasReach | None) -> dict[str, Any]:
    """Everything on the home page that is not its own text."""
    figures = figures_for(user)
    return {
        "figures": figures,
        "honest_figures": honest_figures(figures),
        "doors": doors(figures),
        "meetings": next_meetings(user),
        "cases": newest_cases(user),
        "lab": open_lab(user),
        "organization": organization_with_logo(),
    }
