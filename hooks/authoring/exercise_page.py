"""The page that each exercise has of its own, and the page left at each of its former addresses."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from authoring import links
from authoring.chips import DIFFICULTY_TITLES
from authoring.exercise import ExerciseFolder
from authoring.markup import Html, escape, join, tag
from authoring.vocabulary import PROBLEM_TITLES, STEP_BY_SLUG, ProblemSlug, StepSlug


def in_catalogue_order(exercises: Mapping[str, ExerciseFolder]) -> list[ExerciseFolder]:
    """Order by step of the framework, the short ones first: the order of the catalogue and of every path through it."""
    steps = list(StepSlug)
    return sorted(
        exercises.values(), key=lambda each: (steps.index(each.step), each.minutes, each.title.lower())
    )


def page_source(exercise: ExerciseFolder) -> str:
    """Write the page as Markdown."""
    step = STEP_BY_SLUG[exercise.step]
    description = f"{exercise.title}: an exercise of {exercise.minutes} minutes for the step {step.title}."
    front = {"title": exercise.title, "description": description, "hide": ["toc", "navigation"]}
    # JSON is YAML, and needs no thought about quotes.
    return f"---\n{json.dumps(front)}\n---\n\n/// exercise | {exercise.slug}\n///\n"


def page_head(exercise: ExerciseFolder) -> Html:
    """Build what comes before the exercise: the way back, the title, and where in the round it belongs."""
    page = links.page_of_exercise(exercise.slug)
    step = STEP_BY_SLUG[exercise.step]
    catalogue = tag("a", {"href": links.relative("exercises/", page)}, "Exercises")
    lesson = tag("a", {"href": links.relative(f"framework/#{step.slug}", page)}, step.title)
    return join(
        tag("nav", {"class": "dr-crumbs", "aria-label": "Breadcrumb"}, catalogue),
        tag("h1", {}, exercise.title),
        tag(
            "p",
            {"class": "dr-exercise-place"},
            f"{DIFFICULTY_TITLES[exercise.difficulty]}. In the round, this belongs to ",
            lesson,
            f", minutes {step.start} to {step.end}.",
        ),
    )


def page_foot(
    exercise: ExerciseFolder, exercises: Sequence[ExerciseFolder], problems: Mapping[str, str]
) -> Html:
    """Build what comes after the exercise: the way on, through its step and through each problem that asks for it.

    `problems` maps the slugs of the problem pages that exist to their addresses.
    """
    page = links.page_of_exercise(exercise.slug)
    before, after = _neighbors(exercise, exercises)
    asked = [_path(slug, exercise, exercises, problems.get(slug)) for slug in exercise.problems]
    return join(
        tag(
            "nav",
            {"class": "dr-pager", "aria-label": "Exercises"},
            _neighbor(before, page, "prev", _label("Previous", before, exercise)),
            _neighbor(after, page, "next", _label("Next", after, exercise)),
        ),
        tag("h2", {"id": "where-it-is-asked"}, "Where it is asked") if asked else None,
        tag("ul", {"class": "dr-paths"}, *asked) if asked else None,
    )


def _path(
    slug: ProblemSlug, exercise: ExerciseFolder, exercises: Sequence[ExerciseFolder], address: str | None
) -> Html:
    """Build one line: a problem, which of its exercises this is, and the ones before and after."""
    page = links.page_of_exercise(exercise.slug)
    own = [each for each in exercises if slug in each.problems]
    before, after = _neighbors(exercise, own)
    title = PROBLEM_TITLES[slug]
    return tag(
        "li",
        {"data-problem": slug},
        tag("a", {"href": links.relative(f"{address}#practice", page)}, title) if address else title,
        tag("span", {"class": "dr-paths__place"}, f" {own.index(exercise) + 1} of {len(own)} "),
        _step_along(before, page, "prev", "← "),
        " " if before else None,
        _step_along(after, page, "next", "→ "),
    )


def _neighbors(
    exercise: ExerciseFolder, path: Sequence[ExerciseFolder]
) -> tuple[ExerciseFolder | None, ExerciseFolder | None]:
    at = [each.slug for each in path].index(exercise.slug)
    return (path[at - 1] if at > 0 else None), (path[at + 1] if at + 1 < len(path) else None)


def _label(word: str, neighbor: ExerciseFolder | None, exercise: ExerciseFolder) -> str:
    """Say where the neighbor leads, when that is another step."""
    if neighbor is None or neighbor.step == exercise.step:
        return f"{word} in {STEP_BY_SLUG[exercise.step].title}"
    return f"{word} step: {STEP_BY_SLUG[neighbor.step].title}"


def _neighbor(exercise: ExerciseFolder | None, page: str, relation: str, label: str) -> Html | None:
    if exercise is None:
        return None
    address = links.relative(links.page_of_exercise(exercise.slug), page)
    return tag(
        "a",
        {"class": f"dr-pager__{relation}", "rel": relation, "href": address},
        tag("span", {"class": "dr-pager__label"}, label),
        " ",
        tag("span", {"class": "dr-pager__title"}, exercise.title),
    )


def _step_along(exercise: ExerciseFolder | None, page: str, relation: str, arrow: str) -> Html | None:
    if exercise is None:
        return None
    address = links.relative(links.page_of_exercise(exercise.slug), page)
    word = {"prev": "Previous: ", "next": "Next: "}[relation]
    return tag(
        "a",
        {"rel": relation, "href": address},
        tag("span", {"aria-hidden": "true"}, arrow),
        tag("span", {"class": "dr-spoken"}, word),
        exercise.title,
    )


def redirects(exercises: Mapping[str, ExerciseFolder]) -> dict[str, str]:
    """Map the file at each former address to the HTML that sends readers on."""
    return {
        f"exercises/{old}/index.html": _redirect(exercise, links.page_of_exercise(old))
        for exercise in exercises.values()
        for old in exercise.was
    }


def _redirect(exercise: ExerciseFolder, old_page: str) -> str:
    address = links.relative(links.page_of_exercise(exercise.slug), old_page)
    title = escape(exercise.title)
    return (
        '<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n'
        f'<meta http-equiv="refresh" content="0; url={address}">\n'
        f'<link rel="canonical" href="{address}">\n<meta name="robots" content="noindex">\n'
        f'<title>{title}</title>\n<p>This exercise has moved: <a href="{address}">{title}</a>.</p>\n</html>\n'
    )
