"""Everything `make run` does before it serves, in one process: starting Python six times takes longer."""

import hashlib
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command
from django.core.management.base import BaseCommand

from cop.core.health import migrations_applied


class Command(BaseCommand):
    help = "Prepares the site of this machine: tables, registers, static files, demo content. May run again."

    def handle(self, *args: Any, **options: Any) -> None:
        if not migrations_applied():
            self.say("Making the tables")
            call_command("migrate", interactive=False, verbosity=0)
        call_command("ensure_groups", verbosity=0)
        self.say("Loading municipalities and themes")
        call_command("load_register", verbosity=0)
        self.collect_static()
        self.say("Loading the demo content")
        call_command("demo", verbosity=0)
        self.stdout.write(f"\nLeerkring: {settings.BASE_URL}  (stop with Ctrl+C)\n\n")
        call_command("demo", "--accounts", stdout=self.stdout)
        self.stdout.write("\nEach code lasts half a minute; `make codes` prints new ones.\n")

    def collect_static(self) -> None:
        """Collects the static files, unless none has changed since the last time."""
        # Among the files it speaks of: whoever removes them removes it too.
        stamp = Path(settings.STATIC_ROOT) / "inputs.sha256"
        inputs = _static_inputs()
        if stamp.exists() and stamp.read_text() == inputs:
            return
        self.say("Collecting the static files")
        call_command("collectstatic", interactive=False, clear=True, verbosity=0)
        stamp.write_text(inputs)

    def say(self, what: str) -> None:
        self.stdout.write(f"{what} …")
        self.stdout.flush()


def _static_inputs() -> str:
    """A fingerprint of every static file there is: path, size and time of change."""
    fingerprint = hashlib.sha256(settings.STORAGES["staticfiles"]["BACKEND"].encode())
    for finder in get_finders():
        for path, storage in finder.list([]):
            stat = Path(storage.path(path)).stat()
            fingerprint.update(f"{path}\0{stat.st_size}\0{stat.st_mtime_ns}\n".encode())
    return fingerprint.hexdigest()
