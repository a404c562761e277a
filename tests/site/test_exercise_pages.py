"""Exercises: a page each, bundles, the catalogue; and that no exercise is left out."""

from __future__ import annotations

import json

import pytest
from authoring.exercise_page import in_catalogue_order
from authoring.page import ProblemPage
from authoring.vocabulary import PROBLEM_ROLES, ProblemSlug
from authoring.site_check import CheckResult

from grader import Exercise
from tests.conftest import ROOT
from tests.site.built import BuiltSite, one

SLUGS = sorted(path.parent.name for path in (ROOT / "exercises").glob("*/exercise.toml"))


@pytest.mark.parametrize("slug", SLUGS)
def test_each_exercise_has_its_own_page(site: BuiltSite, written: CheckResult, slug: str) -> None:
    page = site.pages[f"exercises/{slug}/"]
    folder = written.exercises[slug]
    element = one(page.tree, "study-exercise")
    assert element.attributes["data-slug"] == slug
    assert element.attributes["data-status"] == "idle"
    assert element.attributes["data-step"] == folder.step
    assert one(page.tree, "article h1").text().startswith(folder.title)
    starter = one(element, ".dr-exercise__starter")
    solution = one(element, ".dr-exercise__solution")
    assert starter.text().strip() == folder.starter.strip()
    assert folder.solution.strip() in solution.text()
    assert len(element.css("details.dr-hint")) == len(folder.hints)
    assert element.css_first("noscript") is not None


@pytest.mark.parametrize("slug", SLUGS)
def test_the_bundle_is_there_and_can_be_graded(site: BuiltSite, slug: str) -> None:
    element = one(site.pages[f"exercises/{slug}/"].tree, "study-exercise")
    text = (site.folder / str(element.attributes["data-bundle"])).read_text("utf-8")
    assert json.loads(text)["basis"] == element.attributes["data-basis"]
    exercise = Exercise.from_json(text)
    assert exercise.slug == slug
    assert exercise.misconceptions


def test_an_exercise_is_the_same_wherever_it_stands(site: BuiltSite) -> None:
    found: dict[str, set[tuple[str, ...]]] = {}
    for page in site.pages.values():
        for element in page.tree.css("study-exercise"):
            same = tuple(
                str(element.attributes[name]) for name in ("data-bundle", "data-basis", "data-limit")
            )
            task = one(element, ".dr-exercise__task")
            found.setdefault(str(element.attributes["data-slug"]), set()).add((*same, task.text()))
    assert found.keys() == set(SLUGS)
    assert {slug for slug, versions in found.items() if len(versions) > 1} == set()


def test_the_catalogue_lists_each_exercise_once(site: BuiltSite, written: CheckResult) -> None:
    rows = site.pages["exercises/"].tree.css("study-catalogue tbody tr")
    listed = [str(one(row, "a").attributes["href"]).rstrip("/") for row in rows]
    expected = in_catalogue_order(written.exercises)
    assert listed == [exercise.slug for exercise in expected]
    for row, exercise in zip(rows, expected, strict=True):
        assert row.attributes["data-step"] == exercise.step
        assert row.attributes["data-minutes"] == str(exercise.minutes)
        assert row.attributes["data-difficulty"] == exercise.difficulty
        assert str(row.attributes["data-problems"]).split() == list(exercise.problems)
        roles = {role for slug in exercise.problems for role in PROBLEM_ROLES[slug]}
        assert set(str(row.attributes["data-role"]).split()) == roles


def test_the_catalogue_lists_the_problems_that_exist(site: BuiltSite, written: CheckResult) -> None:
    rows = site.pages["problems/"].tree.css("study-catalogue tbody tr")
    listed = [str(one(row, "a").attributes["href"]).rstrip("/") for row in rows]
    published = [page.slug for page in written.problems if not page.draft]
    assert sorted(listed) == sorted(str(slug) for slug in published)
    for row in rows:
        for attribute in ("data-role", "data-kind", "data-difficulty", "data-minutes", "data-tags"):
            assert row.attributes[attribute], attribute


def test_previous_and_next_go_through_all_exercises(site: BuiltSite, written: CheckResult) -> None:
    order = [exercise.slug for exercise in in_catalogue_order(written.exercises)]
    seen = [order[0]]
    while link := site.pages[f"exercises/{seen[-1]}/"].tree.css_first(".dr-pager a[rel=next]"):
        seen.append(str(link.attributes["href"]).strip("./"))
        assert len(seen) <= len(order)
    assert seen == order
    assert site.pages[f"exercises/{order[0]}/"].tree.css_first(".dr-pager a[rel=prev]") is None


@pytest.mark.parametrize("problem", ProblemSlug)
def test_each_problem_has_a_path_through_its_exercises(
    site: BuiltSite, written: CheckResult, problem: ProblemSlug
) -> None:
    path = [each.slug for each in in_catalogue_order(written.exercises) if problem in each.problems]
    for place, slug in enumerate(path):
        line = one(site.pages[f"exercises/{slug}/"].tree, f'.dr-paths [data-problem="{problem}"]')
        assert f"{place + 1} of {len(path)}" in line.text()
        ways = {
            str(link.attributes["rel"]): str(link.attributes["href"]).strip("./") for link in line.css("a[rel]")
        }
        expected = {"prev": path[:place][-1:], "next": path[place + 1 :][:1]}
        assert ways == {relation: slug for relation, slugs in expected.items() for slug in slugs}


def test_a_problem_page_names_the_roles_that_exercises_know(written: CheckResult) -> None:
    for page in written.problems:
        assert page.slug
        assert isinstance(page.meta, ProblemPage)
        assert page.meta.roles == PROBLEM_ROLES[ProblemSlug(page.slug)], page.slug


def test_exercise_pages_stay_out_of_the_navigation(site: BuiltSite) -> None:
    navigation = site.pages["rubric/"].tree.css("nav.md-nav--primary a, nav.md-tabs a")
    assert navigation
    assert [
        link.attributes["href"] for link in navigation if "exercises/" in str(link.attributes["href"])
    ] != []
    for link in navigation:
        assert not any(f"exercises/{slug}" in str(link.attributes["href"]) for slug in SLUGS)


@pytest.mark.parametrize("address", [f"exercises/{slug}/" for slug in SLUGS[:2]])
def test_the_catalogue_s_tab_is_lit_on_exercise_pages(site: BuiltSite, address: str) -> None:
    (lit,) = site.pages[address].tree.css(".md-tabs a[aria-current]")
    assert lit.text().strip() == "Exercises"
