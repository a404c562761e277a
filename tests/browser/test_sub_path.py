"""The site below `/design-round/` works as it does at the root: pages, links, Python."""

from __future__ import annotations

from playwright.sync_api import Browser

from tests.browser.test_reader_journey import journey
from tests.serving import StaticHost


def test_the_whole_journey_below_a_sub_path(browser: Browser, sub_path_site: StaticHost) -> None:
    context = browser.new_context()
    context.set_default_timeout(60_000)
    missing: list[str] = []
    context.on("response", lambda answer: missing.append(answer.url) if answer.status >= 400 else None)
    journey(context.new_page(), sub_path_site.address)
    context.close()
    assert missing == []
