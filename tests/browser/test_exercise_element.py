"""The elements of a page in a real browser: what typing, tabbing, printing, following links and coming back do."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import FloatRect, Locator, Page, Route, expect

from tests.browser.reader import exercise, open_editor, run, solution, wait_for_status, write
from tests.serving import StaticHost

SLUG = "ndcg-at-k"
PROBLEM = "problems/news-feed-ranking/"


@pytest.fixture
def element(page: Page, site: StaticHost) -> Locator:
    """The NDCG exercise on its own page, upgraded."""
    page.goto(f"{site.address}exercises/{SLUG}/")
    element = exercise(page, SLUG)
    expect(element.get_by_role("button", name="Run")).to_be_visible()
    return element


def button(element: Locator, name: str) -> Locator:
    return element.get_by_role("button", name=name, exact=True)


def box(locator: Locator) -> FloatRect:
    found = locator.bounding_box()
    assert found is not None
    return found


# ---- the code ----


def test_the_editor_takes_the_place_of_the_text_without_moving_anything(element: Locator) -> None:
    before = (box(element.locator(".dr-exercise__starter")), box(button(element, "Run")))
    lines = element.locator(".dr-exercise__starter code").inner_text().rstrip("\n").split("\n")
    open_editor(element)
    after = (box(element.locator(".dr-exercise__editor")), box(button(element, "Run")))
    assert after == before
    assert [line.strip("\u200b\n") for line in element.locator(".cm-line").all_inner_texts()] == lines


def test_the_caret_goes_where_the_reader_pressed(page: Page, element: Locator) -> None:
    code = element.locator(".dr-exercise__starter code")
    place = code.evaluate(
        """code => {
          const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
          for (let node; (node = walker.nextNode()); ) {
            const at = node.data.indexOf("TODO");
            if (at < 0) continue;
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + 4);
            const {left, top, height} = range.getBoundingClientRect();
            return [left + 1, top + height / 2];
          }
        }"""
    )
    page.mouse.click(*place)
    expect(element.locator(".cm-content")).to_be_focused()
    page.keyboard.type("HERE")
    expect(element.locator(".cm-content")).to_contain_text("HERETODO")


def test_the_keyboard_enters_runs_and_leaves(page: Page, element: Locator) -> None:
    element.locator(".dr-exercise__starter").focus()
    editor = element.locator(".cm-content")
    expect(editor).to_be_focused()
    first_line = element.locator(".cm-line").first.inner_text()
    page.keyboard.press("Tab")
    expect(element.locator(".cm-line").first).to_have_text("    " + first_line)
    expect(editor).to_have_accessible_description(re.compile("Esc, then Tab"))
    page.keyboard.press("Control+Enter")
    wait_for_status(element, "failed|error")
    expect(editor).to_be_focused()
    page.keyboard.press("Escape")
    page.keyboard.press("Tab")
    expect(button(element, "Run")).to_be_focused()
    page.keyboard.press("Shift+Tab")
    expect(editor).to_be_focused()
    page.keyboard.press("Escape")
    page.keyboard.press("Shift+Tab")
    expect(editor).not_to_be_focused()


def test_the_editor_leaves_words_as_they_are_typed(element: Locator) -> None:
    editor = open_editor(element)
    for name, value in {"autocapitalize": "off", "autocorrect": "off", "spellcheck": "false"}.items():
        expect(editor).to_have_attribute(name, value)
    expect(editor).to_have_accessible_name(re.compile("^Your code: "))


# ---- runs ----


def test_a_run_moves_nothing_above_its_result_and_is_announced(page: Page, element: Locator) -> None:
    before = box(button(element, "Run"))
    run(element)
    assert box(button(element, "Run")) == before
    headline = element.locator(".dr-report__verdict strong").inner_text()
    assert re.fullmatch(r"\d of \d checks pass", headline)
    expect(page.locator("body > [role=status]")).to_contain_text(headline)


def test_an_endless_loop_is_stopped_and_the_next_run_works(element: Locator) -> None:
    loop = "print('before')\n\n\ndef ndcg_at_k(relevances, k):\n    while True:\n        pass\n\n\ndcg_at_k = ndcg_at_k\n"
    write(element, loop)
    button(element, "Run").click()
    wait_for_status(element, "running")
    expect(element.locator(".dr-output__text")).to_contain_text("before")
    button(element, "Stop").click()
    wait_for_status(element, "stopped")
    expect(element.locator('.dr-check[data-status="stopped"]')).to_be_visible()
    expect(element.locator(".dr-output__text")).to_contain_text("before")
    expect(element.locator(".cm-content")).to_contain_text("while True")
    write(element, solution(SLUG))
    run(element)
    wait_for_status(element, "passed")


def test_python_that_cannot_be_had_is_said_and_can_be_tried_again(page: Page, element: Locator) -> None:
    def refuse(route: Route) -> None:
        route.abort()

    page.context.route("**/assets/runtime/**", refuse)
    button(element, "Run").click()
    wait_for_status(element, "unavailable")
    expect(element.locator(".dr-exercise__state")).to_contain_text("can be read, and your code is kept")
    button(element, "Hint 1 of 3").click()
    expect(element.locator("details.dr-hint").first).to_be_visible()
    page.context.unroute("**/assets/runtime/**", refuse)
    button(element, "Try again").click()
    wait_for_status(element, "ready")
    run(element)
    wait_for_status(element, "failed")


def test_the_solution_is_asked_for_twice_before_a_pass(element: Locator) -> None:
    part = element.locator(".dr-exercise__solution")
    expect(part).to_be_hidden()
    button(element, "Solution").click()
    expect(part).to_be_hidden()
    button(element, "Keep trying").click()
    expect(button(element, "Solution")).to_be_focused()
    button(element, "Solution").click()
    button(element, "Show the solution").click()
    expect(part.locator("code")).to_contain_text("def ndcg_at_k")


# ---- coming back ----


def follow_instantly(page: Page) -> None:
    """Let the theme know the pages of this host, which the site was not built for: then it swaps pages without loading."""

    def renamed(route: Route) -> None:
        answer = route.fetch()
        root = re.sub(r"sitemap\.xml.*", "", route.request.url)
        route.fulfill(response=answer, body=answer.text().replace("http://127.0.0.1:8000/", root))

    page.route("**/sitemap.xml", renamed)


def by_reload(page: Page, _site: StaticHost) -> None:
    page.reload()


def by_instant_navigation(page: Page, site: StaticHost) -> None:
    page.evaluate("window.samePage = true")
    page.get_by_role("link", name="Rubric").first.click()
    page.wait_for_url("**/rubric/")
    expect(page.locator("study-exercise")).to_have_count(0)
    page.go_back()
    page.wait_for_url(f"**/exercises/{SLUG}/")
    assert page.evaluate("window.samePage") is True, "the theme loaded the page anew"


@pytest.mark.parametrize("come_back", [by_reload, by_instant_navigation])
def test_code_and_result_are_found_again_and_nothing_runs(
    page: Page, site: StaticHost, come_back: Callable[[Page, StaticHost], None]
) -> None:
    follow_instantly(page)
    page.goto(f"{site.address}exercises/{SLUG}/")
    element = exercise(page, SLUG)
    write(element, solution(SLUG) + "\n# mine")
    run(element)
    wait_for_status(element, "passed")
    workers = len(page.workers)
    come_back(page, site)
    element = exercise(page, SLUG)
    wait_for_status(element, "passed")
    expect(element.locator(".dr-report__time")).to_contain_text("from your last run")
    expect(element.locator(".cm-content")).to_contain_text("# mine")
    assert len(page.workers) <= workers, "Python was started on return"


def test_a_reset_can_be_undone_after_a_reload(page: Page, element: Locator) -> None:
    write(element, "mine = 1")
    button(element, "Reset").click()
    expect(element.locator(".cm-content")).to_contain_text("TODO")
    page.reload()
    button(element, "Undo reset").click()
    expect(element).to_contain_text("mine = 1")


def test_an_exercise_that_changed_keeps_both_versions(page: Page, element: Locator) -> None:
    write(element, "mine = 1")
    expect(element.locator(".dr-exercise__saved")).to_have_text("Saved in this browser.")

    def changed(route: Route) -> None:
        answer = route.fetch()
        body = re.sub(r'data-basis="\w+"', 'data-basis="0123456789abcdef"', answer.text())
        route.fulfill(response=answer, body=body)

    page.route(f"**/exercises/{SLUG}/", changed)
    page.reload()
    expect(element.locator(".dr-exercise__notice")).to_contain_text(
        "This exercise changed since you wrote this code"
    )
    button(element, "Use the new starter").click()
    expect(element).to_contain_text("TODO")
    element.locator(".dr-exercise__earlier > summary").click()
    button(element, "Bring back").click()
    expect(element).to_contain_text("mine = 1")


def test_two_tabs_follow_each_other(page: Page, element: Locator) -> None:
    other_tab = page.context.new_page()
    other_tab.goto(page.url)
    other = exercise(other_tab, SLUG)
    open_editor(other)
    write(element, "from the first tab")
    expect(other.locator(".cm-content")).to_have_text("from the first tab")


# ---- the other elements ----


def test_what_is_written_and_chosen_on_a_problem_page_is_found_again(page: Page, site: StaticHost) -> None:
    page.goto(site.address + PROBLEM)
    draft = page.locator('study-draft[data-id="news-feed-ranking/clarify"] textarea')
    draft.fill("Which feed?")
    expect(page.locator("study-draft").first).to_contain_text("saved in this browser")
    quiz = page.locator("study-quiz").first
    wrong = quiz.locator('li[data-correct="false"]').first
    wrong.locator(".dr-quiz__choice").click()
    expect(wrong.locator(".dr-quiz__verdict")).to_have_text("Not this one")
    expect(wrong.locator(".dr-quiz__reason")).to_be_visible()
    right = quiz.locator('li[data-correct="true"]')
    right.get_by_role("radio").focus()
    page.keyboard.press("Space")
    expect(right.locator(".dr-quiz__verdict")).to_have_text("Right")
    page.reload()
    expect(draft).to_have_value("Which feed?")
    expect(right.get_by_role("radio")).to_be_checked()
    expect(right.locator(".dr-quiz__reason")).to_be_visible()


def in_step(page: Page) -> Locator:
    return page.locator("#step-serving p").last


def test_a_link_into_a_collapsed_part_opens_it(page: Page, site: StaticHost) -> None:
    page.goto(site.address + PROBLEM)
    expect(in_step(page)).to_be_hidden()
    page.goto(f"{site.address}{PROBLEM}#step-serving")
    expect(in_step(page)).to_be_visible()
    page.locator("#step-serving > summary").click()
    expect(in_step(page)).to_be_hidden()
    page.evaluate("location.hash = ''; location.hash = '#step-serving'")
    expect(in_step(page)).to_be_visible()


def test_paper_gets_the_answers_and_the_screen_gets_them_closed_again(page: Page, site: StaticHost) -> None:
    page.goto(site.address + PROBLEM)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(in_step(page)).to_be_visible()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(in_step(page)).to_be_hidden()


def test_the_catalogue_filters_by_address_and_marks_what_is_done(
    page: Page, site: StaticHost, element: Locator
) -> None:
    write(element, solution(SLUG))
    run(element)
    wait_for_status(element, "passed")
    page.goto(f"{site.address}exercises/?step=evaluation")
    catalogue = page.locator("study-catalogue")
    rows = catalogue.locator("tbody > tr")
    expect(catalogue.get_by_label("Step")).to_have_value("evaluation")
    expect(rows.filter(visible=True).locator('.dr-chip[data-step="evaluation"]')).to_have_count(
        rows.filter(visible=True).count()
    )
    expect(catalogue.get_by_role("status")).to_have_text(
        f"{rows.filter(visible=True).count()} of {rows.count()} exercises"
    )
    expect(catalogue.locator("tr", has=page.locator(f'a[href$="{SLUG}/"]')).locator(".dr-done")).to_have_text(
        "done"
    )
    catalogue.get_by_role("button", name="Clear").click()
    expect(rows.filter(visible=True)).to_have_count(rows.count())
    assert urlsplit(page.url).query == ""
    page.goto(f"{site.address}problems/")
    expect(page.locator('[data-exercises*="ndcg-at-k"]').first).to_contain_text("1 done")
