"""A real browser on the real site. Every page opened here may ask its own origin for things, and nobody else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, Request, expect, sync_playwright

from tests.browser.chromium import ARGUMENTS, find
from tests.conftest import SUB_PATH
from tests.serving import StaticHost, serving

# Deadlines only end a test that hangs; how long things take is measured by `make bench`.
DEADLINE_MS = 60_000
expect.set_options(timeout=DEADLINE_MS)


@pytest.fixture(scope="session")
def playwright_session() -> Iterator[Playwright]:
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def browser(playwright_session: Playwright) -> Iterator[Browser]:
    browser = playwright_session.chromium.launch(executable_path=find(), args=ARGUMENTS)
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def site(site_folder: Path) -> Iterator[StaticHost]:
    with serving({"/": site_folder}) as server:
        yield server


@pytest.fixture(scope="session")
def sub_path_site(sub_path_folder: Path) -> Iterator[StaticHost]:
    with serving({SUB_PATH: sub_path_folder}) as server:
        yield server


class Strangers:
    """Collects requests to any other origin than the site's, and errors that a page reports."""

    def __init__(self, origin: str) -> None:
        self.origin = origin
        self.requests: list[str] = []
        self.errors: list[str] = []

    def watch(self, context: BrowserContext) -> None:
        context.on("request", self._note)
        context.on("weberror", lambda error: self.errors.append(str(error.error)))

    def _note(self, request: Request) -> None:
        address = urlsplit(request.url)
        if address.scheme in ("http", "https", "ws", "wss") and address.netloc != self.origin:
            self.requests.append(request.url)


@pytest.fixture
def context(browser: Browser, site: StaticHost) -> Iterator[BrowserContext]:
    """A reader's profile of its own. Fails the test on any request elsewhere and on any script error."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.set_default_timeout(DEADLINE_MS)
    strangers = Strangers(urlsplit(site.address).netloc)
    strangers.watch(context)
    yield context
    context.close()
    assert strangers.requests == [], "requests to other origins"
    assert strangers.errors == [], "errors in the page"


@pytest.fixture
def page(context: BrowserContext, site: StaticHost) -> Page:
    return context.new_page()
