"""What `make run` uses: no DEBUG, so that 404, policy and media behave as in production; a secret made on the spot."""

import secrets

from .base import *  # noqa: F403  a settings file is its base plus changes
from .base import DATA_DIR, env

DATA_DIR.mkdir(parents=True, exist_ok=True)
_secret = DATA_DIR / "secret"
if not _secret.exists():
    _secret.touch(mode=0o600)
    _secret.write_text(secrets.token_urlsafe(50))

SECRET_KEY = _secret.read_text()
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]"]
BASE_URL = f"http://localhost:{env.int('PORT', 8000)}"
WAGTAILADMIN_BASE_URL = BASE_URL
DEMO_ALLOWED = True
