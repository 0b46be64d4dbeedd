"""The file of a picture: written clean however it comes in, and found at our own address only."""

from typing import Any

from django.core.files.base import File
from wagtail.images.models import WagtailImageField, WagtailImageFieldFile

from .media_pictures import clean_picture


class PictureFile(WagtailImageFieldFile):
    """A form has cleaned the picture before; Wagtail's second step of an upload, a command and a test have not."""

    def save(self, name: str, content: File, save: bool = True) -> None:
        """As Django's; raises ValidationError when the content is no picture that we take."""
        if content.name is None:
            content.name = name
        super().save(name, clean_picture(content), save)

    @property
    def url(self) -> str:
        return self.instance.url


class CleanPictureField(WagtailImageField):
    """Wagtail's field for the file of a picture, with the file above."""

    attr_class = PictureFile

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        # The database sees no difference, so migrations need not either.
        name, _path, args, kwargs = super().deconstruct()
        return name, "wagtail.images.models.WagtailImageField", args, kwargs
