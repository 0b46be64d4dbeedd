"""What the media view says with a file: type, caching, safety."""

import pytest
from django.core.files.base import ContentFile

from cop.core.enums import Visibility
from cop.core.models import BasePage
from tests.answers import close
from tests.core.media_files import PDF, docx, picture
from tests.core.test_media import make_document, make_image
from tests.factories import make_article, make_member, make_municipality

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("site")]

CSP = "default-src 'none'; frame-ancestors 'none'"


@pytest.fixture
def shown():
    """A picture and a document on a public page."""
    image, document = make_image(), make_document()
    page = make_article(image=image)
    page.document_links.create(document=document)
    page.save()
    return image, document


def test_picture_is_shown_in_its_place_and_nothing_else(client, shown):
    image, _document = shown
    for url in (image.url, image.get_rendition("width-20").url):
        answer = client.get(url)
        body = b"".join(answer.streaming_content)
        assert answer.headers["Content-Type"] == "image/png"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Content-Security-Policy"] == CSP
        assert answer.headers["Content-Disposition"].startswith("inline")
        assert answer.headers["Cache-Control"] == "public, no-cache"
        assert "Cookie" in answer.headers["Vary"]
        assert int(answer.headers["Content-Length"]) == len(body)
        assert body.startswith(b"\x89PNG")


def test_document_is_always_an_attachment(client, shown):
    answer = client.get(shown[1].url)
    assert b"".join(answer.streaming_content) == PDF
    assert answer.headers["Content-Type"] == "application/pdf"
    assert answer.headers["Content-Disposition"] == f'attachment; filename="{shown[1].filename}"'
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Content-Security-Policy"] == CSP


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("a.odt", "application/vnd.oasis.opendocument.text"),
        ("a.csv", "text/csv"),
        ("a.txt", "text/plain"),
        ("a.vreemd", "application/octet-stream"),
    ],
)
def test_type_follows_the_name(client, name, kind):
    document = make_document(file=ContentFile(docx(), name=name))
    page = make_article()
    page.document_links.create(document=document)
    page.save()
    answer = client.get(document.url)
    close(answer)
    assert answer.headers["Content-Type"] == kind


def test_what_not_everybody_reads_is_private(client):
    image = make_image()
    make_article(image=image, visibility=Visibility.MEMBERS)
    client.force_login(make_member(municipality=make_municipality()))
    answer = client.get(image.url)
    close(answer)
    assert answer.headers["Cache-Control"] == "private, no-cache"


def test_unchanged_file_is_not_sent_again(client, shown):
    url = shown[0].url
    first = client.get(url)
    close(first)
    for header in (
        {"If-None-Match": first.headers["ETag"]},
        {"If-Modified-Since": first.headers["Last-Modified"]},
    ):
        again = client.get(url, headers=header)
        assert (again.status_code, again.content) == (304, b"")
        assert again.headers["ETag"] == first.headers["ETag"]
        assert again.headers["Cache-Control"] == "public, no-cache"


def test_who_may_not_read_gets_no_304(client, shown):
    image, _document = shown
    first = client.get(image.url)
    close(first)
    BasePage.objects.update(live=False)
    assert client.get(image.url, headers={"If-None-Match": first.headers["ETag"]}).status_code == 404


def test_head_answers_without_body(client, shown):
    answer = client.head(shown[1].url)
    assert (answer.status_code, answer.content if not answer.streaming else b"".join(answer)) == (200, b"")
    assert answer.headers["Content-Length"] == str(len(PDF))


@pytest.mark.parametrize("method", ["post", "put", "delete"])
def test_only_reading(client, shown, method):
    assert getattr(client, method)(shown[0].url).status_code == 405


def test_name_in_the_address_must_be_that_of_the_file(client, shown):
    image, document = shown
    assert client.get(f"/media/origineel/{image.pk}/anders.png").status_code == 404
    assert client.get(f"/media/document/{document.pk}/verslag.html").status_code == 404


def test_lost_file_is_a_404(client, shown):
    for file in shown:
        file.file.storage.delete(file.file.name)
        assert client.get(file.url).status_code == 404


def test_nginx_sends_the_file_when_told_where(client, shown, settings):
    settings.MEDIA_ACCEL_PREFIX = "/beschermd/"
    image, document = shown
    answer = client.get(document.url)
    assert answer.content == b""
    assert answer.headers["X-Accel-Redirect"] == f"/beschermd/documents/{document.filename}"
    assert answer.headers["Content-Type"] == "application/pdf"
    assert answer.headers["Content-Disposition"] == f'attachment; filename="{document.filename}"'
    assert client.get(image.url).headers["X-Accel-Redirect"] == f"/beschermd/{image.file.name}"
    BasePage.objects.update(live=False)
    refused = client.get(document.url)
    assert (refused.status_code, "X-Accel-Redirect" in refused.headers) == (404, False)


def test_picture_is_what_was_sent(client):
    image = make_image(file=ContentFile(picture("JPEG"), name="a.jpg"))
    make_article(image=image)
    answer = client.get(image.url)
    assert answer.headers["Content-Type"] == "image/jpeg"
    assert b"".join(answer.streaming_content).startswith(b"\xff\xd8")
