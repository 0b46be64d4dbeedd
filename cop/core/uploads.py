"""Form fields for files, and Wagtail's forms with these fields: the content decides, never the name alone."""

import unicodedata
from typing import Any

from django import forms
from django.conf import settings
from django.core.files.base import File
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _
from wagtail.documents.forms import BaseDocumentForm
from wagtail.images.forms import BaseImageForm

from .media_documents import check_document
from .media_pictures import EXTENSIONS, CleanPicture, clean_picture


class PictureField(forms.FileField):
    """Gives a `CleanPicture`: without place and camera, upright, of a kind and size that we take."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault(
            "help_text",
            _("JPEG, PNG, GIF of WebP, hooguit %(limit)s. Plaats en camera halen wij uit het bestand.")
            % {"limit": filesizeformat(settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE)},
        )
        super().__init__(**kwargs)
        accepted = sorted({extension for kinds in EXTENSIONS.values() for extension in kinds})
        self.widget.attrs["accept"] = ",".join(accepted)
        # Wagtail's screen for many pictures at once asks these of its own field.
        self.max_upload_size = settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE
        self.error_messages["file_too_large_unknown_size"] = _("Dit bestand is te groot.")
        self.error_messages["invalid_image_extension"] = _(
            "Dit is geen beeld van een soort die wij aannemen."
        )

    def to_python(self, data: File | None) -> CleanPicture | None:
        file = super().to_python(data)
        return None if file is None else clean_picture(file)


class DocumentField(forms.FileField):
    """Gives the file as it came, once it is what its name says and holds nothing that runs."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault(
            "help_text",
            _("%(kinds)s, hooguit %(limit)s. Zonder macro's.")
            % {
                "kinds": ", ".join(settings.WAGTAILDOCS_EXTENSIONS),
                "limit": filesizeformat(settings.WAGTAILDOCS_MAX_UPLOAD_SIZE),
            },
        )
        super().__init__(**kwargs)
        accepted = ",".join(f".{extension}" for extension in settings.WAGTAILDOCS_EXTENSIONS)
        self.widget.attrs["accept"] = accepted

    def to_python(self, data: File | None) -> File | None:
        file = super().to_python(data)
        if file is not None:
            check_document(file)
        return file


class _TitleMixin:
    def clean_title(self) -> str:
        """The title without line ends and signs that turn the reading direction: it often is a file name."""
        title = self.cleaned_data["title"]
        return "".join(sign for sign in title if unicodedata.category(sign) not in ("Cc", "Cf")).strip()


class PictureForm(_TitleMixin, BaseImageForm):
    """Wagtail's form for a picture. Its own field lets an exception through for pictures that are broken."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _replace_file_field(self, PictureField)


class DocumentForm(_TitleMixin, BaseDocumentForm):
    """Wagtail's form for a document. Its own field looks at the name only."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _replace_file_field(self, DocumentField)


def _replace_file_field(form: forms.ModelForm, field: type[forms.FileField]) -> None:
    # Not declared on the class: Wagtail makes a form without a file from the same base.
    if "file" in form.fields:
        old = form.fields["file"]
        form.fields["file"] = field(label=old.label, required=old.required, widget=old.widget)
