"""Gives the groups of the admin their rights. A command and no migration: permissions are made after the last one."""

from typing import Any

from django.core.management.base import BaseCommand

from members.groups import ensure_groups


class Command(BaseCommand):
    help = "Makes the groups Moderatoren and Beheerders and their workflow. Run after every migrate; may run again."

    def handle(self, *args: Any, **options: Any) -> None:
        names = ", ".join(group.name for group in ensure_groups())
        if options["verbosity"]:
            self.stdout.write(f"Groups have their rights: {names}")
