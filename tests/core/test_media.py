"""Files are as hidden as what shows them: by role, by visibility, at every address (SECURITY 7 and 10)."""

import re

import pytest
from django.core.files.base import ContentFile
from django.urls import NoReverseMatch, reverse
from django.utils import timezone
from django_tasks_db.models import DBTaskResult
from wagtail.models import ReferenceIndex

from cases.models import CasePart
from cop.core import media_index
from cop.core.enums import Visibility
from cop.core.media_access import is_readable
from cop.core.models import BasePage, PageDocument, Rendition, SiteDocument, SiteImage
from cop.home.models import ArticleIndexPage, ArticlePage
from members.enums import MembershipState
from members.models import CircleMember, Expert, Membership, Organisation
from tests.answers import close
from tests.core.media_files import PDF, picture
from tests.factories import (
    make_article,
    make_case,
    make_circle,
    make_handreiking,
    make_member,
    make_moderator,
    make_municipality,
    make_participant,
    make_user,
    publish,
)
from tests.second_factor import log_in_with_code

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("site")]

ROLES = ["anonymous", "no_membership", "member", "in_circle", "lead_municipality", "moderator"]
READERS = {
    Visibility.PUBLIC: ROLES,
    Visibility.MEMBERS: ["member", "in_circle", "lead_municipality", "moderator"],
    Visibility.CIRCLE: ["in_circle", "moderator"],
    Visibility.MUNICIPALITY: ["lead_municipality", "moderator"],
}


def make_image(**fields):
    return SiteImage.objects.create(
        **{"title": "Plein", "file": ContentFile(picture(), name="plein.png"), **fields}
    )


def make_document(**fields):
    return SiteDocument.objects.create(
        **{"title": "Verslag", "file": ContentFile(PDF, name="verslag.pdf"), **fields}
    )


def addresses(image=None, document=None):
    found = []
    if image is not None:
        found += [image.get_rendition("width-20").url, image.url]
    if document is not None:
        found.append(document.url)
    return found


def statuses(client, urls):
    answers = [client.get(url) for url in urls]
    for answer in answers:
        close(answer)
    return [answer.status_code for answer in answers]


def references(file, page):
    return ReferenceIndex.get_references_to(file).filter(object_id=str(page.pk))


@pytest.fixture
def people():
    circle, lead, other = make_circle(), make_municipality(), make_municipality()
    people = {
        "anonymous": None,
        "no_membership": make_user(),
        "member": make_member(municipality=other),
        "in_circle": make_participant(circle=circle, municipality=other),
        "lead_municipality": make_member(municipality=lead),
        "moderator": make_moderator(),
    }
    return people, circle, lead


@pytest.mark.parametrize("visibility", Visibility.values)
def test_file_is_as_hidden_as_its_page(client, people, visibility):
    who, circle, lead = people
    image, document = make_image(), make_document()
    page = make_case(visibility=visibility, circle=circle, municipality=lead, image=image)
    page.document_links.create(document=document)
    page.save()
    urls = addresses(image, document)
    seen = {}
    for role in ROLES:
        client.logout()
        if who[role] is not None:
            log_in_with_code(client, who[role])
        seen[role] = statuses(client, urls)
    expected = {role: [200] * 3 if role in READERS[visibility] else [404] * 3 for role in ROLES}
    assert seen == expected


def test_refusal_is_the_ordinary_404(client, people):
    image = make_image()
    make_case(visibility=Visibility.CIRCLE, circle=people[1], image=image)
    hidden, missing = client.get(image.url), client.get("/media/origineel/999999/plein.png")
    assert (hidden.status_code, missing.status_code) == (404, 404)
    assert re.sub(rb"media[^\"]*", b"", hidden.content) == re.sub(rb"media[^\"]*", b"", missing.content)
    assert "ETag" not in hidden.headers


def test_blocks_of_an_article_and_a_handreiking_open_their_files(client):
    image, document = make_image(), make_document()
    urls = addresses(image, document)
    assert statuses(client, urls) == [404, 404, 404]
    block = {"image": image.pk, "alt_text": "Plein", "decorative": False}
    make_article(
        body=[{"type": "picture", "value": {"image": block}}],
    )
    assert statuses(client, urls) == [200, 200, 404]
    make_handreiking(body=[{"type": "document", "value": {"document": document.pk}}])
    assert statuses(client, urls) == [200, 200, 200]


