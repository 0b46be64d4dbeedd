"""Where a page is asked for: who may not see it gets what the table "Who sees what" says."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.http import urlencode
from wagtail import hooks

from . import admin_hooks  # noqa: F401  registers what moderators see
from .crumbs import crumbs_for, section_of
from .enums import Visibility
from .models import BasePage


@hooks.register("before_serve_page")
def guard_page(page: BasePage, request: HttpRequest, args: Any, kwargs: Any) -> HttpResponse | None:
    """None lets the page be served; a members' page gives its teaser or the log-in; all else is the ordinary 404."""
    if page.visibility == Visibility.PUBLIC:
        return None
    if BasePage.objects.visible_to(request.user).filter(pk=page.pk).exists():
        return None
    if page.visibility != Visibility.MEMBERS:
        raise Http404
    if page.teaser:
        context = {"page": page, "self": page, "crumbs": crumbs_for(page), "section": section_of(page)}
        return TemplateResponse(request, "core/teaser.html", context)
    if request.user.is_authenticated:
        return TemplateResponse(request, "core/become_member.html", status=403)
    return redirect(f"{reverse('account_login')}?{urlencode({'next': request.get_full_path()})}")
