"""What comes in as a picture or a document, and what is left of it (SECURITY 31 to 33)."""

import gc
import io
import resource
import struct
import warnings

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.urls import reverse
from PIL import Image, ImageFile
from wagtail.models import Collection

from cop.core import media_pictures
from cop.core.media_documents import check_document
from cop.core.media_pictures import CleanPicture, clean_picture
from cop.core.models import SiteDocument, SiteImage
from cop.core.storage import safe_name
from tests.core.media_files import (
    CAMERA,
    GPS_IFD,
    PDF,
    XMP,
    archive,
    camera_exif,
    docx,
    moving,
    odt,
    photo,
    picture,
    upload,
    vast_png,
)
from tests.factories import make_user
from tests.second_factor import log_in_with_code

HTML = b"<!DOCTYPE html><html><script>alert(1)</script></html>"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
NO_PICTURE = "Dit bestand is geen beeld, of het is beschadigd. Kies een JPEG, PNG, GIF of WebP."
TOO_MANY = "Dit beeld heeft te veel beeldpunten. Hooguit 40 miljoen mag. Maak het beeld kleiner."
RUNS = "In dit bestand zit een macro of een programma. Sla het op zonder en probeer het opnieuw."


def no_kind(kind):
    return f"De inhoud van dit bestand is geen {kind}, of het bestand is beschadigd."


def refusal(check, name, content):
    with pytest.raises(ValidationError) as caught:
        check(upload(name, content))
    return caught.value.messages


def opened(content):
    return Image.open(io.BytesIO(content))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.png", SVG),
        ("a.svg", SVG),
        ("a.jpg", HTML),
        ("a.gif", b"GIF89a" + HTML),
        ("a.png", b"MZ\x90\x00" + b"\x00" * 200),
        ("a.png", b"\x89PNG\r\n\x1a\n"),
        ("a.jpg", b"\xff\xd8\xff\xe0\x00\x10JF"),
        ("a.webp", b"RIFF\x00\x00\x00\x00"),
        ("a.jpg", photo()[:-300]),
        ("a.png", picture()[:60]),
        ("a.png", b"x"),
    ],
)
def test_no_picture_gives_a_sentence(name, content):
    assert refusal(clean_picture, name, content) == [NO_PICTURE]


def test_picture_under_another_name_is_refused():
    assert refusal(clean_picture, "a.jpg", picture("PNG")) == [
        "De naam van dit bestand past niet bij de inhoud: dit is een PNG."
    ]
    assert refusal(clean_picture, "a.html", picture("PNG")) == [
        "De naam van dit bestand past niet bij de inhoud: dit is een PNG."
    ]


def test_picture_of_too_many_bytes_is_refused(settings):
    settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE = 100
    content = picture(size=(600, 400))
    assert len(content) > 100
    assert refusal(clean_picture, "a.png", content) == [
        "Dit beeld is te groot. Het mag hooguit 100\xa0bytes zijn."
    ]


def test_vast_picture_is_refused_before_it_is_decoded(monkeypatch):
    content = vast_png()
    assert len(content) < 13_000
    decoded = []
    monkeypatch.setattr(ImageFile.ImageFile, "load", lambda self: decoded.append(self))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert refusal(clean_picture, "a.png", content) == [TOO_MANY]
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert decoded == []
    assert grown < 10_000  # kilobytes; the points alone are 12,500


def test_points_just_over_and_at_the_limit(settings):
    settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS = 2_400
    assert clean_picture(upload("a.png", picture(size=(60, 40)))).size > 0
    with pytest.raises(ValidationError) as caught:
        clean_picture(upload("a.png", picture(size=(61, 40))))
    assert caught.value.code == "file_too_many_pixels"


def test_moving_picture_counts_every_frame(settings, monkeypatch):
    settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS = 20 * 20 * 3
    assert opened(clean_picture(upload("a.gif", moving(frames=3))).read()).n_frames == 3
    with pytest.raises(ValidationError):
        clean_picture(upload("a.gif", moving(frames=4)))
    settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS = 40_000_000
    monkeypatch.setattr(media_pictures, "MAX_FRAMES", 3)
    with pytest.raises(ValidationError):
        clean_picture(upload("a.gif", moving(frames=4)))


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG"])
def test_moving_picture_keeps_moving(kind):
    name = f"a.{kind.lower()}"
    cleaned = opened(clean_picture(upload(name, moving(kind))).read())
    cleaned.seek(1)
    cleaned.load()
    assert (cleaned.n_frames, cleaned.info["duration"]) == (3, 100)