def test_file_that_nothing_shows_is_its_uploaders(client, people):
    who, *_others = people
    uploader = make_member(municipality=people[2])
    urls = addresses(make_image(uploaded_by_user=uploader), make_document(uploaded_by_user=uploader))
    assert statuses(client, urls) == [404, 404, 404]
    for user, expected in ((uploader, 200), (who["lead_municipality"], 404), (who["moderator"], 200)):
        log_in_with_code(client, user)
        assert statuses(client, urls) == [expected] * 3


def test_uploader_loses_a_published_file_with_the_right_to_read_its_page(client):
    lead = make_municipality()
    uploader = make_member(municipality=lead)
    image = make_image(uploaded_by_user=uploader)
    make_case(visibility=Visibility.MUNICIPALITY, municipality=lead, image=image)
    client.force_login(uploader)
    assert statuses(client, addresses(image)) == [200, 200]
    Membership.objects.update(state=MembershipState.ENDED, ended_on=timezone.localdate())
    assert statuses(client, addresses(image)) == [404, 404]


def test_logo_and_photo_are_public_by_their_own_right(client):
    logo, photo = make_image(), make_image()
    urls = [logo.url, photo.url]
    assert statuses(client, urls) == [404, 404]
    Organisation.objects.create(name="Movisie", kind="kennisinstelling", logo=logo)
    expert = Expert.objects.create(name="Deskundige", photo=photo, is_public=False)
    assert statuses(client, urls) == [200, 404]
    expert.is_public = True
    expert.save()
    assert statuses(client, urls) == [200, 200]


