"""Makes the tools of the rucksack, and the collection of the five trajectories."""

from dataclasses import fields

from cop.core.models import PageDocument
from cop.taxonomy.models import PageTheme
from members.enums import OrganisationRole
from members.models import ContactLink, OrganisationLink
from rucksack.models import ToolCollection, ToolCollectionItem, ToolPage, ToolReference, ToolStep

from .load import contact, document, index, municipality, organisation, picture, publish, theme
from .tool_rows import ROWS, Tool
from .tools_digital import CO_CREATION, MONITOR
from .tools_other import BUZZ_BUS, EFFECT_ARENA, GUIDE, TAXONOMY
from .tools_trajectories import AT_THE_WHEEL, COLLECTION_INTRO, COLLECTION_SUMMARY, INTERPLAY, YOUTH_MANIFESTO
from .tools_trajectories_4_5 import BUDGET_MONITORING, NEIGHBOURHOOD_WATCH

# In the order of the brochure, which is their number.
TRAJECTORIES = (INTERPLAY, AT_THE_WHEEL, YOUTH_MANIFESTO, BUDGET_MONITORING, NEIGHBOURHOOD_WATCH)
OTHER_TOOLS = (EFFECT_ARENA, BUZZ_BUS, TAXONOMY, GUIDE, MONITOR, CO_CREATION)
COLLECTION_TITLE = "Democratische vernieuwing: vijf trajecten"


def load() -> None:
    pages = [_publish(tool) for tool in (*TRAJECTORIES, *OTHER_TOOLS)]
    publish(
        index("rugzak"),
        ToolCollection(
            title=COLLECTION_TITLE,
            slug="democratische-vernieuwing",
            summary=COLLECTION_SUMMARY,
            intro=COLLECTION_INTRO,
            search_description=COLLECTION_SUMMARY,
            image=picture(
                "democratische-vernieuwing",
                alt="Tekening: een pad met vijf haltes.",
                shape="path",
                count=1,
                of=5,
            ),
        ),
        items=[ToolCollectionItem(tool=page) for page in pages[: len(TRAJECTORIES)]],
        organisation_links=[
            OrganisationLink(organisation=organisation("Movisie"), role=OrganisationRole.PROVIDER)
        ],
        contact_links=[
            ContactLink(person=contact("Adviseur lokale democratie"), about="informatie over 1"),
            ContactLink(
                person=contact("Adviseur democratische vernieuwing"), about="informatie over 2, 4 en 5"
            ),
            ContactLink(person=contact("Adviseur jongerenparticipatie"), about="informatie over 3"),
        ],
    )


def _publish(tool: Tool) -> ToolPage:
    plain = {
        field.name: _plain(getattr(tool, field.name)) for field in fields(tool) if field.name not in ROWS
    }
    page = ToolPage(**plain, search_description=tool.summary)
    if tool.drawing:
        drawing = tool.drawing
        page.image = picture(
            tool.slug, alt=drawing.alt, shape=drawing.shape, count=drawing.count, of=drawing.of
        )
    return publish(
        index("rugzak"),
        page,
        steps=[ToolStep(title=title, text=f"<p>{text}</p>" if text else "") for title, text in tool.steps],
        references=[
            ToolReference(municipality=municipality(row.municipality), area=row.area, note=row.note)
            for row in tool.references
        ],
        theme_links=[PageTheme(theme=theme(slug)) for slug in tool.themes],
        organisation_links=_organisations(tool),
        contact_links=[_contact(*tool.contact)] if tool.contact else [],
        document_links=[_document(tool, *tool.document)] if tool.document else [],
    )


def _plain(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value


def _contact(name: str, about: str) -> ContactLink:
    return ContactLink(person=contact(name), about=about)


def _organisations(tool: Tool) -> list[OrganisationLink]:
    named = (
        (tool.provider, OrganisationRole.PROVIDER),
        (tool.commissioned_by, OrganisationRole.COMMISSIONED_BY),
    )
    return [OrganisationLink(organisation=organisation(name), role=role) for name, role in named if name]


def _document(tool: Tool, title: str, text: str) -> PageDocument:
    return PageDocument(document=document(tool.slug, title, text), label=title)
