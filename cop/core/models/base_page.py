"""The page model that every page of Leerkring is: it carries who may see it."""

from typing import Any, ClassVar, Self

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel
from wagtail.models import AbstractPage, Orderable, PageViewRestriction
from wagtail.models.pages import AbstractPageMeta
from wagtail.search import index

from ..crumbs import crumbs_for, section_of
from ..enums import Visibility
from ..page_permissions import SubmittedPageTester
from ..querysets import VisiblePageManager
from ..routing import RouteByUrlPathMixin

# What belongs to the row and to no revision: publishing an old draft must not widen who may see the page.
KEPT_OUT_OF_REVISIONS = ("visibility", "wished_visibility", "circle_id", "municipality_id")


class BasePage(RouteByUrlPathMixin, AbstractPage):
    """A page with its visibility. Everything that lists pages starts at `objects.visible_to(user)`.

    A type that may have children sets `always_public`: nothing public may stand below something hidden.
    `circle` and `municipality` are what the page belongs to; with the visibility of that name they also bound who may
    read it. The visibility itself changes in `cop.core.services` only.
    """

    always_public: ClassVar[bool] = False
    default_visibility: ClassVar[str] = Visibility.PUBLIC

    visibility = models.CharField(
        _("zichtbaarheid"),
        max_length=10,
        choices=Visibility.choices,
        default=Visibility.PUBLIC,
        db_index=True,
    )
    wished_visibility = models.CharField(
        _("gewenste zichtbaarheid"), max_length=10, choices=Visibility.choices, blank=True, editable=False
    )
    circle = models.ForeignKey(
        "members.Circle",
        verbose_name=_("kring"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="pages",
    )
    municipality = models.ForeignKey(
        "members.Municipality",
        verbose_name=_("gemeente"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="pages",
    )
    teaser = models.TextField(
        _("publieke samenvatting"),
        max_length=300,
        blank=True,
        help_text=_("Alleen voor pagina's voor leden: wat mag iedereen lezen? Laat leeg om niets te tonen."),
    )
    image = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        verbose_name=_("beeld"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    search_description = models.TextField(
        _("omschrijving voor zoekmachines"), max_length=300, blank=True, help_text=_("Eén of twee zinnen.")
    )
    last_reviewed_on = models.DateField(_("laatst nagekeken op"), null=True, blank=True)

    objects = VisiblePageManager()

    private_page_options: ClassVar[list[str]] = []
    search_fields = [
        *AbstractPage.search_fields,
        index.FilterField("visibility"),
        index.FilterField("circle_id"),
        index.FilterField("municipality_id"),
    ]
    promote_panels = [
        MultiFieldPanel(
            [FieldPanel("slug"), FieldPanel("search_description"), FieldPanel("image")],
            heading=_("Vindbaarheid"),
        ),
        InlinePanel("document_links", heading=_("Documenten"), label=_("document")),
    ]
    settings_panels = [
        MultiFieldPanel(
            [FieldPanel("visibility", read_only=True), FieldPanel("teaser")],
            heading=_("Wie mag dit zien?"),
            help_text=_("De zichtbaarheid verandert u met de knop bovenaan, niet hier."),
        ),
        FieldPanel("last_reviewed_on"),
        *AbstractPage.settings_panels,
    ]

    class Meta(AbstractPageMeta):
        verbose_name = _("pagina")
        verbose_name_plural = _("pagina's")
        constraints = [
            models.CheckConstraint(
                name="page_of_circle_has_circle",
                condition=~models.Q(visibility=Visibility.CIRCLE) | models.Q(circle__isnull=False),
            ),
            models.CheckConstraint(
                name="page_of_municipality_has_municipality",
                condition=~models.Q(visibility=Visibility.MUNICIPALITY)
                | models.Q(municipality__isnull=False),
            ),
        ]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self._state.adding and not args and "visibility" not in kwargs:
            self.visibility = self.default_visibility

    def clean(self) -> None:
        super().clean()
        if self.always_public and self.visibility != Visibility.PUBLIC:
            raise ValidationError(_("Deze pagina heeft pagina's onder zich en is daarom altijd openbaar."))

    def get_view_restrictions(self) -> QuerySet:
        """None: who may see a page is `visibility` and nothing else, so Wagtail need not ask its own table."""
        return PageViewRestriction.objects.none()

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Wagtail's, with what the frame of every page needs."""
        return super().get_context(request, *args, **kwargs) | {
            "title": self.title,
            "crumbs": crumbs_for(self),
            "section": section_of(self),
            "description": self.search_description or getattr(self, "summary", ""),
            "canonical_url": self.full_url,
            "noindex": self.visibility != Visibility.PUBLIC,
        }

    def with_content_json(self, content: dict[str, Any]) -> Self:
        """As Wagtail's, and the visibility stays that of the row: it is no part of a revision."""
        page = super().with_content_json(content)
        for name in KEPT_OUT_OF_REVISIONS:
            setattr(page, name, getattr(self, name))
        return page

    def permissions_for_user(self, user: Any) -> SubmittedPageTester:
        """As Wagtail's, and none on the unsubmitted draft of a municipality."""
        return SubmittedPageTester(user, self)


class CoAuthor(models.Model):
    """Somebody outside the lead municipality who may read a page. A right, so no part of a revision."""

    page = models.ForeignKey(BasePage, on_delete=models.CASCADE, related_name="co_author_links")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="co_authorships"
    )

    class Meta:
        verbose_name = _("medeauteur")
        verbose_name_plural = _("medeauteurs")
        constraints = [models.UniqueConstraint(fields=["page", "user"], name="co_author_once_a_page")]

    def __str__(self) -> str:
        return f"{self.user} · {self.page}"


class PageDocument(Orderable):
    """A file to download from a page: as visible as the page."""

    page = ParentalKey(BasePage, on_delete=models.CASCADE, related_name="document_links")
    document = models.ForeignKey(
        settings.WAGTAILDOCS_DOCUMENT_MODEL,
        verbose_name=_("document"),
        on_delete=models.CASCADE,
        related_name="+",
    )
    label = models.CharField(
        _("soort"), max_length=60, blank=True, help_text=_("Bijvoorbeeld: volledig rapport, korte versie.")
    )

    panels = [FieldPanel("document"), FieldPanel("label")]

    class Meta(Orderable.Meta):
        verbose_name = _("document bij pagina")
        verbose_name_plural = _("documenten bij pagina")

    def __str__(self) -> str:
        return self.label or str(self.document)
