"""What a server uses. Refuses to start without its secrets and its addresses."""

from environs import validate

from .base import *  # noqa: F403  a settings file is its base plus changes
from .base import SECURE_CSP, env

# An empty variable is a forgotten one.
filled = validate.Length(min=1)
SECRET_KEY = env.str("SECRET_KEY", validate=filled)
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", validate=filled)
BASE_URL = env.str("BASE_URL", validate=filled).rstrip("/")
WAGTAILADMIN_BASE_URL = BASE_URL
CSRF_TRUSTED_ORIGINS = [BASE_URL]
DEMO_ALLOWED = False

SECURE_SSL_REDIRECT = env.bool("SSL_REDIRECT", True)
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$"]
SECURE_HSTS_SECONDS = 31_536_000
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
if env.int("TRUSTED_PROXIES", 0):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SESSION_COOKIE_SECURE = True
SESSION_COOKIE_NAME = "__Host-sessionid"
CSRF_COOKIE_SECURE = True
CSRF_COOKIE_NAME = "__Host-csrftoken"
SECURE_CSP = SECURE_CSP | {"upgrade-insecure-requests": True}

TASKS = {"default": {"BACKEND": env.str("TASKS_BACKEND", "django_tasks_db.DatabaseBackend")}}
# How many processes answer requests; cop.core.checks refuses a cache of each process its own with more than one.
WEB_PROCESSES = env.int("WEB_PROCESSES", 1)

_mail = env.dj_email_url("EMAIL_URL", "smtp://localhost:25")
MAILERS = {
    "default": {
        "BACKEND": _mail["EMAIL_BACKEND"],
        "OPTIONS": {
            "host": _mail["EMAIL_HOST"],
            "port": _mail["EMAIL_PORT"],
            "username": _mail["EMAIL_HOST_USER"],
            "password": _mail["EMAIL_HOST_PASSWORD"],
            "use_tls": _mail["EMAIL_USE_TLS"],
            "use_ssl": _mail["EMAIL_USE_SSL"],
        },
    }
}