def test_photo_loses_place_and_camera():
    before = photo()
    exif = opened(before).getexif()
    assert (exif[CAMERA], exif.get_ifd(GPS_IFD)[1]) == ("Camerabouwer", "N")
    assert XMP in before
    assert b"van Jansen" in before
    after = clean_picture(upload("a.jpg", before)).read()
    assert dict(opened(after).getexif()) == {}
    assert [word for word in (b"Exif", b"GPS", b"adobe", b"Camera", b"Jansen") if word in after] == []


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_other_kinds_lose_place_too(kind):
    before = picture(kind, exif=camera_exif())
    assert opened(before).getexif().get_ifd(GPS_IFD)[1] == "N"
    after = clean_picture(upload(f"a.{kind.lower()}", before)).read()
    assert dict(opened(after).getexif()) == {}
    assert b"Camerabouwer" not in after


def test_photo_is_turned_the_way_it_was_held():
    before = photo(orientation=6)
    assert opened(before).size == (60, 40)
    after = opened(clean_picture(upload("a.jpg", before)).read()).convert("RGB")
    assert after.size == (40, 60)
    red, _green, blue = after.getpixel((20, 5))
    assert red > 200 > 60 > blue  # the left half is on top now


def test_second_picture_of_a_telephone_goes():
    target = io.BytesIO()
    other = Image.new("RGB", (30, 30), "green")
    Image.new("RGB", (60, 40)).save(target, "MPO", save_all=True, append_images=[other], exif=camera_exif())
    assert (opened(target.getvalue()).format, opened(target.getvalue()).n_frames) == ("MPO", 2)
    after = clean_picture(upload("a.jpg", target.getvalue())).read()
    assert (opened(after).format, opened(after).size, dict(opened(after).getexif())) == ("JPEG", (60, 40), {})


def test_what_hangs_behind_a_picture_is_gone():
    before = picture() + b"PK\x03\x04" + HTML
    assert opened(before).size == (60, 40)
    assert b"script" not in clean_picture(upload("a.png", before)).read()


def test_see_through_colours_and_profile_stay():
    source = Image.new("RGBA", (10, 10), (255, 0, 0, 128))
    target = io.BytesIO()
    source.save(target, "PNG", icc_profile=b"profile")
    after = opened(clean_picture(upload("a.png", target.getvalue())).read())
    assert (after.getpixel((5, 5)), after.info["icc_profile"]) == ((255, 0, 0, 128), b"profile")


def test_clean_picture_is_not_cleaned_twice():
    once = clean_picture(upload("a.png", picture()))
    assert clean_picture(once) is once


def in_two_steps(admin, content):
    """Without a title Wagtail keeps the file as it came, and asks the title in a second step."""
    answer = admin.post(
        reverse("wagtailimages:add_multiple"), {"title": "", "files[]": upload("a.jpg", content)}
    )
    pk = answer.json()["uploaded_file_id"]
    fields = {"title": "x", "tags": "", "collection": Collection.get_first_root_node().pk}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # Wagtail leaves the file open here
        answer = admin.post(
            reverse("wagtailimages:create_multiple_from_uploaded_image", args=[pk]),
            {f"uploaded-image-{pk}-{name}": text for name, text in fields.items()},
        )
        gc.collect()
    assert answer.json()["success"]
    return SiteImage.objects.get()


@pytest.mark.django_db
@pytest.mark.parametrize("way", ["constructor", "save", "form_of_two_steps"])
def test_picture_is_clean_however_it_comes_in(way, admin):
    content = photo(orientation=6)
    assert opened(content).getexif().get_ifd(GPS_IFD)[1] == "N"
    if way == "constructor":
        image = SiteImage.objects.create(title="x", file=ContentFile(content, name="a.jpg"))
    elif way == "save":
        image = SiteImage(title="x")
        image.file.save("a.jpg", ContentFile(content))
    else:
        image = in_two_steps(admin, content)
    image.refresh_from_db()
    assert (image.width, image.height) == (40, 60)
    for file in (image.file, image.get_rendition("width-20").file, image.get_rendition("original").file):
        with file.storage.open(file.name) as opened_file:
            stored = opened_file.read()
        assert dict(opened(stored).getexif()) == {}
        assert b"Camera" not in stored


