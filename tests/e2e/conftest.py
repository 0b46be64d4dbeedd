"""Browser tests: the Chromium of this machine, or a skip that says so; and the demonstration in them."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from cop.home.demo.people import ACCOUNTS, PASSWORD
from tests.e2e.demo_site import free_port, once, prepare, serve
from tests.screens import Who
from tests.second_factor import fresh_code

HERE = Path(__file__).parent
CHROMIUM = os.environ.get("CHROMIUM") or next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
)
# Playwright keeps an event loop in the thread in which the tests ask the database.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")


def pytest_collection_modifyitems(items):
    if CHROMIUM:
        return
    skip = pytest.mark.skip(reason="needs Chromium: install it or name it with CHROMIUM")
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(skip)


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    # Chromium refuses its sandbox to root, and root is who runs a container.
    args = ["--no-sandbox"] if os.geteuid() == 0 else []
    return {**browser_type_launch_args, "executable_path": CHROMIUM, "args": args}


@pytest.fixture(scope="session")
def live_server(django_db_setup, live_server):
    """The server shares the database in memory only if that is there when the server starts.

    Not for every test here: the demonstration has a database of its own, and without a test that needs one,
    pytest-django makes none.
    """
    return live_server


@pytest.fixture(scope="session")
def shared_folder(tmp_path_factory, worker_id) -> Path:
    """One folder for all workers of this run; or the one in E2E_DATA_DIR, which saves a minute the second time."""
    if own := os.environ.get("E2E_DATA_DIR"):
        return Path(own)
    base = tmp_path_factory.getbasetemp()
    return base if worker_id == "master" else base.parent


@pytest.fixture(scope="session")
def demo_site(shared_folder, testrun_uid) -> Iterator[str]:
    """The address of the demonstration: the data made once for all workers, each worker with a server of its own."""
    data = shared_folder / "demo"
    once(data / f"prepared-{testrun_uid}", lambda: prepare(data))
    with serve(data, port=free_port()) as address:
        yield address


@pytest.fixture(scope="session")
def signed_in(browser: Browser, demo_site: str, shared_folder: Path) -> Callable[[Who], str | None]:
    """For somebody, the file with their cookies: logged in through the form, once for all workers."""

    def cookies(who: Who) -> str | None:
        if who == Who.VISITOR:
            return None
        file = shared_folder / "demo" / f"{who.name.lower()}.json"
        once(file, lambda: _log_in(browser, demo_site, who, file))
        return str(file)

    return cookies


def _log_in(browser: Browser, site: str, who: Who, file: Path) -> None:
    """Password, and the code for who must give one; leaves the cookies in `file`."""
    secret = next(account.secret for account in ACCOUNTS if account.email == who)
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(f"{site}/account/login/")
        page.get_by_label("E-mailadres van uw werk").fill(str(who))
        page.get_by_label("Wachtwoord").fill(PASSWORD)
        page.locator("main").get_by_role("button", name="Log in").click()
        if secret:
            page.get_by_label("Code").fill(fresh_code(secret, seconds=8))
            page.get_by_role("button", name="Log in", exact=True).click()
        page.wait_for_url(f"{site}/")
        context.storage_state(path=file)


@pytest.fixture
def visit(
    new_context: Callable[..., BrowserContext], demo_site: str, signed_in: Callable[[Who], str | None]
) -> Callable[..., Page]:
    """Opens an address of the demonstration: `visit("/rugzak/", who=Who.MEMBER, width=360)`.

    More keywords go to the browser's context: color_scheme, java_script_enabled. The page's `answer` is the response
    and its `faults` is what the browser complains about, with every request that leaves the site.
    """

    def visit(path: str, *, who: Who = Who.VISITOR, width: int = 1280, height: int = 900, **more) -> Page:
        context = new_context(
            storage_state=signed_in(who), viewport={"width": width, "height": height}, locale="nl-NL", **more
        )
        context.add_init_script(path=HERE / "watch.js")
        page = context.new_page()
        page.faults = []
        page.on("console", lambda message: _complains(message) and page.faults.append(message.text))
        page.on("pageerror", lambda error: page.faults.append(str(error)))
        ours = (demo_site, "data:", "blob:")
        page.on("request", lambda request: request.url.startswith(ours) or page.faults.append(request.url))
        page.answer = page.goto(demo_site + path)
        return page

    return visit


def _complains(message) -> bool:
    # A page that answers 404 on purpose is told to the console by the browser, not by the page.
    told = message.text.startswith("Failed to load resource") and message.location["url"] == message.page.url
    return message.type == "error" and not told
