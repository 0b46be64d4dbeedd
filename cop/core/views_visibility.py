"""The moderators' screen for who may see a page."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from wagtail.admin import messages

from .forms import VisibilityForm
from .models import BasePage
from .services import VisibilityError, decide


def change_visibility(request: HttpRequest, page_id: int) -> HttpResponse:
    """Shows the form, and applies it at once. 403 for who may not publish the page."""
    page = get_object_or_404(BasePage, pk=page_id).specific
    if not page.permissions_for_user(request.user).can_publish():
        raise PermissionDenied
    form = VisibilityForm(request.POST or None, page=page)
    if request.method == "POST" and form.is_valid():
        try:
            decide(page=page, user=request.user, **form.cleaned_data)
        except VisibilityError as error:
            form.add_error(None, str(error))
        else:
            messages.success(request, _("De zichtbaarheid is aangepast."))
            return redirect("wagtailadmin_pages:edit", page.pk)
    return TemplateResponse(request, "core/admin/visibility.html", {"page": page, "form": form})