@pytest.fixture
def admin(client, db):
    log_in_with_code(client, make_user(is_superuser=True, is_staff=True))
    return client


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("a.png", SVG, NO_PICTURE),
        ("a.png", b"\x89PNG\r\n\x1a\n", NO_PICTURE),
        ("a.png", vast_png(), TOO_MANY),
    ],
)
def test_admin_refuses_pictures_with_a_sentence(admin, name, content, sentence):
    data = {"title": "x", "files[]": upload(name, content)}
    answer = admin.post(reverse("wagtailimages:add_multiple"), data)
    assert answer.json() == {"success": False, "error_message": sentence}
    single = admin.post(reverse("wagtailimages:add"), {"title": "x", "file": upload(name, content)})
    assert single.context["form"].errors["file"] == [sentence]
    assert not SiteImage.objects.exists()


def test_admin_takes_a_picture_and_knows_its_clean_size(admin):
    data = {"title": "foto\u202egpj.exe\r\nX", "files[]": upload("mijn\u202egpj.foto.JPG", photo())}
    assert admin.post(reverse("wagtailimages:add_multiple"), data).json()["success"]
    image = SiteImage.objects.get()
    assert image.title == "fotogpj.exeX"
    assert image.file.name == "original_images/mijngpj_foto.jpg"
    assert image.file_size == image.file.size < len(photo())


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [("a.pdf", HTML, no_kind("PDF")), ("a.docx", docx(**{"word/vbaProject.bin": b"x"}), RUNS)],
)
def test_admin_refuses_documents_with_a_sentence(admin, name, content, sentence):
    data = {"title": "x", "files[]": upload(name, content)}
    answer = admin.post(reverse("wagtaildocs:add_multiple"), data)
    assert answer.json() == {"success": False, "error_message": sentence}
    single = admin.post(reverse("wagtaildocs:add"), {"title": "x", "file": upload(name, content)})
    assert single.context["form"].errors["file"] == [sentence]
    assert not SiteDocument.objects.exists()


def test_admin_takes_a_document(admin):
    data = {"title": "Verslag", "files[]": upload("verslag \u202efdp.pdf", PDF)}
    assert admin.post(reverse("wagtaildocs:add_multiple"), data).json()["success"]
    document = SiteDocument.objects.get()
    assert (document.title, document.file_size) == ("Verslag", len(PDF))
    with document.file.open() as stored:
        assert stored.read() == PDF
    assert document.filename.isascii()
    assert document.filename.endswith(".pdf")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.pdf", PDF),
        ("a.PDF", PDF),
        ("a.csv", "naam;aantal\nRaad;39\n\ufeffé".encode()),
        ("a.txt", "Café".encode("cp1252")),
        ("a.txt", b""),
        ("a.docx", docx()),
        ("a.xlsx", archive({"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": b"<workbook/>"})),
        ("a.pptx", archive({"[Content_Types].xml": b"<Types/>", "ppt/presentation.xml": b"<p/>"})),
        ("a.odt", odt()),
        ("a.ods", odt(b"application/vnd.oasis.opendocument.spreadsheet")),
        ("a.zip", archive({"lees mij.txt": b"dag", "scripts/plan.pdf": PDF})),
    ],
)
def test_documents_we_take(name, content):
    file = upload(name, content)
    check_document(file)
    assert file.read() == content


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("a.pdf", HTML, no_kind("PDF")),
        ("a.pdf", HTML + PDF, no_kind("PDF")),
        ("a.pdf", b"", no_kind("PDF")),
        ("a.pdf", b"MZ" + b"\x00" * 90, no_kind("PDF")),
        ("a.txt", HTML, no_kind("TXT")),
        ("a.csv", b"\xef\xbb\xbf  <script>alert(1)</script>", no_kind("CSV")),
        ("a.txt", b"#!/bin/sh\nrm -rf /\n", no_kind("TXT")),
        ("a.csv", b"a;b\x00c", no_kind("CSV")),
        ("a.docx", PDF, no_kind("DOCX")),
        ("a.docx", archive({"dag.txt": b"x"}), no_kind("DOCX")),
        ("a.docx", archive({"word/document.xml": b"x"}), no_kind("DOCX")),
        ("a.docx", docx()[:-40], no_kind("DOCX")),
        ("a.docx", b"MZ" + docx(), no_kind("DOCX")),
        ("a.xlsx", docx(), no_kind("XLSX")),
        ("a.odt", odt(b"application/vnd.oasis.opendocument.spreadsheet"), no_kind("ODT")),
        ("a.odt", archive({"content.xml": b"x"}), no_kind("ODT")),
        ("a.docx", docx(**{"word/vbaProject.bin": b"x"}), RUNS),
        ("a.docx", docx(**{"[Content_Types].xml": b"ms-word.document.macroEnabled.main+xml"}), RUNS),
        ("a.docx", docx(**{"word/embeddings/oleObject1.bin": b"x"}), RUNS),
        ("a.odt", odt(**{"Basic/Standard/Module1.xml": b"x"}), RUNS),
        ("a.zip", archive({"map/Betaal.EXE": b"MZ"}), RUNS),
        ("a.zip", archive({"verslag.docm": b"x"}), RUNS),
        ("a.zip", b"PK\x05\x06", no_kind("ZIP")),
    ],
)
def test_documents_we_refuse(name, content, sentence):
    assert refusal(check_document, name, content) == [sentence]


