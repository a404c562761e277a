"""Chips: the small labels that say which step, role, kind and difficulty something has, alike everywhere."""

from __future__ import annotations

from authoring.markup import Html, tag
from authoring.vocabulary import ROLE_TITLES, STEP_BY_SLUG, Difficulty, Kind, Role, StepSlug

KIND_TITLES = {Kind.ML: "ML system", Kind.LLM: "LLM system", Kind.PLATFORM: "ML platform"}
DIFFICULTY_TITLES = {
    Difficulty.STANDARD: "Standard",
    Difficulty.HARD: "Hard",
    Difficulty.EXPERT: "Expert",
}


def chip(text: str) -> Html:
    """Label something with words that belong to no list."""
    return tag("span", {"class": "dr-chip"}, text)


def step_chip(step: StepSlug) -> Html:
    """Name the step; its color and icon come from the attribute."""
    return tag("span", {"class": "dr-chip", "data-step": step}, STEP_BY_SLUG[step].title)


def role_chip(role: Role) -> Html:
    """Name whom a problem is asked of."""
    return tag("span", {"class": "dr-chip", "data-role": role}, ROLE_TITLES[role])
