"""Loads the lists that the site stands on: municipalities, themes, kinds of initiative."""

from typing import Any

from django.core.management.base import BaseCommand

from cop.taxonomy.services import load_initiative_types, load_themes
from cop.taxonomy.themes import read_themes
from members.register import read_former_municipalities, read_municipalities
from members.services import load_municipalities


class Command(BaseCommand):
    help = "Loads or updates municipalities and themes from the files in the tree. May run again."

    def handle(self, *args: Any, **options: Any) -> None:
        municipalities = load_municipalities(rows=read_municipalities(), former=read_former_municipalities())
        themes = load_themes(rows=read_themes())
        kinds = load_initiative_types()
        if options["verbosity"]:
            self.stdout.write(
                f"Changed: {municipalities} municipalities, {themes} themes, {kinds} kinds of initiative"
            )
