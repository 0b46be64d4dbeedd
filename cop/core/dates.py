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


def period(start: date | None, end: date | None) -> str:
    """In whole months: "Februari tot en met december 2026", "Vanaf maart 2024"; empty when nobody knows."""
    if start and end:
        last = date_format(end, "F Y")
        begin = date_format(start, "F" if start.year == end.year else "F Y")
        one_month = (start.year, start.month) == (end.year, end.month)
        words = last if one_month else _("%(begin)s tot en met %(end)s") % {"begin": begin, "end": last}
        return words[:1].upper() + words[1:]
    if start:
        return _("Vanaf %(begin)s") % {"begin": date_format(start, "F Y")}
    return _("Tot en met %(end)s") % {"end": date_format(end, "F Y")} if end else ""


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
