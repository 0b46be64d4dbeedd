"""Django's own command, for accounts that log in with a verified address."""

from typing import Any

from django.contrib.auth.management.commands import createsuperuser
from django.db import transaction

from members.accounts import verify_superusers


class Command(createsuperuser.Command):
    help = "Makes an administrator who can log in at once. The first log-in asks for a second factor."

    @transaction.atomic
    def handle(self, *args: Any, **options: Any) -> None:
        super().handle(*args, **options)
        verify_superusers()
