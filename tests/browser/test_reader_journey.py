"""A new reader, from opening a problem to finding everything again after a reload."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.browser.reader import exercise, run, solution, wait_for_status, write, wrong_answer
from tests.serving import StaticHost

SLUG = "ndcg-at-k"


def journey(page: Page, address: str) -> None:
    page.goto(f"{address}problems/news-feed-ranking/")

    first_hint = page.locator("details.dr-hint").first
    expect(first_hint.locator("summary")).to_contain_text("Hint 1 of 3")
    first_hint.locator("summary").click()
    expect(first_hint.locator(".dr-part__body")).to_be_visible()

    element = exercise(page, SLUG)
    wrong = wrong_answer(SLUG, "truncated_ideal")
    write(element, wrong)
    run(element)
    wait_for_status(element, "failed")
    expect(element.locator(".dr-report__diagnosis")).to_contain_text("ideal")

    write(element, solution(SLUG))
    run(element)
    wait_for_status(element, "passed")

    page.reload()
    element = exercise(page, SLUG)
    wait_for_status(element, "passed")
    expect(element).to_contain_text(solution(SLUG).strip().splitlines()[-1].strip())


def test_a_new_reader_solves_ndcg_and_finds_it_again(page: Page, site: StaticHost) -> None:
    journey(page, site.address)
