"""What a reader does on an exercise, in the words of the page: open, write, run, read the verdict."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

EXERCISES = Path(__file__).parent.parent.parent / "exercises"
DONE = "passed|failed|error|timeout|stopped"


def solution(slug: str) -> str:
    return (EXERCISES / slug / "solution.py").read_text(encoding="utf-8")


def wrong_answer(slug: str, name: str) -> str:
    return (EXERCISES / slug / "wrong" / f"{name}.py").read_text(encoding="utf-8")


def exercise(page: Page, slug: str) -> Locator:
    """The exercise as an element of the page, scrolled to and taken over by its script."""
    element = page.locator(f'study-exercise[data-slug="{slug}"]')
    element.scroll_into_view_if_needed()
    expect(element).to_have_attribute("data-upgraded", "")
    return element


def open_editor(element: Locator) -> Locator:
    """Tap the starter; the editor takes its place."""
    element.locator(".dr-exercise__starter").click()
    editor = element.locator(".cm-content")
    expect(editor).to_be_focused()
    return editor


def write(element: Locator, code: str) -> None:
    """Replace everything in the editor by `code`, as a paste does."""
    editor = element.locator(".cm-content")
    if not editor.count():
        open_editor(element)
    editor.click()
    page = element.page
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.insert_text(code)


def run(element: Locator) -> None:
    """Press Run and wait for a verdict."""
    element.get_by_role("button", name="Run").click()
    wait_for_status(element, DONE)


def wait_for_status(element: Locator, statuses: str) -> None:
    expect(element).to_have_attribute("data-status", re.compile(f"^({statuses})$"))
