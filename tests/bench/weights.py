"""What a lesson weighs, before the reader does anything, beside the same page in bare Material."""

from __future__ import annotations

from playwright.sync_api import Playwright

from tests.browser.chromium import ARGUMENTS, find
from tests.serving import StaticHost

LESSONS = (
    "",
    "framework/",
    "rubric/",
    "cheat-sheet/",
    "problems/news-feed-ranking/",
    "problems/fraud-detection/",
)


def heaviest(playwright: Playwright, host: StaticHost) -> tuple[float, float]:
    """Bytes of the lesson that weighs most against its bare twin, and of that twin."""
    pairs = [
        (_weight(playwright, host, f"ours/{page}"), _weight(playwright, host, f"bare/{page}"))
        for page in LESSONS
    ]
    return max(pairs, key=lambda pair: pair[0] / pair[1])


def _weight(playwright: Playwright, host: StaticHost, page: str) -> float:
    browser = playwright.chromium.launch(executable_path=find(), args=ARGUMENTS)
    before = host.sent
    opened = browser.new_page(viewport={"width": 1440, "height": 900})
    response = opened.goto(f"{host.root}/{page}", wait_until="networkidle")
    browser.close()
    assert response, page
    assert response.ok, f"{page}: {response.status}"
    return host.sent - before
