"""What the tests use: fast hashes, mail in memory, media in a folder that is thrown away."""

import tempfile
from pathlib import Path

from .base import *  # noqa: F403  a settings file is its base plus changes
from .base import DATABASES

SECRET_KEY = "only-for-tests-and-nowhere-else-0123456789abcdef"  # noqa: S105  a key that guards nothing
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    # Checks of the models open it too, and a fresh clone has no folder for a file.
    DATABASES["default"]["NAME"] = ":memory:"
    # A file, because the threads of a live server would share one connection to a database in memory, and a browser
    # asks for several things at once. Nobody minds if it is lost with the power.
    DATABASES["default"]["TEST"] = {
        "NAME": str(Path(tempfile.mkdtemp(prefix="leerkring-db-")) / "test.sqlite3")
    }
    DATABASES["default"]["OPTIONS"]["init_command"] += "PRAGMA synchronous=OFF;"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
MAILERS = {"default": {"BACKEND": "django.core.mail.backends.locmem.EmailBackend"}}
MEDIA_ROOT = Path(tempfile.mkdtemp(prefix="leerkring-media-"))
STORAGES = {
    "default": {"BACKEND": "cop.core.storage.PrivateFileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
# In-process tests ask WhiteNoise for the files as they stand in the tree.
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = True
DEMO_ALLOWED = True
