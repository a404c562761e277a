"""A problem page: its head, its parts, and what readers meet before scripts run."""

from __future__ import annotations

import pytest
from authoring.page import ProblemPage
from authoring.site_check import CheckResult
from authoring.vocabulary import STEPS

from tests.conftest import ROOT
from tests.site.built import BuiltPage, BuiltSite, following, one

SLUGS = [path.stem for path in sorted((ROOT / "docs/problems").glob("*.md")) if path.stem != "index"]


@pytest.fixture(params=SLUGS)
def problem(request: pytest.FixtureRequest, site: BuiltSite) -> BuiltPage:
    return site.pages[f"problems/{request.param}/"]


def test_the_head_comes_right_after_the_title(problem: BuiltPage) -> None:
    title = one(problem.tree, "article h1")
    assert following(title.next).attributes["class"] == "dr-head"


def test_the_head_says_what_kind_of_problem_it_is(problem: BuiltPage, written: CheckResult) -> None:
    slug = problem.address.split("/")[1]
    meta = next(page.meta for page in written.problems if page.slug == slug)
    assert isinstance(meta, ProblemPage)
    head = one(problem.tree, ".dr-head")
    assert meta.summary in head.text()
    assert [chip.attributes["data-role"] for chip in head.css("[data-role]")] == list(meta.roles)
    own = {slug_ for slug_, exercise in written.exercises.items() if slug in exercise.problems}
    counted = one(head, "[data-exercises]")
    assert set(str(counted.attributes["data-exercises"]).split()) == own
    assert counted.text().startswith(str(len(own)))


def test_the_clock_leads_to_each_step(problem: BuiltPage) -> None:
    links = [link.attributes["href"] for link in problem.tree.css(".dr-head .dr-clock a")]
    assert links == [*(f"#step-{step.slug}" for step in STEPS), "#follow-ups"]


def test_six_steps_with_their_minutes(problem: BuiltPage) -> None:
    steps = problem.tree.css("details.dr-step")
    assert [step.attributes["id"] for step in steps] == [f"step-{step.slug}" for step in STEPS]
    for node, step in zip(steps, STEPS, strict=True):
        when = one(node, "summary .dr-part__when")
        assert when.text() == f"{step.minutes} min · until {step.end}:00"


def test_hints_are_counted(problem: BuiltPage) -> None:
    hints = [node.text().strip() for node in problem.tree.css("article > details.dr-hint > summary")]
    assert [hint.partition(":")[0] for hint in hints] == ["Hint 1 of 3", "Hint 2 of 3", "Hint 3 of 3"]


def test_readers_write_before_they_look(problem: BuiltPage) -> None:
    slug = problem.address.split("/")[1]
    boxes = [node.attributes["data-id"] for node in problem.tree.css("study-draft")]
    assert boxes == [f"{slug}/{part}" for part in ("clarify", "estimate", *(step.slug for step in STEPS))]
    for step in problem.tree.css("details.dr-step"):
        assert following(one(step, ".dr-part__body").child).tag == "study-draft"


def test_quizzes_have_one_right_choice_and_a_reason_for_each(problem: BuiltPage) -> None:
    quizzes = problem.tree.css("study-quiz")
    assert len(quizzes) >= 4
    for quiz in quizzes:
        choices = quiz.css(".dr-quiz__choices > li")
        assert len(choices) >= 3
        assert [choice.attributes["data-correct"] for choice in choices].count("true") == 1
        for choice in choices:
            words = one(choice, ".dr-quiz__choice")
            reason = one(choice, ".dr-quiz__why .dr-quiz__reason")
            assert words.text().strip()
            assert "[" not in words.text()[:3]
            assert reason.text().strip()


def test_cards_have_both_sides_without_scripts(problem: BuiltPage) -> None:
    cards = problem.tree.css("study-card")
    assert len(cards) >= 10
    for card in cards:
        question, answer = one(card, "summary.dr-card__question"), one(card, ".dr-card__answer")
        assert question.text().strip()
        assert answer.text().strip()


def test_wide_tables_name_their_cells(problem: BuiltPage) -> None:
    levels = next(
        table for table in problem.tree.css("article table") if "No hire" in one(table, "tr").text()
    )
    for row in levels.css("tbody tr"):
        labels = [cell.attributes.get("data-label") for cell in row.css("td")]
        assert labels[:4] == ["Criterion", "No hire", "Lean hire", "Strong hire"]
