"""Municipalities, people and circles in the admin."""

from wagtail import hooks
from wagtail.snippets.models import register_snippet

from .snippets import MunicipalitiesGroup, PeopleGroup, UserChooserViewSet

register_snippet(MunicipalitiesGroup)
register_snippet(PeopleGroup)


@hooks.register("register_admin_viewset")
def user_chooser_viewset() -> UserChooserViewSet:
    return UserChooserViewSet("kies_account", url_prefix="kies-account")
