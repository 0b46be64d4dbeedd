"""The cases: eleven for everybody, five for fewer. Their texts stand in the modules `cases_*`."""

from datetime import timedelta

from django.utils import timezone
from django.utils.text import slugify

from cases.enums import PartKind
from cases.models import CasePage, CasePart, OutcomeFigure, ToolUse
from cop.core.enums import Visibility
from cop.core.models import PageDocument, SiteDocument
from cop.taxonomy.models import PageTheme
from members.models import Area, ContactLink, ContactPerson, OrganisationLink
from rucksack.models import ToolPage

from .cases_digital import DIGITAL
from .cases_hidden import CANARY_WORDS, HIDDEN
from .cases_neighbourhoods import NEIGHBOURHOODS
from .cases_renewal import RENEWAL
from .cases_rows import Case, Figure, Lesson, Use
from .load import circle, document, index, municipality, organisation, picture, publish, theme
from .people import LAB_CIRCLE

OPEN_CASES = (*NEIGHBOURHOODS, *DIGITAL, *RENEWAL)


def load() -> None:
    """Publishes the cases. The register, the people and the tools are there already."""
    for case in (*OPEN_CASES, *HIDDEN):
        _publish(case)


def _publish(case: Case) -> None:
    page = CasePage(**_facts(case), **_story(case))
    if case.area:
        name, scale = case.area
        area, _ = Area.objects.get_or_create(
            municipality=page.municipality, name=name, defaults={"scale": scale}
        )
        page.areas = [area]
    publish(
        index("casussen"),
        page,
        published_at=timezone.now() - timedelta(days=case.published_days_ago),
        outcome_figures=[_figure(figure) for figure in case.figures],
        tool_uses=[_use(use) for use in case.uses],
        parts=[_part(case.lesson)] if case.lesson else [],
        theme_links=[PageTheme(theme=theme(slugify(name))) for name in case.themes],
        organisation_links=[
            OrganisationLink(organisation=organisation(partner.name), role=partner.role, note=partner.note)
            for partner in case.partners
        ],
        contact_links=[ContactLink(person=_contact(case.municipality), about="deze casus")],
        document_links=[PageDocument(document=found) for found in _documents(case)],
    )


def _facts(case: Case) -> dict[str, object]:
    return {
        "slug": case.slug,
        "title": case.title,
        "summary": case.summary,
        "search_description": case.summary if case.visibility == Visibility.PUBLIC else case.teaser,
        "municipality": municipality(case.municipality),
        "circle": circle(LAB_CIRCLE) if case.in_lab else None,
        "visibility": case.visibility,
        "teaser": case.teaser,
        "image": picture(
            _file_name(case),
            alt=case.drawing.alt,
            shape=case.drawing.shape,
            count=case.drawing.count,
            of=case.drawing.of,
        ),
        "direction": case.direction,
        "participation_level": case.level,
        "government_role": case.role,
        "status": case.status,
        "scale": case.scale,
        "governing_body": case.body,
        "goals": list(case.goals),
        "audience": list(case.audience),
        "policy_phases": list(case.phases),
        "initiator": case.initiator,
    }


def _story(case: Case) -> dict[str, object]:
    return {
        "problem": case.problem,
        "approach": case.approach,
        "result": case.result,
        "risks": list(case.risks),
        "opportunities": list(case.opportunities),
        "limits": list(case.limits),
        "learning_questions": list(case.questions),
    }


def _figure(figure: Figure) -> OutcomeFigure:
    measured = None if figure.days_ago is None else timezone.localdate() - timedelta(days=figure.days_ago)
    return OutcomeFigure(
        indicator=figure.indicator,
        comparator=figure.comparator,
        value=figure.value,
        unit=figure.unit,
        numerator=figure.numerator,
        denominator=figure.denominator,
        measured_on=measured,
        method=figure.method,
        source=figure.source,
        note=figure.note,
    )


def _use(use: Use) -> ToolUse:
    return ToolUse(
        tool=ToolPage.objects.get(title=use.tool),
        how=use.how,
        participants=use.participants,
        rating=use.rating,
        worked=use.worked,
        did_not_work=use.did_not_work,
        would_use_again=use.again,
        is_origin=use.is_origin,
    )


def _part(lesson: Lesson) -> CasePart:
    return CasePart(
        kind=PartKind.LESSONS, visibility=lesson.visibility, key_lesson=lesson.key, body=lesson.body
    )


def _documents(case: Case) -> list[SiteDocument]:
    if not case.document:
        return []
    title, text = case.document
    return [document(_file_name(case), title, text)]


def _file_name(case: Case) -> str:
    """The slug, and the word of a hidden case, so that a leaking address is found as well."""
    word = CANARY_WORDS.get(case.slug)
    return f"{case.slug}-{word}" if word else case.slug


def _contact(code: str) -> ContactPerson:
    """A role, never a person: the address is of the kind that nobody can own (RFC 2606)."""
    place = municipality(code)
    person, _ = ContactPerson.objects.get_or_create(
        name=f"Contactpersoon participatie {place.name}",
        municipality=place,
        defaults={"email": f"participatie@{place.slug}.example"},
    )
    return person
