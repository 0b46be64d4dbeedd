"""Helpers for demo content: publish a page, make a picture or a document, look up what is there.

Loading happens once, in one transaction, on a site without a home page: nothing here asks whether it was there already.
"""

from collections.abc import Iterable
from datetime import datetime

from django.core.files.base import ContentFile
from django.db.models import Model
from django.utils.text import slugify
from wagtail.models import Collection
from wagtail.signal_handlers import disable_reference_index_auto_update

from cop.core.models import BasePage, SiteDocument, SiteImage
from cop.taxonomy.models import Theme
from members.models import Circle, ContactPerson, Municipality, Organisation, User

from .pictures import Shape, draw

# All media of the demonstration are in this collection, so that starting over finds them.
COLLECTION = "Voorbeelden"
EDITOR = "moderator@leerkring.example"


def publish[P: BasePage](
    parent: BasePage,
    page: P,
    *,
    author: User | None = None,
    published_at: datetime | None = None,
    **rows: Iterable[Model],
) -> P:
    """Puts a page below its parent and publishes it.

    author: who wrote it; the moderator of the demonstration by default.
    published_at: pretends that it was published then.
    rows: what hangs on the page, by its related name: `steps=[ToolStep(…)]`, in the order given.
    """
    for name, instances in rows.items():
        instances = list(instances)
        for number, instance in enumerate(instances):
            if hasattr(instance, "sort_order"):
                instance.sort_order = number
        setattr(page, name, instances)
    author = author or user(EDITOR)
    page.owner = author
    # Wagtail would write its reference index for each row; `cop.core.media_index` does it for the page.
    with disable_reference_index_auto_update():
        # Read again: a parent in hand may not know of the children that others gave it.
        BasePage.objects.get(pk=parent.pk).add_child(instance=page)
        page.save_revision(user=author, changed=False, clean=False).publish(user=author)
    page.refresh_from_db()
    if published_at:
        moments = dict.fromkeys(
            ("first_published_at", "last_published_at", "latest_revision_created_at"), published_at
        )
        BasePage.objects.filter(pk=page.pk).update(**moments)
        page.revisions.update(created_at=published_at)
        page.refresh_from_db()
    return page


def picture(slug: str, *, alt: str, shape: Shape = "ring", count: int = 6, of: int = 10) -> SiteImage:
    """A picture made from two numbers, `count` of `of`; the same slug and numbers always make the same picture.

    shape: see `pictures.Shape`. alt: what it shows to who does not see it; say the numbers.
    """
    image = SiteImage(
        title=slug.replace("-", " ").capitalize(),
        alt_text=alt,
        credit="Leerkring, getekend uit cijfers",
        collection=_collection(),
        uploaded_by_user=user(EDITOR),
        file=ContentFile(draw(slug, shape, count, of), name=f"{slug}.png"),
    )
    image._set_image_file_metadata()
    image.save()
    return image


def document(slug: str, title: str, text: str, *, extension: str = "txt") -> SiteDocument:
    """A small file to download. `text` is its content; a paragraph a line. extension: txt or csv."""
    content = ContentFile(text.strip().encode() + b"\n", name=f"{slug}.{extension}")
    row = SiteDocument(title=title, collection=_collection(), uploaded_by_user=user(EDITOR), file=content)
    row._set_document_file_metadata()
    row.save()
    return row


def index(slug: str) -> BasePage:
    """The list page with this slug: rugzak, casussen, agenda, labs, gemeenten, handreiking, artikelen."""
    return BasePage.objects.get(depth=3, slug=slug).specific


def home() -> BasePage:
    return BasePage.objects.get(depth=2).specific


def page(slug: str) -> BasePage:
    """A page of the demonstration by its slug, which is unique among them."""
    return BasePage.objects.get(slug=slug).specific


def municipality(code: str) -> Municipality:
    """By its code: GM0546 is Leiden."""
    return Municipality.objects.get(code=code)


def theme(slug: str) -> Theme:
    """By its slug or the government's name: "ruimtelijke-ordening" or "Ruimtelijke ordening"."""
    return Theme.objects.get(slug=slugify(slug))


def user(email: str) -> User:
    return User.objects.get(email=email)


def organisation(name: str) -> Organisation:
    return Organisation.objects.get(name=name)


def contact(name: str) -> ContactPerson:
    return ContactPerson.objects.get(name=name)


def circle(name: str) -> Circle:
    return Circle.objects.get(name=name)


def _collection() -> Collection:
    found = Collection.objects.filter(name=COLLECTION).first()
    return found or Collection.get_first_root_node().add_child(name=COLLECTION)
