"""Where uploaded files stand. They have no address of their own: `cop.core.views_media` decides who gets one."""

import re
import unicodedata
from pathlib import PurePosixPath

from django.core.files.storage import FileSystemStorage

MAX_NAME = 80


class PrivateFileSystemStorage(FileSystemStorage):
    """Files on disk without an address: `url` refuses, so that nobody links past the media view."""

    def url(self, name: str | None) -> str:
        raise NotImplementedError(
            "Media have no address of their own; ask the rendition or the document for `url`."
        )

    def get_valid_name(self, name: str) -> str:
        return safe_name(name)


def safe_name(name: str) -> str:
    """A file name in ASCII letters, digits, dots, hyphens and underscores, at most 80 long, its last extension kept.

    Names go into headers, addresses and other people's download folders: no line ends, no path, no signs that turn the
    reading direction round (which show `gpj.exe` as `exe.jpg`), no dots in front.
    """
    last = PurePosixPath(name.replace("\\", "/")).name
    plain = unicodedata.normalize("NFKD", last).encode("ascii", "ignore").decode()
    stem, dot, extension = re.sub(r"[^\w.-]+", "_", plain.strip()).rpartition(".")
    if not dot:
        stem, extension = extension, ""
    extension = extension[:10].lower()
    stem = re.sub(r"\.+", "_", stem).strip("._-")[: MAX_NAME - len(extension) - 1] or "bestand"
    return f"{stem}.{extension}" if extension else stem
