"""What a picture must be to come in, and what is left of it then: only the picture."""

import io
from typing import IO

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile, File
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _
from PIL import Image, ImageOps, ImageSequence

from .storage import safe_name

# What we take, each with the extensions that go with it. MPO is how Pillow calls a JPEG of a telephone that holds a
# second picture; only the first stays.
EXTENSIONS = {
    "JPEG": (".jpg", ".jpeg"),
    "MPO": (".jpg", ".jpeg"),
    "PNG": (".png",),
    "GIF": (".gif",),
    "WEBP": (".webp",),
}
FORMATS = ("JPEG", "PNG", "GIF", "WEBP")
MAX_FRAMES = 200
# Colours, see-through parts and movement. All else (place, camera, owner, comments, thumbnails) goes.
KEPT = ("icc_profile", "transparency", "duration", "loop", "background")
QUALITY = 92


class CleanPicture(ContentFile):
    """A picture that was decoded and written anew: it holds nothing but its pixels and colours."""


def clean_picture(file: File) -> CleanPicture:
    """The picture without what a camera or a program wrote into it, turned the way it was held.

    Raises ValidationError, with a sentence for the person who sent it, when this is no whole picture of a kind and
    size that we take. Its size in pixels is read before anything is decoded.
    """
    if isinstance(file, CleanPicture):
        return file
    if file.size > settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE:
        limit = filesizeformat(settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE)
        raise ValidationError(_("Dit beeld is te groot. Het mag hooguit %(limit)s zijn.") % {"limit": limit})
    name = safe_name(file.name or "")
    try:
        file.seek(0)
        with Image.open(file, formats=FORMATS) as picture:
            _check_pixels(picture)
            _check_name(name, picture.format)
            return CleanPicture(_written_anew(picture), name=name)
    except ValidationError:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise _too_many_pixels() from error
    except Exception as error:  # Pillow fails on broken pictures in as many ways as there are formats
        raise ValidationError(
            _("Dit bestand is geen beeld, of het is beschadigd. Kies een JPEG, PNG, GIF of WebP."),
            code="invalid_image",
        ) from error


def _check_pixels(picture: Image.Image) -> None:
    limit = settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS
    if picture.width * picture.height > limit:
        raise _too_many_pixels()
    frames = getattr(picture, "n_frames", 1) if picture.format != "MPO" else 1
    if frames > MAX_FRAMES or picture.width * picture.height * frames > limit:
        raise _too_many_pixels()


def _too_many_pixels() -> ValidationError:
    millions = settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS // 1_000_000
    return ValidationError(
        _("Dit beeld heeft te veel beeldpunten. Hooguit %(millions)s miljoen mag. Maak het beeld kleiner.")
        % {"millions": millions},
        code="file_too_many_pixels",
    )


def _check_name(name: str, kind: str | None) -> None:
    if not name.endswith(EXTENSIONS[kind or ""]):
        raise ValidationError(
            _("De naam van dit bestand past niet bij de inhoud: dit is een %(kind)s.")
            % {"kind": "JPEG" if kind == "MPO" else kind},
            code="invalid_image_known_format",
        )


def _written_anew(picture: Image.Image) -> bytes:
    target = io.BytesIO()
    if getattr(picture, "is_animated", False) and picture.format != "MPO":
        _write_frames(picture, target)
    else:
        _write_still(picture, target)
    return target.getvalue()


def _write_still(picture: Image.Image, target: IO[bytes]) -> None:
    kind = "JPEG" if picture.format == "MPO" else str(picture.format)
    upright = ImageOps.exif_transpose(picture)
    # The tables of the camera give the same picture again, unless it was turned.
    same = picture.format == "JPEG" and upright.size == picture.size and not _was_turned(picture)
    options = {
        "JPEG": {"quality": "keep", "optimize": True} if same else {"quality": QUALITY, "optimize": True},
        "PNG": {"optimize": True},
        "GIF": {},
        "WEBP": {"quality": QUALITY},
    }[kind]
    kept = _only_kept(picture)
    still = picture if same else upright
    still.load()
    still.info = kept
    still.save(target, kind, icc_profile=kept.get("icc_profile"), **options)


def _was_turned(picture: Image.Image) -> bool:
    return picture.getexif().get(0x0112, 1) != 1


def _write_frames(picture: Image.Image, target: IO[bytes]) -> None:
    kept = _only_kept(picture)
    durations, frames = [], []
    for frame in ImageSequence.Iterator(picture):
        frames.append(frame.copy())  # decodes it: WebP knows how long a frame lasts from then on
        durations.append(frame.info.get("duration", 0))
        frames[-1].info = {name: frame.info[name] for name in KEPT if name in frame.info}
    frames[0].save(
        target,
        str(picture.format),
        save_all=True,
        append_images=frames[1:],
        duration=durations,
        loop=kept.get("loop", 0),
    )


def _only_kept(picture: Image.Image) -> dict[str, object]:
    return {name: picture.info[name] for name in KEPT if name in picture.info}
