"""What holds for every screen: one h1, reflow, no rule of axe broken, nothing refused, light to load."""

import gzip

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

WIDTHS = (360, 1280)
NARROWEST = 320
# Kilobytes as sent, compressed; requests and bytes without pictures (EXPERIENCE, Budgets).
BUDGET = {"html": 10, "css": 25, "js": 25}
MOST_REQUESTS = 12
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
axe = Axe()


def set_width(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})


def broken_rules(page: Page) -> list[tuple[str, str]]:
    """The rules of axe that this page breaks, each with the first element that does."""
    answer = axe.run(
        page, options={"runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations"]}
    )
    return [(fault["id"], fault["nodes"][0]["html"]) for fault in answer.response["violations"]]


def fits(page: Page) -> bool:
    """Nothing makes the page scroll sideways."""
    return page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def too_heavy(page: Page) -> list[str]:
    """What is over budget in the first view, pictures and fonts not weighed."""
    entries = page.evaluate(
        """[...performance.getEntriesByType("resource")].map((one) =>
             ({path: new URL(one.name).pathname, size: one.encodedBodySize}))"""
    )
    pictures = (".png", ".svg", ".jpg", ".jpeg", ".webp", ".ico", ".avif")
    files = [one for one in entries if not one["path"].endswith(pictures) and "/media/" not in one["path"]]
    weight = {
        "html": len(gzip.compress(page.answer.body(), 6)),
        "css": sum(one["size"] for one in files if one["path"].endswith(".css")),
        "js": sum(one["size"] for one in files if one["path"].endswith(".js")),
    }
    found = [f"{kind}: {weight[kind]} bytes" for kind, most in BUDGET.items() if weight[kind] > most * 1000]
    if len(files) + 1 > MOST_REQUESTS:
        found.append(f"{len(files) + 1} requests")
    return found
