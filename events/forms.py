"""The editor's form of a meeting."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from cop.core.forms import PlacedPageForm
from cop.taxonomy.enums import EventType


class EventPageForm(PlacedPageForm):
    """Refuses to publish, or to hand in for moderation, a kennissessie without an expert. A draft may do without."""

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        is_session = cleaned.get("event_type") == EventType.KNOWLEDGE_SESSION
        if is_session and not self.is_deferred_validation and self._lacks_expert():
            self.add_error(
                "event_type",
                _("Een kennissessie heeft minstens één deskundige. Voeg die toe op het tabblad Programma."),
            )
        return cleaned

    def _lacks_expert(self) -> bool:
        """Looks at what the form would save: the rows in the database may be about to go."""
        experts = self.formsets.get("expert_links")
        # Who may not edit experts cannot mend it, and a row with an error of its own has its own sentence.
        if experts is None or not experts.is_valid():
            return False
        rows = [form for form in experts.forms if form not in experts.deleted_forms]
        return not any(form.cleaned_data.get("expert") for form in rows)
