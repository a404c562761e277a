"""The two lists readers choose from, problems and exercises: complete tables, which the page can filter."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from authoring import links
from authoring.chips import DIFFICULTY_TITLES, KIND_TITLES, chip, role_chip, step_chip
from authoring.exercise import ExerciseFolder
from authoring.markup import Html, Value, join, tag
from authoring.page import ProblemPage
from authoring.vocabulary import PROBLEM_ROLES, PROBLEM_TITLES, ROLE_TITLES, ProblemSlug

PROBLEMS = "problems/index.md"
EXERCISES = "exercises/index.md"

_INTRODUCTIONS = {
    PROBLEMS: (
        "Problems",
        "Worked problems of the ML system design interview. Take one cold: read the prompt, write your own "
        "answer step by step, and open the site's only to compare.",
    ),
    EXERCISES: (
        "Exercises",
        "Small pieces of the systems you design, written in plain Python and checked in the page. "
        "Ordered as the round goes: by step, the short ones first.",
    ),
}


@dataclass(frozen=True)
class ListedProblem:
    """A problem page that exists, with its address from the site's root."""

    slug: ProblemSlug
    address: str
    meta: ProblemPage


def source(page: str) -> str:
    """Write a catalogue page as Markdown; its table is added to its HTML."""
    title, introduction = _INTRODUCTIONS[page]
    front = {"title": title, "description": introduction, "hide": ["toc"]}
    return f"---\n{json.dumps(front)}\n---\n\n{introduction}\n"


def problem_table(problems: Sequence[ListedProblem], exercises: Sequence[ExerciseFolder]) -> Html:
    """List the problems with role, difficulty, challenges and exercises."""
    page = "problems/"
    rows = []
    for problem in problems:
        meta = problem.meta
        own = [exercise for exercise in exercises if problem.slug in exercise.problems]
        chips = (
            *(role_chip(role) for role in meta.roles),
            tag("span", {"class": "dr-chip", "data-kind": meta.kind}, KIND_TITLES[meta.kind]),
            tag(
                "span",
                {"class": "dr-chip", "data-difficulty": meta.difficulty},
                DIFFICULTY_TITLES[meta.difficulty],
            ),
        )
        cells = {
            "Problem": join(
                tag("a", {"href": links.relative(problem.address, page)}, meta.title), _draft(meta)
            ),
            "The task": join(meta.summary),
            "Key challenges": _list(list(meta.challenges)),
            "For": join(*chips, between="\n"),
            "Exercises": _exercise_count(own, links.relative(f"{problem.address}#practice", page)),
        }
        attributes: dict[str, Value] = {
            "data-role": " ".join(meta.roles),
            "data-kind": meta.kind,
            "data-difficulty": meta.difficulty,
            "data-minutes": meta.minutes,
            "data-tags": " ".join(meta.tags),
        }
        rows.append((attributes, cells))
    return _catalogue("problem", rows)


def exercise_table(exercises: Sequence[ExerciseFolder], problems: Sequence[ListedProblem]) -> Html:
    """List the exercises with step, minutes, difficulty and problems."""
    page = "exercises/"
    addresses = {problem.slug: links.relative(problem.address, page) for problem in problems}
    rows = []
    for exercise in exercises:
        address = links.relative(links.page_of_exercise(exercise.slug), page)
        asked = [
            tag("a", {"href": addresses[slug]}, title) if slug in addresses else title
            for slug, title in PROBLEM_TITLES.items()
            if slug in exercise.problems
        ]
        cells = {
            "Exercise": tag("a", {"href": address}, exercise.title),
            "Step": step_chip(exercise.step),
            "Minutes": Html(str(exercise.minutes)),
            "Difficulty": tag(
                "span", {"data-difficulty": exercise.difficulty}, DIFFICULTY_TITLES[exercise.difficulty]
            ),
            "Problems": _list(asked),
        }
        attributes: dict[str, Value] = {
            "data-step": exercise.step,
            "data-minutes": exercise.minutes,
            "data-difficulty": exercise.difficulty,
            "data-role": " ".join(
                role for role in ROLE_TITLES if any(role in PROBLEM_ROLES[slug] for slug in exercise.problems)
            ),
            "data-problems": " ".join(exercise.problems),
        }
        rows.append((attributes, cells))
    return _catalogue("exercise", rows)


def _catalogue(noun: str, rows: Sequence[tuple[Mapping[str, Value], Mapping[str, Html]]]) -> Html:
    if not rows:
        return tag("p", {}, "Nothing here yet.")
    columns = list(rows[0][1])
    head = tag("tr", {}, *(tag("th", {"scope": "col"}, column) for column in columns))
    body = [
        tag(
            "tr",
            attributes,
            join(*(tag("td", {"data-label": name}, cell) for name, cell in cells.items()), between="\n"),
        )
        for attributes, cells in rows
    ]
    table = tag("table", {}, tag("thead", {}, head), "\n", tag("tbody", {}, join(*body, between="\n")))
    # What the filters call values that no cell of the table shows.
    labels = json.dumps({**ROLE_TITLES, **PROBLEM_TITLES})
    return tag("study-catalogue", {"class": "dr-catalogue", "data-noun": noun, "data-labels": labels}, table)


def _draft(meta: ProblemPage) -> Html | None:
    return join("\n", chip("Draft")) if meta.status == "draft" else None


def _list(items: Sequence[str]) -> Html:
    return tag("ul", {}, join(*(tag("li", {}, item) for item in items), between="\n")) if items else Html("–")


def _exercise_count(exercises: Sequence[ExerciseFolder], address: str) -> Html:
    slugs = " ".join(exercise.slug for exercise in exercises)
    return tag("a", {"href": address, "data-exercises": slugs}, str(len(exercises)))
