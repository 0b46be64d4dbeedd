"""The act that gives a site its frame."""

from collections.abc import Iterable

from django.db import transaction
from wagtail.models import Site

from cop.core.models import BasePage
from members.models import User

from .frame import HOME_DESCRIPTION, LISTS, SITE_PAGES, SitePage
from .models import ArticlePage, HomePage

NAME = "Leerkring"


@transaction.atomic
def make_frame(
    *, hostname: str, port: int, owner: User | None = None, site_pages: Iterable[SitePage] = SITE_PAGES
) -> list[str]:
    """Makes what is missing of the home page, the lists, the pages about the site and the site's own record.

    Nothing that is there changes, also when somebody renamed, hid or rewrote it; only the default site takes
    `hostname` and `port` and starts at the home page. Wagtail's empty welcome page goes.
    owner: who gets the pages. Returns the paths of the pages made, with "hostname:port" last if that changed.
    """
    made = []
    home = HomePage.objects.first()
    if home is None:
        home = HomePage(title=NAME, slug="leerkring", search_description=HOME_DESCRIPTION)
        _publish(BasePage.objects.get(depth=1), home, owner)
        made.append("/")
    site_changed = _start_at(home, hostname=hostname, port=port)
    _remove_welcome()
    made += [_publish(home, page, owner) for page in _missing_pages(home, site_pages)]
    return [*made, f"{hostname}:{port}"] if site_changed else made


def _missing_pages(home: HomePage, site_pages: Iterable[SitePage]) -> list[BasePage]:
    lists = [
        row.model(title=row.title, slug=row.slug, intro=f"<p>{row.intro}</p>", search_description=row.intro)
        for row in LISTS
        if not row.model.objects.exists()
    ]
    taken = set(home.get_children().values_list("slug", flat=True))
    articles = [
        ArticlePage(
            title=row.title,
            slug=row.slug,
            summary=row.summary,
            search_description=row.summary,
            body=[("text", f"<p>{row.text}</p>")],
        )
        for row in site_pages
        if row.slug not in taken
    ]
    return lists + articles


def _publish(parent: BasePage, page: BasePage, owner: User | None) -> str:
    """Puts the page below its parent, live; returns its path."""
    page.owner = owner
    # Read again: a parent in hand does not know of the children that it got a moment ago.
    BasePage.objects.get(pk=parent.pk).add_child(instance=page)
    page.save_revision(user=owner, changed=False).publish(user=owner)
    page.refresh_from_db()
    return f"/{page.slug}/"


def _start_at(home: HomePage, *, hostname: str, port: int) -> bool:
    """Lets the default site start at the home page, at this address; returns whether that is news."""
    site = Site.objects.filter(is_default_site=True).first() or Site(is_default_site=True, site_name=NAME)
    before = (site.hostname, site.port, site.root_page_id)
    if before == (hostname, port, home.pk):
        return False
    site.hostname, site.port, site.root_page = hostname, port, home
    site.site_name = site.site_name or NAME
    site.save()
    return True


def _remove_welcome() -> None:
    """Takes away Wagtail's welcome page: of no type of ours, so nobody can have made it, and with nothing below."""
    for page in BasePage.objects.filter(depth=2, numchild=0):
        if page.specific_class is BasePage:
            page.delete()
