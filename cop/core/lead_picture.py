"""The picture at the top of a page."""

from typing import TypedDict

from .models import BasePage, Rendition, SiteImage

SPEC = "width-1200"


class LeadPicture(TypedDict):
    url: str
    width: int
    height: int
    alt: str
    credit: str


def lead_picture(page: BasePage) -> LeadPicture | None:
    """The picture of this page in one size, with one query; None when it has none or the file is lost.

    The first time the size is made, which takes a few queries more.
    """
    if page.image_id is None:
        return None
    sizes = Rendition.objects.select_related("image").filter(image=page.image_id, filter_spec=SPEC)
    size = sizes.first() or _make(page.image_id)
    if size is None:
        return None
    return LeadPicture(
        url=size.url,
        width=size.width,
        height=size.height,
        alt=size.image.alt_text,
        credit=size.image.credit,
    )


def _make(image_id: int) -> Rendition | None:
    image = SiteImage.objects.get(pk=image_id)
    try:
        return image.get_rendition(SPEC)
    except (FileNotFoundError, OSError):
        return None
