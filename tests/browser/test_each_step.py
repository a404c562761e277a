"""One exercise of each step, solved through the page: a wrong answer gets its name, the solution passes and is drawn."""

from __future__ import annotations

import pytest
from authoring.exercise import ExerciseFolder, load
from authoring.exercise_page import in_catalogue_order
from authoring.vocabulary import StepSlug
from playwright.sync_api import Page, expect

from tests.browser.reader import EXERCISES, exercise, run, wait_for_status, write
from tests.browser.test_page_types import SCHEMES, violations
from tests.serving import StaticHost


def folders() -> list[ExerciseFolder]:
    paths = sorted(path.parent for path in EXERCISES.glob("*/exercise.toml"))
    found = {path.name: load(path, EXERCISES.parent)[0] for path in paths}
    return in_catalogue_order({slug: folder for slug, folder in found.items() if folder})


def one_of(step: StepSlug) -> ExerciseFolder:
    """The first of a step; one with a picture where there is one."""
    own = [folder for folder in folders() if folder.step == step]
    return next((folder for folder in own if folder.plot), own[0])


@pytest.mark.parametrize("step", StepSlug)
def test_a_wrong_answer_is_named_and_the_solution_passes(
    page: Page, site: StaticHost, step: StepSlug
) -> None:
    folder = one_of(step)
    page.goto(f"{site.address}exercises/{folder.slug}/")
    element = exercise(page, folder.slug)
    wrong = folder.wrong[0]
    write(element, wrong.source)
    run(element)
    wait_for_status(element, "failed")
    lead = wrong.message.split("\n\n")[0].replace("`", "")
    expect(element.locator(".dr-report__diagnosis p").first).to_have_text(" ".join(lead.split()))

    write(element, folder.solution)
    run(element)
    wait_for_status(element, "passed")
    expect(element.locator(".dr-report__diagnosis")).to_have_count(0)
    expect(element.locator(".dr-plot > svg[role=img]")).to_have_count(1 if folder.plot else 0)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_picture_is_accessible_and_found_again(page: Page, site: StaticHost, scheme: str) -> None:
    folder = next(folder for folder in folders() if folder.plot)
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light", reduced_motion="reduce")
    page.goto(f"{site.address}exercises/{folder.slug}/")
    element = exercise(page, folder.slug)
    write(element, folder.solution)
    run(element)
    wait_for_status(element, "passed")
    element.locator(".dr-plot__numbers > summary").click()
    assert violations(page) == []
    page.reload()
    expect(exercise(page, folder.slug).locator(".dr-plot figcaption")).to_be_visible()


def test_every_exercise_fits_a_phone(page: Page, site: StaticHost) -> None:
    page.set_viewport_size({"width": 390, "height": 900})
    too_wide = {}
    for folder in folders():
        page.goto(f"{site.address}exercises/{folder.slug}/")
        page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
        excess = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        if excess > 0:
            too_wide[folder.slug] = excess
    assert too_wide == {}
