"""One page of every type, all with something on them, and every address that a visitor can ask for."""

from dataclasses import dataclass

from django.urls import reverse

from cop.core.lead_picture import SPEC
from cop.core.models import PageDocument, SiteDocument, SiteImage
from tests.core.media_files import PDF, picture, upload
from tests.factories import MAKERS, make_municipality

# The names that each list reads from its address.
LISTS: dict[str, tuple[str, ...]] = {
    "/rugzak/": ("groep", "doelgroep", "vorm", "kosten", "trede", "soort", "herkomst", "sorteer", "pagina"),
    "/casussen/": (
        *("gemeente", "thema", "richting", "trede", "rol", "status", "fase", "schaal", "doelgroep"),
        *("sorteer", "pagina"),
    ),
    "/agenda/": ("wanneer", "maand", "lab", "soort", "vorm", "sorteer", "pagina"),
    "/labs/": ("status", "sorteer", "pagina"),
    "/gemeenten/": ("naam", "deelname", "casussen", "verordening", "provincie", "sorteer", "pagina"),
    "/handreiking/": ("pagina",),
    "/artikelen/": ("pagina",),
    "/zoeken/": ("q", "soort", "pagina"),
}
FILES = ("/robots.txt", "/.well-known/security.txt", "/sitemap.xml", "/healthz")
ACCOUNT = ("/account/login/", "/account/signup/", "/account/password/reset/")


@dataclass(frozen=True)
class Addresses:
    details: tuple[str, ...]
    media: tuple[str, ...]

    @property
    def screens(self) -> tuple[str, ...]:
        """Every page of HTML."""
        return ("/", *LISTS, "/zoeken/?q=casus", *self.details, *ACCOUNT, "/er-is-niets/")

    @property
    def everything(self) -> tuple[str, ...]:
        return (*self.screens, *FILES, *self.media)


def one_of_each() -> Addresses:
    """Makes them. Needs the empty site."""
    place = make_municipality(intro="Over de gemeente.", website="https://gouda.example/")
    image = SiteImage.objects.create(title="Plein", file=upload("plein.png", picture()))
    file = SiteDocument.objects.create(title="Verslag", file=upload("verslag.pdf", PDF))
    pages = [make(image=image, municipality=place) for make in MAKERS.values()]
    PageDocument.objects.create(page=pages[0], document=file)
    details = (*(page.get_url() for page in pages), f"/gemeenten/{place.slug}/")
    # The size that pages show is made now, so that looking at them makes nothing.
    image.get_rendition(SPEC)
    return Addresses(details, (image.get_rendition("width-20").url, reverse_document(file)))


def reverse_document(file: SiteDocument) -> str:
    return reverse("media_document", args=[file.pk, file.filename])
