"""What holds on every type of page: own origin only, no accessibility violation, readable on a phone and without scripts."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.reader import exercise, run, wait_for_status
from tests.serving import StaticHost

ROOT = Path(__file__).parent.parent.parent
AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
PROBLEMS = sorted(path.stem for path in (ROOT / "docs" / "problems").glob("*.md"))

PAGES = {
    "home": "",
    "framework": "framework/",
    "rubric": "rubric/",
    "cheat sheet": "cheat-sheet/",
    "problem catalogue": "problems/",
    "problem": "problems/fraud-detection/",
    "exercise catalogue": "exercises/",
    "exercise": "exercises/ndcg-at-k/",
    "contributing": "contributing/",
    "decision": "contributing/decisions/engine/",
    "not found": "404.html",
}
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")


def violations(page: Page) -> list[str]:
    """Rule and element of each violation that axe finds in the page as it stands."""
    page.add_script_tag(path=AXE)
    found: dict[str, Any] = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    told = [f"{item['id']}: {node['html'][:200]}" for item in found["violations"] for node in item["nodes"]]
    # axe hears no MathML: a head that is a formula is not empty.
    return [each for each in told if not each.startswith("empty-table-header: <th><math>")]


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("address", PAGES.values(), ids=PAGES.keys())
def test_no_accessibility_violations(
    page: Page, site: StaticHost, address: str, scheme: Literal["light", "dark"]
) -> None:
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.goto(site.address + address)
    page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
    assert violations(page) == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_no_accessibility_violations_in_a_result(
    page: Page, site: StaticHost, scheme: Literal["light", "dark"]
) -> None:
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.goto(f"{site.address}exercises/ndcg-at-k/")
    element = exercise(page, "ndcg-at-k")
    run(element)
    wait_for_status(element, "failed|error")
    expect(element.locator("table").first).to_be_visible()
    assert violations(page) == []


@pytest.mark.parametrize("width", [390, 820, 1440])
@pytest.mark.parametrize("address", PAGES.values(), ids=PAGES.keys())
def test_nothing_sticks_out_sideways(page: Page, site: StaticHost, address: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(site.address + address)
    page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
    overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert overflow <= 0, f"{overflow} pixels wider than the window"


@pytest.mark.parametrize("problem", PROBLEMS)
def test_every_problem_fits_a_phone_and_has_no_violations(page: Page, site: StaticHost, problem: str) -> None:
    page.set_viewport_size({"width": 390, "height": 900})
    page.goto(f"{site.address}problems/{problem}/")
    page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
    overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert overflow <= 0, f"{overflow} pixels wider than the window"
    assert violations(page) == []


def test_an_exercise_is_readable_without_scripts(browser: Browser, site: StaticHost) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site.address}exercises/ndcg-at-k/")
    element = page.locator("study-exercise")
    expect(element.locator(".dr-exercise__task")).to_be_visible()
    expect(element.locator(".dr-exercise__starter")).to_contain_text("def ndcg_at_k")
    element.locator("details.dr-hint summary").first.click()
    expect(element.locator("details.dr-hint").first.locator("p").first).to_be_visible()
    element.locator(".dr-exercise__solution > summary").click()
    expect(element.locator(".dr-exercise__solution")).to_contain_text("def ndcg_at_k")
    context.close()
