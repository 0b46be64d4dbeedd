"""Screens of the admin in a browser: nothing from elsewhere, nothing refused by the policy, no error, in Dutch."""

import pytest
from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.test import Client
from django.urls import reverse
from wagtail.models import Collection, Locale

from cop.core.models import BasePage
from cop.home.models import HomePage
from members.groups import ensure_groups
from members.models import Organisation
from members.roles import ADMINISTRATORS
from tests.factories import (
    make_case,
    make_circle,
    make_event,
    make_handreiking,
    make_lab,
    make_moderator,
    make_municipality,
    make_site,
    make_tool,
)
from tests.second_factor import log_in_with_code

# Words of Wagtail and of ours that would stand here in English if a catalogue or a translation were missing.
ENGLISH = (
    "Save draft",
    "Publish",
    "Add child page",
    "Search…",
    "Dashboard",
    "Settings",
    "Reports",
    "Page visibility",
)


def plant_roots():
    """A test with a server empties the database after itself: the rows that migrations made are gone then."""
    ContentType.objects.clear_cache()
    Locale.objects.get_or_create(language_code="nl")
    if not BasePage.objects.filter(depth=1).exists():
        BasePage.add_root(instance=BasePage(title="Root", slug="root"))
    if not Collection.objects.filter(depth=1).exists():
        Collection.add_root(name="Root")


@pytest.fixture
def content(live_server):
    plant_roots()
    make_site()
    _moderators, administrators = ensure_groups()
    leiden = make_municipality(name="Leiden")
    case = make_case(title="Singelpark", municipality=leiden)
    case.get_workflow().start(case, None)
    user = make_moderator(first_name="Moira")
    user.groups.add(administrators)
    assert administrators.name == ADMINISTRATORS
    return {
        "user": user,
        "case": case,
        "tool": make_tool(title="Effectenarena"),
        "event": make_event(title="Labsessie", circle=make_circle()),
        "lab": make_lab(title="Onze Stad"),
        "handreiking": make_handreiking(title="Handreiking"),
        "organisation": Organisation.objects.create(name="Bureau", kind="adviesbureau"),
        "leiden": leiden,
    }


@pytest.fixture
def admin(page, live_server, content):
    """A browser that a moderator with a second factor is logged in with, and what it complains about."""
    client = Client()
    log_in_with_code(client, content["user"])
    page.context.add_cookies(
        [
            {
                "name": settings.SESSION_COOKIE_NAME,
                "value": client.cookies[settings.SESSION_COOKIE_NAME].value,
                "url": live_server.url,
            }
        ]
    )
    page.faults = []
    page.on("console", lambda message: message.type == "error" and page.faults.append(message.text))
    page.on("pageerror", lambda error: page.faults.append(str(error)))
    ours = (live_server.url, "data:", "blob:")
    page.on("request", lambda request: request.url.startswith(ours) or page.faults.append(request.url))
    return page


def screens(content):
    """Address and a Dutch word that must stand on it."""

    def edit(name):
        return reverse("wagtailadmin_pages:edit", args=[content[name].pk])

    return {
        "dashboard": (reverse("wagtailadmin_home"), "Casussen"),
        "explorer": (reverse("wagtailadmin_explore", args=[HomePage.objects.get().pk]), "Titel"),
        "case list": (reverse("casussen:index"), "Zichtbaarheid"),
        "edit case": (edit("case"), "Uitkomsten en tools"),
        "edit tool": (edit("tool"), "Zo werkt het"),
        "edit event": (edit("event"), "Programma"),
        "edit handreiking": (edit("handreiking"), "Inhoud"),
        "visibility": (reverse("page_visibility", args=[content["case"].pk]), "Wie mag deze pagina zien?"),
        "history": (reverse("wagtailadmin_pages:history", args=[content["case"].pk]), "Geschiedenis"),
        "image upload": (reverse("wagtailimages:add_multiple"), "afbeeldingen toe"),
        "documents": (reverse("wagtaildocs:index"), "Documenten"),
        "workflow report": (reverse("wagtailadmin_reports:workflow"), "Moderatie"),
        "snippets": (reverse("wagtailsnippets_members_municipality:list"), "Leiden"),
        "edit snippet": (
            reverse("wagtailsnippets_members_municipality:edit", args=[content["leiden"].pk]),
            "Uit het register",
        ),
        "edit circle": (reverse("wagtailsnippets_members_circle:add"), "Mensen in deze kring"),
        "users": (reverse("wagtailusers_users:index"), "Gebruikers"),
        "settings": (reverse("wagtailsettings:edit", args=["core", "sitesettings"]), "contactadres"),
    }


def test_the_screens_of_the_admin(admin, live_server, content):
    wrong = {}
    for name, (address, word) in screens(content).items():
        answer = admin.goto(f"{live_server.url}{address}", wait_until="networkidle")
        if answer.url.rstrip("/").endswith("/edit/1"):  # settings redirect to their one row
            answer = admin.goto(answer.url)
        text = admin.inner_text("body")
        found = list(dict.fromkeys(admin.faults))
        if answer.status != 200:
            found.append(f"status {answer.status}")
        if word.lower() not in text.lower():
            found.append(f"{word!r} does not stand there")
        found += [f"English: {phrase}" for phrase in ENGLISH if phrase in text]
        if found:
            wrong[name] = found
        admin.faults.clear()
    assert wrong == {}


def test_the_preview_in_the_side_panel(admin, live_server, content):
    address = reverse("wagtailadmin_pages:edit", args=[content["case"].pk])
    admin.goto(f"{live_server.url}{address}", wait_until="networkidle")
    admin.locator('[data-side-panel-toggle="preview"]').click()
    frame = admin.frame_locator("#w-preview-iframe")
    frame.locator("h1", has_text="Singelpark").wait_for(timeout=40_000)
    assert admin.faults == []


def test_a_block_is_chosen_and_a_date_picked(admin, live_server, content):
    address = reverse("wagtailadmin_pages:edit", args=[content["handreiking"].pk])
    admin.goto(f"{live_server.url}{address}", wait_until="networkidle")
    admin.locator(".c-sf-add-button").first.click()
    admin.get_by_role("option", name="Verhaal").hover()
    admin.get_by_role("option", name="Verhaal").click()
    admin.locator('[name="body-0-value-title"]').fill("Een plein van iedereen")
    address = reverse("wagtailadmin_pages:edit", args=[content["event"].pk])
    admin.goto(f"{live_server.url}{address}", wait_until="networkidle")
    admin.locator('[name="start"]').click()
    admin.locator(".xdsoft_datetimepicker:visible").first.wait_for()
    assert admin.faults == []


def test_the_policy_is_the_documented_one(admin, live_server, content):
    answer = admin.goto(f"{live_server.url}{reverse('wagtailadmin_home')}")
    policy = dict(part.strip().split(" ", 1) for part in answer.headers["content-security-policy"].split(";"))
    assert policy["default-src"] == "'self'"
    assert policy["object-src"] == "'none'"
    assert policy["base-uri"] == "'none'"
    assert policy["form-action"] == "'self'"
    assert policy["frame-ancestors"] == "'self'"
    assert "https:" not in answer.headers["content-security-policy"]
    assert "unsafe-eval" not in answer.headers["content-security-policy"]