@pytest.fixture
def no_worker(settings):
    """Tasks are put in a queue that nobody empties."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}


@pytest.mark.usefixtures("no_worker")
def test_with_wagtails_index_alone_the_picture_would_wait_for_a_worker(client, monkeypatch):
    monkeypatch.setattr(media_index, "index_page", lambda pk: None)
    image = make_image()
    make_article(image=image)
    assert DBTaskResult.objects.filter(task_path__endswith="update_reference_index_task").exists()
    assert statuses(client, addresses(image)) == [404, 404]


@pytest.mark.usefixtures("no_worker")
def test_publishing_and_taking_off_shows_at_once_without_a_worker(client):
    image, document = make_image(), make_document()
    urls = addresses(image, document)
    page = make_article(image=image)
    page.document_links.create(document=document)
    page.save_revision().publish()
    assert statuses(client, urls) == [200, 200, 200]
    page = type(page).objects.get(pk=page.pk)
    page.unpublish()
    assert statuses(client, urls) == [404, 404, 404]
    page = type(page).objects.get(pk=page.pk)
    page.save_revision().publish()
    assert statuses(client, urls) == [200, 200, 200]


@pytest.mark.usefixtures("no_worker")
def test_file_taken_off_a_published_page_closes_at_once(client):
    image, document = make_image(), make_document()
    urls = addresses(image, document)
    page = make_article(image=image)
    page.document_links.create(document=document)
    page.save_revision().publish()
    assert statuses(client, urls) == [200, 200, 200]
    page = type(page).objects.get(pk=page.pk)
    page.image = None
    page.document_links = []
    revision = page.save_revision()
    assert statuses(client, urls) == [200, 200, 200]  # only a draft so far
    revision.publish()
    assert statuses(client, urls) == [404, 404, 404]


@pytest.mark.usefixtures("no_worker")
def test_draft_of_a_published_page_opens_nothing(client):
    image, document = make_image(), make_document()
    urls = addresses(image, document)
    page = make_article()
    page.image = image
    page.document_links.create(document=document)
    revision = page.save_revision()
    assert statuses(client, urls) == [404, 404, 404]
    revision.publish()
    assert statuses(client, urls) == [200, 200, 200]


def test_page_that_was_never_published_opens_nothing(client):
    image = make_image()
    draft = ArticlePage(title="Concept", slug="concept", image=image)
    page = publish(draft, parent=ArticleIndexPage, live=False)
    assert references(image, page).exists()
    assert statuses(client, addresses(image)) == [404, 404]


def test_narrowing_a_page_narrows_its_files_at_once(client):
    image = make_image()
    page = make_case(image=image)
    assert statuses(client, addresses(image)) == [200, 200]
    BasePage.objects.filter(pk=page.pk).update(visibility=Visibility.MEMBERS)
    assert statuses(client, addresses(image)) == [404, 404]


def test_deleted_page_closes_its_files(client):
    image, document = make_image(), make_document()
    page = make_article(image=image)
    page.document_links.create(document=document)
    page.save()
    urls = addresses(image, document)
    assert statuses(client, urls) == [200, 200, 200]
    page.delete()
    assert statuses(client, urls) == [404, 404, 404]


def test_part_with_its_own_visibility_opens_nothing(client):
    """The editor cannot put a file there; should a row hold one all the same, the case does not lend its visibility."""
    document = make_document()
    page = make_case()
    body = f'<p><a linktype="document" id="{document.pk}">verslag</a></p>'
    CasePart.objects.create(case=page, body=body, visibility=Visibility.MUNICIPALITY)
    page.save()
    assert list(references(document, page).values_list("model_path", flat=True)) == ["parts.item.body."]
    assert statuses(client, [document.url]) == [404]


def test_somebody_who_left_the_circle_loses_the_file(client, people):
    who, circle, _lead = people
    image = make_image()
    make_case(visibility=Visibility.CIRCLE, circle=circle, image=image)
    client.force_login(who["in_circle"])
    assert statuses(client, addresses(image)) == [200, 200]
    CircleMember.objects.all().delete()
    assert statuses(client, addresses(image)) == [404, 404]


@pytest.mark.parametrize("kind", ["rendition", "original", "document"])
def test_visitor_costs_three_queries(client, django_assert_num_queries, kind):
    image, document = make_image(), make_document()
    for _n in range(5):
        page = make_article(image=image)
        page.document_links.create(document=document)
        page.save()
    urls = dict(zip(["rendition", "original", "document"], addresses(image, document), strict=True))
    statuses(client, [urls[kind]])
    with django_assert_num_queries(3):
        assert statuses(client, [urls[kind]]) == [200]


def test_refusal_costs_three_queries_more_than_the_404(client, django_assert_num_queries):
    image = make_image()
    make_article(image=image, visibility=Visibility.MEMBERS)
    statuses(client, [image.url])
    with django_assert_num_queries(3):
        assert not is_readable(image, None)


@pytest.mark.parametrize("name", ["wagtaildocs_serve", "wagtailimages_serve"])
def test_wagtails_own_addresses_do_not_exist(name):
    for args in ([1, "a.pdf"], ["x", 1, "width-20"]):
        with pytest.raises(NoReverseMatch):
            reverse(name, args=args)


def test_no_address_leads_past_the_view(client):
    image, document = make_image(), make_document()
    page = make_article(image=image)
    page.document_links.create(document=document)
    page.save()
    rendition = image.get_rendition("width-20")
    assert statuses(client, addresses(image, document)) == [200, 200, 200]
    guesses = [f"/media/{file.file.name}" for file in (image, rendition, document)]
    guesses += [f"/documents/{document.pk}/{document.filename}", f"/images/x/{image.pk}/width-20/plein.png"]
    assert statuses(client, guesses) == [404] * 5
    with pytest.raises(NotImplementedError):
        document.file.storage.url(document.file.name)
    assert image.file.url == image.url


def test_rendition_whose_original_is_lost_has_an_address_that_finds_nothing(client):
    lost = Rendition(image=make_image(), width=0, height=0)
    lost.file.name = "not-found"
    assert (lost.url, client.get(lost.url).status_code) == ("/media/beeld/0/not-found", 404)


def test_page_document_is_one_of_the_rows_that_can_hold_a_file():
    page = make_article()
    document = make_document()
    link = PageDocument.objects.create(page=page, document=document)
    assert references(document, page).count() == 1
    link.delete()
    assert references(document, page).count() == 0
