"""What an administrator may set for the whole site."""

from django.core.validators import MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting


@register_setting(icon="cog")
class SiteSettings(BaseGenericSetting):
    """When a page is old, and the address to write to. One row."""

    stale_after_days = models.PositiveIntegerField(
        _("mogelijk verouderd na (dagen)"), default=730, validators=[MinValueValidator(30)]
    )
    contact_email = models.EmailField(_("contactadres"), default="contact@leerkring.example")

    class Meta:
        verbose_name = _("instellingen van de site")

    def __str__(self) -> str:
        return str(self._meta.verbose_name)
