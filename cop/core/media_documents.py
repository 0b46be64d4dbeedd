"""What a document must be to come in: the content that its name promises, and nothing that runs."""

import re
import struct
import zipfile
from collections.abc import Callable
from pathlib import PurePosixPath

import puremagic
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.base import File
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _

from .storage import safe_name

# A directory of a zip takes about a hundred bytes a file; reading a larger one is already the attack.
MAX_ZIP_DIRECTORY = 1_000_000
MAX_UNPACKED = 500_000_000
MAX_RATIO = 200
RATIO_COUNTS_FROM = 10_000_000

OFFICE = {
    ".docx": "word/document.xml",
    ".pptx": "ppt/presentation.xml",
    ".xlsx": "xl/workbook.xml",
}
OPEN_DOCUMENT = {
    ".odp": b"application/vnd.oasis.opendocument.presentation",
    ".ods": b"application/vnd.oasis.opendocument.spreadsheet",
    ".odt": b"application/vnd.oasis.opendocument.text",
}
# Where office formats keep what runs by itself, or hides another file.
MACRO = re.compile(
    r"(^|/)(vbaproject\.bin|vbadata\.xml|macrosheets/|activex/|oleobject[^/]*$|basic/|scripts/)",
    re.IGNORECASE,
)
# What an operating system or a browser runs when somebody opens it.
PROGRAM = re.compile(
    r"\.(app|bat|cmd|com|cpl|docm|dotm|exe|hta|html?|jar|jse?|lnk|msi|pif|potm|ppsm|pptm|ps1|reg|scr|sh|svg|vbe?|vbs|"
    r"wsf|xhtml|xlam|xlsb|xlsm|xltm)$",
    re.IGNORECASE,
)
MARKUP = re.compile(rb"^\s*(<!doctype|<html|<head|<body|<script|<svg|<iframe|<\?|#!)", re.IGNORECASE)
CONTROL = re.compile(rb"[\x00-\x08\x0b\x0e-\x1f\x7f]")


def check_document(file: File) -> None:
    """Raises ValidationError, with a sentence for the person who sent it, when we do not take this document.

    Looks at how the content begins and, for a zip, at its list of files. Nothing is unpacked.
    """
    limit = settings.WAGTAILDOCS_MAX_UPLOAD_SIZE
    if file.size > limit:
        raise ValidationError(
            _("Dit bestand is te groot. Het mag hooguit %(limit)s zijn.") % {"limit": filesizeformat(limit)},
            code="file_too_large",
        )
    extension = PurePosixPath(safe_name(file.name or "")).suffix
    if extension.removeprefix(".") not in settings.WAGTAILDOCS_EXTENSIONS:
        raise ValidationError(
            _("Dit soort bestand nemen wij niet aan. Wel: %(kinds)s.")
            % {"kinds": ", ".join(settings.WAGTAILDOCS_EXTENSIONS)},
            code="invalid_extension",
        )
    try:
        file.seek(0)
        _check_of(extension)(file, extension)
        file.seek(0)
    except (zipfile.BadZipFile, puremagic.PureError, struct.error, ValueError, KeyError, OSError) as error:
        raise _mismatch(extension) from error


def _check_of(extension: str) -> Callable[[File, str], None]:
    if extension == ".pdf":
        return _check_pdf
    if extension in (".csv", ".txt"):
        return _check_text
    return _check_zip


def _mismatch(extension: str) -> ValidationError:
    return ValidationError(
        _("De inhoud van dit bestand is geen %(kind)s, of het bestand is beschadigd.")
        % {"kind": extension.removeprefix(".").upper()},
        code="content_mismatch",
    )


def _runs() -> ValidationError:
    return ValidationError(
        _("In dit bestand zit een macro of een programma. Sla het op zonder en probeer het opnieuw."),
        code="program",
    )


def _check_pdf(file: File, extension: str) -> None:
    kinds = {match.extension for match in puremagic.magic_string(file.read(2048))}
    file.seek(0)
    if ".pdf" not in kinds or not file.read(5) == b"%PDF-":
        raise _mismatch(extension)


def _check_text(file: File, extension: str) -> None:
    content = file.read().removeprefix(b"\xef\xbb\xbf")
    if MARKUP.match(content) or CONTROL.search(content):
        raise _mismatch(extension)


def _check_zip(file: File, extension: str) -> None:
    _check_directory(file, extension)
    with zipfile.ZipFile(file) as archive:
        entries = archive.infolist()
        unpacked = sum(entry.file_size for entry in entries)
        if unpacked > MAX_UNPACKED or unpacked > max(RATIO_COUNTS_FROM, MAX_RATIO * file.size):
            raise ValidationError(
                _("Dit bestand wordt bij het uitpakken veel te groot. Daarom nemen wij het niet aan."),
                code="zip_bomb",
            )
        names = [entry.filename for entry in entries]
        # A plain zip may well have a folder "scripts".
        forbidden = PROGRAM if extension == ".zip" else MACRO
        if any(forbidden.search(name) for name in names):
            raise _runs()
        if extension in OFFICE:
            _check_office(archive, names, extension)
        elif extension in OPEN_DOCUMENT:
            _check_open_document(archive, extension)


def _check_directory(file: File, extension: str) -> None:
    """Refuses a list of files that is too long to read, before `zipfile` reads it."""
    file.seek(max(0, file.size - 65_600))
    tail = file.read()
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or b"PK\x06\x07" in tail[max(0, at - 20) : at]:  # the second: sizes beyond 4 GB
        raise _mismatch(extension)
    (size,) = struct.unpack_from("<I", tail, at + 12)
    if size > MAX_ZIP_DIRECTORY:
        raise _mismatch(extension)
    file.seek(0)
    if file.read(4) not in (b"PK\x03\x04", b"PK\x05\x06"):  # something else stands before the zip
        raise _mismatch(extension)


def _check_office(archive: zipfile.ZipFile, names: list[str], extension: str) -> None:
    if OFFICE[extension] not in names:
        raise _mismatch(extension)
    with archive.open("[Content_Types].xml") as listing:
        if b"macroenabled" in listing.read(MAX_ZIP_DIRECTORY).lower():
            raise _runs()


def _check_open_document(archive: zipfile.ZipFile, extension: str) -> None:
    with archive.open("mimetype") as kind:
        if kind.read(100).strip() != OPEN_DOCUMENT[extension]:
            raise _mismatch(extension)