@pytest.mark.parametrize(
    "name", ["a.docm", "a.html", "a.svg", "a.exe", "a.pdf.exe", "a", "pdf", "a.pdf\u202e.js"]
)
def test_kinds_we_do_not_take(name):
    assert refusal(check_document, name, PDF) == [
        "Dit soort bestand nemen wij niet aan. Wel: csv, docx, odp, ods, odt, pdf, pptx, txt, xlsx, zip."
    ]


def test_too_large_document_is_refused(settings):
    settings.WAGTAILDOCS_MAX_UPLOAD_SIZE = len(PDF) - 1
    with pytest.raises(ValidationError) as caught:
        check_document(upload("a.pdf", PDF))
    assert caught.value.code == "file_too_large"


def test_limit_of_documents_is_twenty_megabytes(settings):
    assert settings.WAGTAILDOCS_MAX_UPLOAD_SIZE == 20 * 1024 * 1024


@pytest.mark.parametrize("name", ["a.zip", "a.docx"])
def test_bomb_is_refused_by_its_list_and_never_unpacked(name, monkeypatch):
    content = archive(
        {"nullen.bin": b"\x00" * 30_000_000, "[Content_Types].xml": b"", "word/document.xml": b""}
    )
    assert len(content) < 40_000
    monkeypatch.setattr("zipfile.ZipFile.open", lambda *args, **kwargs: pytest.fail("unpacked"))
    with pytest.raises(ValidationError) as caught:
        check_document(upload(name, content))
    assert caught.value.code == "zip_bomb"


def test_endless_list_of_files_is_not_read(monkeypatch):
    content = bytearray(archive({"a.txt": b"x"}))
    at = content.rfind(b"PK\x05\x06")
    struct.pack_into("<I", content, at + 12, 1_000_001)
    monkeypatch.setattr("zipfile.ZipFile.__init__", lambda *args, **kwargs: pytest.fail("read"))
    assert refusal(check_document, "a.zip", bytes(content)) == [no_kind("ZIP")]


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("verslag.pdf", "verslag.pdf"),
        ("Één Verslag (1).PDF", "Een_Verslag_1.pdf"),
        ("../../etc/passwd.txt", "passwd.txt"),
        ("..\\..\\boot.txt", "boot.txt"),
        ("a\r\nSet-Cookie: x.pdf", "a_Set-Cookie_x.pdf"),
        ("foto\u202egpj.exe", "fotogpj.exe"),
        ("a.tar.gz", "a_tar.gz"),
        (".htaccess", "bestand.htaccess"),
        ("\u0645\u0644\u0641.pdf", "bestand.pdf"),
        ("", "bestand"),
        ("x" * 200 + ".pdf", "x" * 76 + ".pdf"),
    ],
)
def test_names_are_plain(name, safe):
    assert safe_name(name) == safe
    assert safe_name(safe) == safe


def test_clean_picture_has_a_plain_name():
    assert isinstance(cleaned := clean_picture(upload("mijn foto.png", picture())), CleanPicture)
    assert cleaned.name == "mijn_foto.png"
