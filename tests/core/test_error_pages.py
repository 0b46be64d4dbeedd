"""The pages for what went wrong speak with the voice of the site, and cost nothing."""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.template.loader import render_to_string
from django.test import Client, RequestFactory


@pytest.mark.parametrize("template", ["404.html", "403.html"])
def test_a_visitor_is_offered_to_log_in_and_come_back(template):
    request = RequestFactory().get("/casussen/geheim/?a=1&b=2")
    request.user = AnonymousUser()
    page = render_to_string(template, request=request)
    assert 'href="/account/login/?next=%2Fcasussen%2Fgeheim%2F%3Fa%3D1%26b%3D2"' in page
    assert '<meta name="robots" content="noindex">' in page


def test_the_menu_shows_where_you_are_and_only_there():
    request = RequestFactory().get("/casussen/geheim/")
    request.user = AnonymousUser()
    page = render_to_string("404.html", request=request)
    assert page.count('aria-current="page"') == 1
    assert '<a href="/casussen/" aria-current="page">Casussen</a>' in page


def test_the_log_in_page_does_not_lead_back_to_itself():
    request = RequestFactory().get("/account/login/")
    request.user = AnonymousUser()
    assert 'href="/account/login/"' in render_to_string("404.html", request=request)


def test_a_form_without_its_key_says_what_to_do(db):
    answer = Client(enforce_csrf_checks=True).post("/account/login/", {"login": "lid@leiden.example"})
    assert answer.status_code == 403
    assert "Het formulier stond te lang open" in answer.text
    assert "U mag dit niet doen of zien" not in answer.text


@pytest.mark.parametrize(
    ("template", "heading"), [("400.html", "Dit adres"), ("500.html", "Er ging iets mis")]
)
def test_the_barest_pages_need_no_context_and_no_database(template, heading):
    page = render_to_string(template)
    assert f"<h1>{heading}" in page
    assert 'href="/">Naar de homepage</a>' in page
