"""The form of the moderators' screen "Zichtbaarheid wijzigen"."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm

from .enums import Visibility
from .models import BasePage

EXPLAINED = {
    Visibility.PUBLIC: _("Openbaar: iedereen vindt en leest de pagina."),
    Visibility.MEMBERS: _(
        "Alleen voor leden: wie lid is namens een gemeente. Anderen zien de publieke samenvatting."
    ),
    Visibility.CIRCLE: _("Alleen deze kring: de mensen in de kring hieronder."),
    Visibility.MUNICIPALITY: _(
        "Alleen eigen gemeente: de leden van de gemeente hieronder, en de medeauteurs."
    ),
}


class VisibilityForm(forms.Form):
    """Who may see the page, and which circle and municipality it belongs to."""

    visibility = forms.ChoiceField(
        label=_("Wie mag deze pagina zien?"), choices=list(EXPLAINED.items()), widget=forms.RadioSelect
    )
    owner_agrees = forms.BooleanField(
        label=_("De eigenaar vindt het goed dat deze pagina openbaar wordt"),
        required=False,
        help_text=_("Alleen nodig als u de pagina openbaar maakt. Het komt in de geschiedenis te staan."),
    )

    def __init__(self, *args: Any, page: BasePage, **kwargs: Any) -> None:
        initial = {
            "visibility": page.wished_visibility or page.visibility,
            "circle": page.circle_id,
            "municipality": page.municipality_id,
        }
        super().__init__(*args, initial=initial, **kwargs)
        for name in ("circle", "municipality"):
            self.fields[name] = BasePage._meta.get_field(name).formfield(required=False)
        self.order_fields(["visibility", "circle", "municipality", "owner_agrees"])


class PlacedPageForm(WagtailAdminPageForm):
    """The editor's form of a page that belongs to a circle or a municipality.

    Both are chosen when the page is made. They are no part of a revision, so afterwards they change on the screen
    "Zichtbaarheid wijzigen" only: here a change would be lost without a word.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not self.instance.pk:
            return
        for name in {"circle", "municipality"} & set(self.fields):
            self.fields[name].disabled = True
            self.fields[name].help_text = _("U verandert dit met de knop Zichtbaarheid wijzigen.")
