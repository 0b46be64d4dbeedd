"""Pictures and documents: private files that leave through `cop.core.views_media` only."""

from typing import ClassVar

from django.core.files.base import ContentFile, File
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.documents.models import AbstractDocument
from wagtail.images.models import AbstractImage, AbstractRendition, Filter, get_upload_to
from wagtail.search import index

from ..media_fields import CleanPictureField


class SiteImage(AbstractImage):
    """A picture. Wagtail's own, unused model has the plain name."""

    file = CleanPictureField(
        AbstractImage._meta.get_field("file").verbose_name,
        upload_to=get_upload_to,
        width_field="width",
        height_field="height",
    )
    alt_text = models.CharField(
        _("tekstalternatief"),
        max_length=255,
        blank=True,
        help_text=_(
            "Wat laat het beeld zien aan wie het niet ziet? Leeg als het beeld alleen versiering is."
        ),
    )
    credit = models.CharField(_("maker en licentie"), max_length=255, blank=True)

    admin_form_fields: ClassVar[tuple[str, ...]] = (
        "title",
        "file",
        "alt_text",
        "credit",
        "collection",
        "tags",
        "focal_point_x",
        "focal_point_y",
        "focal_point_width",
        "focal_point_height",
    )
    search_fields = [*AbstractImage.search_fields, index.SearchField("alt_text")]

    class Meta(AbstractImage.Meta):
        verbose_name = _("beeld")
        verbose_name_plural = _("beelden")

    @property
    def default_alt_text(self) -> str:
        return self.alt_text

    def generate_rendition_file(self, filter: Filter, *, source: File | None = None) -> File:
        """As Wagtail's, whose temporary file nobody closes."""
        with super().generate_rendition_file(filter, source=source) as made:
            made.seek(0)
            return ContentFile(made.read(), name=made.name)

    @property
    def url(self) -> str:
        """The address of the original."""
        return reverse("media_original", args=[self.pk, self.filename])


class Rendition(AbstractRendition):
    """A picture in one size."""

    image = models.ForeignKey(SiteImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["image", "filter_spec", "focal_point_key"], name="rendition_once_a_filter"
            )
        ]

    def __str__(self) -> str:
        return f"{self.image_id} {self.filter_spec}"

    @property
    def url(self) -> str:
        # Wagtail makes a rendition without a row when the original is missing: an address that finds nothing.
        return reverse("media_rendition", args=[self.pk or 0, self.file.name.rsplit("/", 1)[-1]])


class SiteDocument(AbstractDocument):
    """A file to download."""

    admin_form_fields: ClassVar[tuple[str, ...]] = ("title", "file", "collection", "tags")

    class Meta(AbstractDocument.Meta):
        verbose_name = _("document")
        verbose_name_plural = _("documenten")

    def clean(self) -> None:
        """As Wagtail's, which complains about the extension of a file that a form has refused already."""
        if self.file:
            super().clean()

    @property
    def url(self) -> str:
        return reverse("media_document", args=[self.pk, self.filename])
