"""Two small fields: a set of choices, and a list of lines. Both are one column, portable and cheap to filter."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

SEPARATOR = "|"


class ChoiceListField(models.TextField):
    """Several keys of one choice list, stored as `|jongeren|raad|`; a list of strings in Python.

    The choices are the code's, not the database's: a new one needs no migration.
    Ask with `field__contains="|jongeren|"` (see `has_choice`): that works the same on every database and needs no join.
    """

    def __init__(self, *args: Any, choices: Iterable | None = None, **kwargs: Any) -> None:
        kwargs.setdefault("blank", True)
        kwargs.setdefault("default", list)
        self.list_choices = choices
        super().__init__(*args, **kwargs)

    @property
    def pairs(self) -> list[tuple[str, Any]]:
        return list(getattr(self.list_choices, "choices", self.list_choices) or [])

    def from_db_value(self, value: str | None, expression: Any, connection: Any) -> list[str]:
        return self.to_python(value)

    def to_python(self, value: Any) -> list[str]:
        if not value:
            return []
        if isinstance(value, str):
            return [part for part in value.split(SEPARATOR) if part]
        return [str(part) for part in value]

    def get_prep_value(self, value: Any) -> str:
        if isinstance(value, str):
            return value
        order = [key for key, label in self.pairs]
        parts = sorted(set(value or []), key=lambda part: order.index(part) if part in order else len(order))
        return SEPARATOR + SEPARATOR.join(parts) + SEPARATOR if parts else ""

    def value_from_object(self, obj: models.Model) -> list[str]:
        return self.to_python(super().value_from_object(obj))

    def value_to_string(self, obj: models.Model) -> str:
        return self.get_prep_value(self.value_from_object(obj))

    def validate(self, value: list[str], model_instance: models.Model | None) -> None:
        if not value and not self.blank:
            raise ValidationError(self.error_messages["blank"], code="blank")
        known = {key for key, label in self.pairs}
        wrong = [part for part in value if part not in known]
        if wrong:
            raise ValidationError(
                _("%(value)s is geen geldige keuze."), code="invalid", params={"value": wrong[0]}
            )

    def formfield(self, **kwargs: Any) -> forms.Field:
        # A field of its own, not TextField's: several boxes to tick.
        return forms.MultipleChoiceField(
            choices=self.pairs,
            required=not self.blank,
            label=kwargs.get("label", self.verbose_name),
            help_text=kwargs.get("help_text", self.help_text),
            widget=forms.CheckboxSelectMultiple,
        )

    def labels(self, value: Iterable[str]) -> list[str]:
        """The words on the screen for these keys, in the order of the choice list."""
        chosen = set(value)
        return [str(label) for key, label in self.pairs if key in chosen]


def has_choice(field: str, key: str) -> models.Q:
    """The condition that a ChoiceListField holds this key."""
    return models.Q(**{f"{field}__contains": f"{SEPARATOR}{key}{SEPARATOR}"})


class LinesField(models.TextField):
    """A list of short texts, one a line in the form and in the database; a list of strings in Python."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("blank", True)
        kwargs.setdefault("default", list)
        super().__init__(*args, **kwargs)

    def from_db_value(self, value: str | None, expression: Any, connection: Any) -> list[str]:
        return self.to_python(value)

    def to_python(self, value: Any) -> list[str]:
        if not value:
            return []
        lines = value.splitlines() if isinstance(value, str) else value
        return [line.strip() for line in lines if line.strip()]

    def get_prep_value(self, value: Any) -> str:
        return "\n".join(self.to_python(value))

    def value_from_object(self, obj: models.Model) -> str:
        # A string: what the textarea shows and what a revision keeps.
        return self.get_prep_value(super().value_from_object(obj))

    def value_to_string(self, obj: models.Model) -> str:
        return self.value_from_object(obj)

    def validate(self, value: list[str], model_instance: models.Model | None) -> None:
        if not value and not self.blank:
            raise ValidationError(self.error_messages["blank"], code="blank")

    def formfield(self, **kwargs: Any) -> forms.Field:
        kwargs.setdefault("widget", forms.Textarea(attrs={"rows": 4}))
        kwargs.setdefault("help_text", self.help_text or _("Eén per regel."))
        return super().formfield(**kwargs)
