"""Where uploaded files stand. They have no address of their own: `cop.core.views_media` decides who gets one."""

from django.core.files.storage import FileSystemStorage


class PrivateFileSystemStorage(FileSystemStorage):
    """Files on disk without an address: `url` refuses, so that nobody links past the media view."""

    def url(self, name: str | None) -> str:
        raise NotImplementedError(
            "Media have no address of their own; ask the rendition or the document for `url`."
        )
