"""What pages of cases cost: the same with one row and with thirty. The first request warms what a process keeps."""

from io import BytesIO

import pytest
from django.core.files.base import ContentFile
from PIL import Image

from cases.models import CasePage, CasePart, OutcomeFigure, ToolUse
from cop.core.models import PageDocument, SiteDocument, SiteImage
from cop.taxonomy.models import PageTheme, Theme
from events.models import EventCase
from members.models import ContactLink, ContactPerson, Organisation, OrganisationLink
from tests.factories import make_case, make_event, make_member, make_municipality, make_tool


def full_case(rows):
    """A case with so many of everything that a page shows beside its text."""

    def each(make):
        return [make(n) for n in range(rows)]

    picture = BytesIO()
    Image.new("RGB", (40, 30)).save(picture, "PNG")
    image = SiteImage.objects.create(title="Beeld", file=ContentFile(picture.getvalue(), "beeld.png"))
    case = make_case(
        image=image,
        parts=[CasePart(key_lesson="Les")],
        outcome_figures=each(lambda n: OutcomeFigure(indicator=f"uitkomst {n}", value=n)),
        tool_uses=each(lambda n: ToolUse(tool=make_tool(), rating=3)),
        theme_links=each(
            lambda n: PageTheme(theme=Theme.objects.create(name=f"Thema {n}", slug=f"thema-{n}"))
        ),
        contact_links=each(
            lambda n: ContactLink(person=ContactPerson.objects.create(name=f"Persoon {n}", email="a@b.nl"))
        ),
        organisation_links=each(
            lambda n: OrganisationLink(
                organisation=Organisation.objects.create(name=f"Partner {n}", kind="fonds")
            )
        ),
        document_links=each(
            lambda n: PageDocument(
                document=SiteDocument.objects.create(
                    title=f"Stuk {n}", file=ContentFile(b"%PDF-1.4", f"stuk-{n}.pdf"), file_size=8
                )
            )
        ),
    )
    each(lambda n: make_event(case_links=[EventCase(case=case)]))
    return case


@pytest.mark.parametrize("rows", [1, 30])
def test_case(site, client, django_assert_num_queries, rows):
    case = full_case(rows)  # takes long to make, so all who look do so in one test
    member = make_member(municipality=make_municipality())

    def costs(queries):
        client.get(case.url)
        with django_assert_num_queries(queries):
            answer = client.get(case.url)
        assert len(answer.context["uses"]) == len(answer.context["meetings"]) == rows
        assert answer.context["picture"]["width"] == 40

    costs(5)
    client.force_login(member)
    costs(8)
    CasePage.objects.update(visibility="leden")
    costs(9)


@pytest.mark.parametrize("rows", [1, 30])
@pytest.mark.parametrize(("who", "queries"), [("visitor", 7), ("member", 10)])
def test_list(site, client, django_assert_num_queries, rows, who, queries):
    for n in range(rows):
        make_case(theme_links=[PageTheme(theme=Theme.objects.create(name=f"Thema {n}", slug=f"thema-{n}"))])
    if who == "member":
        client.force_login(make_member(municipality=make_municipality()))
    client.get("/casussen/")
    with django_assert_num_queries(queries):
        answer = client.get("/casussen/?sorteer=gemeente")
    assert answer.context["listing"].counts["found"] == rows
