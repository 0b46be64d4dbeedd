"""Days in words."""

from datetime import date, datetime

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

NBSP = "\N{NO-BREAK SPACE}"


def local_day(value: date | datetime) -> date:
    """The day on the wall calendar in Amsterdam."""
    if isinstance(value, datetime):
        return timezone.localtime(value).date() if timezone.is_aware(value) else value.date()
    return value


def written(value: date | datetime | None) -> str:
    """ "3 november 2026", with no break between day and month; empty for nothing."""
    return date_format(local_day(value), "j F Y").replace(" ", NBSP, 1) if value else ""


def written_age(value: date | datetime | None) -> str:
    """How long ago in whole units: "vandaag", "3 dagen geleden", "2 jaar geleden"."""
    if not value:
        return ""
    days = (timezone.localdate() - local_day(value)).days
    if days <= 0:
        return _("vandaag")
    if days < 31:
        return ngettext("%(n)s dag geleden", "%(n)s dagen geleden", days) % {"n": days}
    if days < 365:
        months = days // 30
        return ngettext("%(n)s maand geleden", "%(n)s maanden geleden", months) % {"n": months}
    years = days // 365
    return ngettext("%(n)s jaar geleden", "%(n)s jaar geleden", years) % {"n": years}
