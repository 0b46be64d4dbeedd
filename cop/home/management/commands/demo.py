"""Loads the content of the demonstration, once; or tells who can log in."""

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction
from wagtail.models import Collection

from cop.core.models import BasePage, SiteDocument, SiteImage
from cop.home.demo import articles, cases, events, frame, handreiking, labs, people, register, site, tools
from cop.home.demo.load import COLLECTION
from cop.home.models import HomePage
from members.accounts import current_code
from members.groups import ensure_groups

# In this order: pages come below lists, and name people, organisations and tools.
STEPS: tuple[tuple[str, Callable[[], Any]], ...] = (
    ("groups", ensure_groups),
    ("municipalities that take part", register.load),
    ("accounts and organisations", people.load),
    ("home page and lists", frame.load),
    ("tools", tools.load),
    ("the lab", labs.load),
    ("cases", cases.load),
    ("meetings", events.load),
    ("texts", handreiking.load),
    ("articles", articles.load),
    ("pages about the site", site.load),
)


class Command(BaseCommand):
    help = "Loads demo content on a site without a home page. May run again: then it does nothing."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--reset", action="store_true", help="first removes every page, and the demo's people and media"
        )
        parser.add_argument(
            "--accounts", action="store_true", help="only prints the accounts and their codes"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.DEMO_ALLOWED:
            raise CommandError("Demo content is for your own machine. These settings do not allow it.")
        if options["accounts"]:
            self.print_accounts()
            return
        # Part of what is needed, and harmless to a site that has it.
        call_command("load_register", verbosity=options["verbosity"], stdout=self.stdout)
        with transaction.atomic():
            if options["reset"]:
                self.say("removing what is there", options)
                remove_everything()
            if HomePage.objects.exists():
                self.say("there is a home page already: nothing to load", options)
                return
            for what, load in STEPS:
                self.say(what, options)
                load()

    def say(self, what: str, options: dict[str, Any]) -> None:
        if options["verbosity"]:
            self.stdout.write(f"Demo: {what}")

    def print_accounts(self) -> None:
        for account in people.ACCOUNTS:
            # The next one too: by the time that somebody has typed the first, it may be over.
            codes = (
                (current_code(account.secret), current_code(account.secret, ahead=1))
                if account.secret
                else ()
            )
            code = f"code {codes[0]}, then {codes[1]}" if codes else ""
            self.stdout.write(f"{account.email:<30} {people.PASSWORD}  {code}".rstrip())


def remove_everything() -> None:
    """Takes away all pages below the root, and the accounts, people and media of the demonstration."""
    for page in BasePage.objects.filter(depth=2):
        page.specific.delete()
    for model in (SiteImage, SiteDocument):
        for row in model.objects.filter(collection__name=COLLECTION):
            row.delete()
    Collection.objects.filter(name=COLLECTION).delete()
    people.remove()
