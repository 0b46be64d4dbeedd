"""Every picture and document leaves through here."""

from django.http import Http404, HttpRequest, HttpResponse


def rendition(request: HttpRequest, pk: int, filename: str) -> HttpResponse:
    raise Http404


def document(request: HttpRequest, pk: int, filename: str) -> HttpResponse:
    raise Http404


def original(request: HttpRequest, pk: int, filename: str) -> HttpResponse:
    raise Http404
