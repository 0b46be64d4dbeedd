"""Every picture and document leaves through here."""

import mimetypes
from pathlib import PurePosixPath
from urllib.parse import quote

from django.conf import settings
from django.db.models.fields.files import FieldFile
from django.http import FileResponse, Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404
from django.utils.cache import get_conditional_response, patch_vary_headers
from django.utils.csp import CSP
from django.utils.http import content_disposition_header, http_date
from django.views.decorators.csp import csp_override
from django.views.decorators.http import require_safe

from .media_access import is_readable
from .models import Rendition, SiteDocument, SiteImage

NOTHING = csp_override({"default-src": [CSP.NONE], "frame-ancestors": [CSP.NONE]})

# Office formats are missing from the tables of many machines.
TYPES = {
    ".csv": "text/csv",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".odp": "application/vnd.oasis.opendocument.presentation",
    ".ods": "application/vnd.oasis.opendocument.spreadsheet",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ".webp": "image/webp",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".zip": "application/zip",
}


@require_safe
@NOTHING
def rendition(request: HttpRequest, pk: int, filename: str) -> HttpResponseBase:
    """A picture in one size, as hidden as what shows it."""
    found = get_object_or_404(Rendition.objects.select_related("image"), pk=pk)
    return _answer(request, found.image, found.file, filename)


@require_safe
@NOTHING
def original(request: HttpRequest, pk: int, filename: str) -> HttpResponseBase:
    """A picture as it was uploaded, without what the camera wrote into it."""
    found = get_object_or_404(SiteImage, pk=pk)
    return _answer(request, found, found.file, filename)


@require_safe
@NOTHING
def document(request: HttpRequest, pk: int, filename: str) -> HttpResponseBase:
    """A file to download, never to open in our own address space."""
    found = get_object_or_404(SiteDocument, pk=pk)
    return _answer(request, found, found.file, filename, as_attachment=True)


def _answer(
    request: HttpRequest,
    owner: SiteImage | SiteDocument,
    file: FieldFile,
    filename: str,
    *,
    as_attachment: bool = False,
) -> HttpResponseBase:
    """The file, 304, or the 404 that an address without a file gets."""
    if PurePosixPath(file.name).name != filename or not is_readable(owner, request.user):
        raise Http404
    try:
        size = file.size
        changed = file.storage.get_modified_time(file.name)
        headers = {
            "ETag": f'"{owner.pk}-{changed.timestamp():.6f}-{size}"',
            "Last-Modified": http_date(changed.timestamp()),
            # Asked again each time: whoever may not read it any more must not find it in a cache.
            "Cache-Control": "private, no-cache" if request.user.is_authenticated else "public, no-cache",
            "X-Content-Type-Options": "nosniff",
        }
        answer = get_conditional_response(request, headers["ETag"], int(changed.timestamp()))
        answer = answer or _body(file, filename, size, as_attachment=as_attachment)
    except FileNotFoundError as error:
        raise Http404 from error
    for name, value in headers.items():
        answer.headers[name] = value
    patch_vary_headers(answer, ["Cookie"])
    return answer


def _body(file: FieldFile, filename: str, size: int, *, as_attachment: bool) -> HttpResponseBase:
    content_type = _content_type(filename)
    if settings.MEDIA_ACCEL_PREFIX:
        address = f"{settings.MEDIA_ACCEL_PREFIX.rstrip('/')}/{quote(file.name)}"
        disposition = content_disposition_header(as_attachment, filename)
        headers = {"X-Accel-Redirect": address, "Content-Disposition": disposition or "inline"}
        return HttpResponse(content_type=content_type, headers=headers)
    answer = FileResponse(
        file.storage.open(file.name, "rb"),
        as_attachment=as_attachment,
        filename=filename,
        content_type=content_type,
    )
    answer.headers["Content-Length"] = str(size)
    return answer


def _content_type(filename: str) -> str:
    extension = PurePosixPath(filename).suffix.lower()
    return TYPES.get(extension) or mimetypes.guess_type(filename)[0] or "application/octet-stream"
