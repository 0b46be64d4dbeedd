"""Each component says in its first line what it takes, and is content with nothing."""

from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.template import Context, Template
from django.template.loader import get_template

from members.models import User

COMPONENTS = sorted((Path(settings.TEMPLATES[0]["DIRS"][0]) / "components").glob("*.html"))
# These stand for a list or a form; without one there is nothing to choose.
NEEDS = {"listing.html", "pagination.html", "field.html", "updated.html", "row_meeting.html"}


@pytest.mark.parametrize("path", COMPONENTS, ids=lambda path: path.name)
def test_a_component_documents_itself_and_carries_no_style_or_script(path):
    text = path.read_text(encoding="utf-8")
    assert text.startswith("{# ")
    assert "#}\n" in text
    assert not any(word in text for word in ("<script", "<style", " style=", " onclick=", " onchange="))


@pytest.mark.parametrize(
    "path", [path for path in COMPONENTS if path.name not in NEEDS], ids=lambda path: path.name
)
def test_a_component_renders_without_anything(path):
    assert get_template(f"components/{path.name}").render({}).strip() != "None"


@pytest.mark.parametrize(("logged_in", "links"), [(False, 1), (True, 0)])
def test_only_who_is_not_logged_in_is_sent_to_the_log_in(rf, logged_in, links):
    request = rf.get("/rugzak/effectenarena/")
    request.user = User() if logged_in else AnonymousUser()
    contacts = {"open": [], "hidden": [{"name": "Adviseur"}], "members_see": "Voor leden."}
    text = Template(
        '{% load lk %}{% login_url as login %}{% include "core/ask.html" with contacts=contacts login=login only %}'
    ).render(Context({"request": request, "contacts": contacts}))
    assert "Voor leden." in text
    assert (
        text.count('href="/account/login/?next=%2Frugzak%2Feffectenarena%2F"')
        == links
        == text.count("Log in om")
    )
