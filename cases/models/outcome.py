"""What a case came to, in figures that say how they were found."""

from decimal import Decimal
from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.models import Orderable

from ..enums import Comparator, MeasureMethod, OutcomeUnit
from ..evidence import evidence_of, percentage_fits

# Half a per cent, and a hair because SQLite works with floats: what `percentage_fits` lets in must never break there.
SLACK = Decimal("0.50001")


def _part_of(slack: Decimal) -> models.ExpressionWrapper:
    """(value + slack) per cent of the denominator. The decimal first: whole numbers would overflow PostgreSQL."""
    share = (models.F("value") + models.Value(slack)) * models.F("denominator") / models.Value(Decimal(100))
    return models.ExpressionWrapper(share, output_field=models.DecimalField(max_digits=26, decimal_places=7))


class OutcomeFigure(Orderable):
    """One figure of a case: "> 60 % van de wijk deed mee", with method and source.

    `value` is in `unit`; None is a question that nobody measured yet. `numerator` and `denominator` count people or
    things. How strong it is follows from method and source (`evidence`), nobody types it.
    """

    case = ParentalKey("cases.CasePage", on_delete=models.CASCADE, related_name="outcome_figures")
    indicator = models.CharField(
        _("wat is gemeten"), max_length=200, help_text=_("Bijvoorbeeld: van de wijk deed mee.")
    )
    comparator = models.CharField(
        _("vergelijking"), max_length=12, choices=Comparator.choices, default=Comparator.EQUAL
    )
    value = models.DecimalField(_("waarde"), max_digits=14, decimal_places=2, null=True, blank=True)
    unit = models.CharField(
        _("eenheid"), max_length=12, choices=OutcomeUnit.choices, default=OutcomeUnit.PERCENT
    )
    numerator = models.PositiveIntegerField(_("teller"), null=True, blank=True)
    denominator = models.PositiveIntegerField(_("noemer"), null=True, blank=True)
    measured_on = models.DateField(_("gemeten op"), null=True, blank=True)
    method = models.CharField(_("methode"), max_length=12, choices=MeasureMethod.choices, blank=True)
    source = models.CharField(_("bron"), max_length=200, blank=True)
    note = models.CharField(_("toelichting"), max_length=300, blank=True)

    panels: ClassVar = [
        FieldPanel("indicator"),
        FieldRowPanel([FieldPanel("comparator"), FieldPanel("value"), FieldPanel("unit")]),
        FieldRowPanel([FieldPanel("numerator"), FieldPanel("denominator"), FieldPanel("measured_on")]),
        MultiFieldPanel(
            [FieldPanel("method"), FieldPanel("source"), FieldPanel("note")],
            heading=_("Hoe weten we dit?"),
            help_text=_("Zonder methode en bron staat er 'eigen opgave' bij."),
        ),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("uitkomst")
        verbose_name_plural = _("uitkomsten")
        constraints = [
            models.CheckConstraint(
                name="outcome_percentage_between_0_and_100",
                condition=~models.Q(unit=OutcomeUnit.PERCENT)
                | models.Q(value__isnull=True)
                | models.Q(value__gte=0, value__lte=100),
            ),
            models.CheckConstraint(
                name="outcome_grade_between_1_and_10",
                condition=~models.Q(unit=OutcomeUnit.GRADE)
                | models.Q(value__isnull=True)
                | models.Q(value__gte=1, value__lte=10),
            ),
            models.CheckConstraint(
                name="outcome_numerator_within_denominator",
                condition=models.Q(numerator__isnull=True)
                | models.Q(denominator__isnull=True)
                | models.Q(numerator__lte=models.F("denominator")),
            ),
            models.CheckConstraint(
                name="outcome_denominator_at_least_one",
                condition=models.Q(denominator__isnull=True) | models.Q(denominator__gte=1),
            ),
            models.CheckConstraint(
                name="outcome_percentage_fits_its_count",
                condition=~models.Q(unit=OutcomeUnit.PERCENT)
                | models.Q(value__isnull=True)
                | models.Q(numerator__isnull=True)
                | models.Q(denominator__isnull=True)
                | models.Q(numerator__gte=_part_of(-SLACK), numerator__lte=_part_of(SLACK)),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_comparator_display()} {self.value} {self.get_unit_display()} {self.indicator}"

    def clean(self) -> None:
        super().clean()
        errors = {}
        if self.unit == OutcomeUnit.PERCENT and self.value is not None and not 0 <= self.value <= 100:
            errors["value"] = _("Een percentage ligt tussen 0 en 100.")
        if self.denominator == 0:
            errors["denominator"] = _("De noemer is minstens 1.")
        elif self.numerator is not None and self.denominator is not None:
            if self.numerator > self.denominator:
                errors["numerator"] = _("De teller is groter dan de noemer.")
            elif not errors and not percentage_fits(
                unit=self.unit, value=self.value, numerator=self.numerator, denominator=self.denominator
            ):
                errors["value"] = _("Dit percentage past niet bij teller en noemer.")
        if errors:
            raise ValidationError(errors)

    @property
    def evidence(self) -> str:
        return evidence_of(value=self.value, method=self.method, source=self.source)

    @property
    def plain_value(self) -> Decimal | None:
        """The value without needless zeros: 60, not 60.00."""
        if self.value is None:
            return None
        return (
            self.value.quantize(Decimal(1))
            if self.value == self.value.to_integral()
            else self.value.normalize()
        )
