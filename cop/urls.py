"""All addresses. What is not listed here is a page."""

from allauth.account import views as allauth_views
from django.urls import include, path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls

from cop.core import health
from members import views_account

urlpatterns = [
    path("healthz", health.healthz),
    path("readyz", health.readyz),
    path("account/", views_account.overview, name="account"),
    path(
        "account/2fa/totp/activate/",
        views_account.ActivateSecondFactorView.as_view(),
        name="mfa_activate_totp",
    ),
    path(
        "account/2fa/recovery-codes/",
        views_account.RecoveryCodesView.as_view(),
        name="mfa_view_recovery_codes",
    ),
    path("account/", include("allauth.urls")),
    # Wagtail's own log-in, log-out and reset know no second factor and no verified address: ours stand in front.
    path("admin/login/", views_account.to_login),
    path("admin/logout/", allauth_views.logout),
    path("admin/password_reset/", views_account.to_password_reset),
    path("admin/password_reset/<path:rest>", views_account.to_password_reset),
    path("_util/login/", views_account.to_login),
    path("_util/authenticate_with_password/<path:rest>", views_account.switched_off),
    path("admin/", include(wagtailadmin_urls)),
    path("", include("cop.core.urls")),
    path("", include("cop.home.urls")),
    path("", include(wagtail_urls)),
]
