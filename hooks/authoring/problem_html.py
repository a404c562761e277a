"""The head of a problem page: its summary, what kind of problem it is, how long it takes, and the clock."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from xml.etree import ElementTree

from authoring.chips import DIFFICULTY_TITLES, KIND_TITLES, chip, role_chip
from authoring.clock import add_clock
from authoring.exercise import ExerciseFolder
from authoring.markup import Html, join, tag
from authoring.page import ProblemPage
from authoring.page_context import PageContext

WORDS_A_MINUTE = 220

_HIDDEN = re.compile(r"<section\b[^>]*\bdata-search-exclude\b.*?</section>", re.DOTALL)
_EXERCISE = re.compile(r"<study-exercise\b.*?</study-exercise>", re.DOTALL)
_PICTURE = re.compile(r"<(svg|math)\b.*?</\1>", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")


def problem_head(
    meta: ProblemPage, exercises: Sequence[ExerciseFolder], content: str, page: PageContext
) -> Html:
    """Build what comes before the content of a problem page."""
    open_minutes, all_minutes = reading_minutes(content)
    holder = ElementTree.Element("div")
    clock = add_clock(holder, page)
    return tag(
        "div",
        {"class": "dr-head"},
        tag("p", {"class": "dr-head__summary"}, meta.summary),
        tag("p", {"class": "dr-head__chips"}, _chips(meta, exercises, open_minutes, all_minutes)),
        Html(ElementTree.tostring(clock, encoding="unicode", method="html")),
    )


def reading_minutes(content: str) -> tuple[int, int]:
    """Estimate the minutes it takes to read what is open from the start, and everything; exercises apart."""
    text = _PICTURE.sub(" ", _EXERCISE.sub(" ", content))
    return _minutes(_HIDDEN.sub(" ", text)), _minutes(text)


def _minutes(text: str) -> int:
    words = len(html.unescape(_TAG.sub(" ", text)).split())
    return max(1, round(words / WORDS_A_MINUTE))


def _chips(
    meta: ProblemPage, exercises: Sequence[ExerciseFolder], open_minutes: int, all_minutes: int
) -> Html:
    count = len(exercises)
    chips = (
        chip("Draft") if meta.status == "draft" else None,
        *(role_chip(role) for role in meta.roles),
        chip(KIND_TITLES[meta.kind]),
        chip(DIFFICULTY_TITLES[meta.difficulty]),
        chip(f"{meta.minutes} min round"),
        tag(
            "a",
            {
                "class": "dr-chip",
                "href": "#practice",
                "data-exercises": " ".join(exercise.slug for exercise in exercises),
            },
            f"{count} exercise{'' if count == 1 else 's'}",
        ),
        chip(f"{open_minutes} min read, {all_minutes} with the answers"),
    )
    return join(*chips, between="\n")
