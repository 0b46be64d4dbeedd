"""Gives a new site its home page, lists and pages about itself."""

from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from cop.home.services import make_frame

PORTS = {"http": 80, "https": 443}


class Command(BaseCommand):
    help = "Makes the pages that every site needs, at the address in BASE_URL. May run again: it changes no page."

    def handle(self, *args: Any, **options: Any) -> None:
        address = urlsplit(settings.BASE_URL)
        port = address.port or PORTS.get(address.scheme)
        if not address.hostname or not port:
            raise CommandError(f"BASE_URL is no address: {settings.BASE_URL!r}")
        made = make_frame(hostname=address.hostname, port=port)
        if not options["verbosity"]:
            return
        for what in made:
            self.stdout.write(f"Made: {what}")
        if not made:
            self.stdout.write("Everything is there already")
