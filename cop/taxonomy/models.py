"""The two trees of words: themes of the government's list, and kinds of initiative that moderators may edit."""

from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel
from wagtail.search import index

from cop.core.fields import LinesField


class TwoLevelTree(models.Model):
    """A tree of exactly two levels. `depth` is stored so that the database can hold the rule."""

    depth = models.PositiveSmallIntegerField(default=1, editable=False)

    class Meta:
        abstract = True

    def clean(self) -> None:
        super().clean()
        if self.parent_id and self.parent.parent_id:
            raise ValidationError({"parent": _("Kies een hoofdsoort: de boom heeft twee niveaus.")})
        if self.parent_id and self.pk and self.children.exists():
            raise ValidationError(
                {"parent": _("Dit heeft zelf onderdelen en kan dus niet onder iets anders staan.")}
            )
        self.depth = 2 if self.parent_id else 1


class Theme(TwoLevelTree, index.Indexed):
    """A theme of the government's value list (TOOI "top"), 16 with 76 below them."""

    name = models.CharField(_("naam"), max_length=120)
    slug = models.SlugField(max_length=120, unique=True)
    tooi_uri = models.URLField(_("TOOI-adres"), blank=True)
    parent = models.ForeignKey(
        "self",
        verbose_name=_("onder"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="children",
    )

    panels: ClassVar = [FieldPanel("name"), FieldPanel("slug"), FieldPanel("parent"), FieldPanel("tooi_uri")]
    search_fields: ClassVar = [index.SearchField("name"), index.AutocompleteField("name")]

    class Meta:
        verbose_name = _("thema")
        verbose_name_plural = _("thema's")
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(fields=["parent", "name"], name="theme_name_once_a_parent"),
            # To a database no parent is not the same as no parent, so the rule above does not hold at the top.
            models.UniqueConstraint(
                fields=["name"],
                condition=models.Q(parent__isnull=True),
                name="theme_name_once_at_the_top",
                violation_error_message=_("Er is al een hoofdthema met deze naam."),
            ),
            models.UniqueConstraint(
                fields=["tooi_uri"], condition=~models.Q(tooi_uri=""), name="theme_tooi_uri_unique"
            ),
            models.CheckConstraint(
                name="theme_two_levels",
                condition=models.Q(depth=1, parent__isnull=True) | models.Q(depth=2, parent__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return self.name


class InitiativeType(TwoLevelTree, index.Indexed):
    """A kind of initiative, in a tree that moderators name themselves (the names of the source were not to be had)."""

    name = models.CharField(_("naam"), max_length=120, unique=True)
    definition = models.TextField(_("omschrijving"), blank=True)
    features = LinesField(_("kenmerken"))
    matching_support = LinesField(_("passende ondersteuning"))
    parent = models.ForeignKey(
        "self",
        verbose_name=_("hoofdsoort"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="children",
    )
    sort_order = models.PositiveSmallIntegerField(_("volgorde"), default=0)

    panels: ClassVar = [
        FieldPanel("name"),
        FieldPanel("parent"),
        FieldPanel("sort_order"),
        FieldPanel("definition"),
        FieldPanel("features"),
        FieldPanel("matching_support"),
    ]
    search_fields: ClassVar = [index.SearchField("name"), index.AutocompleteField("name")]

    class Meta:
        verbose_name = _("soort initiatief")
        verbose_name_plural = _("soorten initiatief")
        ordering = ["sort_order", "name"]
        constraints = [
            models.CheckConstraint(
                name="initiative_type_two_levels",
                condition=models.Q(depth=1, parent__isnull=True) | models.Q(depth=2, parent__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return self.name


class PageTheme(models.Model):
    """A page is about a theme. A row of its own, so that the database refuses to delete a theme in use."""

    page = ParentalKey("core.BasePage", on_delete=models.CASCADE, related_name="theme_links")
    theme = models.ForeignKey(
        Theme, verbose_name=_("thema"), on_delete=models.PROTECT, related_name="page_links"
    )

    panels: ClassVar = [FieldPanel("theme")]

    class Meta:
        verbose_name = _("thema van pagina")
        verbose_name_plural = _("thema's van pagina")
        constraints = [models.UniqueConstraint(fields=["page", "theme"], name="theme_once_a_page")]

    def __str__(self) -> str:
        return str(self.theme)


class PageInitiativeType(models.Model):
    """A page is about a kind of initiative."""

    page = ParentalKey("core.BasePage", on_delete=models.CASCADE, related_name="initiative_type_links")
    initiative_type = models.ForeignKey(
        InitiativeType,
        verbose_name=_("soort initiatief"),
        on_delete=models.PROTECT,
        related_name="page_links",
    )

    panels: ClassVar = [FieldPanel("initiative_type")]

    class Meta:
        verbose_name = _("soort initiatief van pagina")
        verbose_name_plural = _("soorten initiatief van pagina")
        constraints = [
            models.UniqueConstraint(fields=["page", "initiative_type"], name="initiative_type_once_a_page")
        ]

    def __str__(self) -> str:
        return str(self.initiative_type)
