"""Two themes of one parent never have one name, and neither do two at the top."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from cop.taxonomy.models import Theme

pytestmark = pytest.mark.django_db


def test_a_name_stands_once_at_the_top() -> None:
    Theme.objects.create(name="Zorg", slug="zorg")

    with pytest.raises(ValidationError) as caught:
        Theme(name="Zorg", slug="zorg-2").full_clean()
    with pytest.raises(IntegrityError), transaction.atomic():
        Theme.objects.create(name="Zorg", slug="zorg-2")

    assert caught.value.messages == ["Er is al een hoofdthema met deze naam."]


def test_a_name_below_another_theme_may_be_the_same() -> None:
    parent = Theme.objects.create(name="Zorg", slug="zorg")
    Theme.objects.create(name="Zorg", slug="zorg-2", parent=parent, depth=2)

    with pytest.raises(IntegrityError), transaction.atomic():
        Theme.objects.create(name="Zorg", slug="zorg-3", parent=parent, depth=2)
