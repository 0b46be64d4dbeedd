"""The form of the moderators' screen "Zichtbaarheid wijzigen"."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

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
