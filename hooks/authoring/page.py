"""Reads a page: its front matter into a frozen record, its text into a scan.

---
title: Fraud detection            keys of `ProblemPage` for docs/problems/<slug>.md and
roles: [mle]                      docs/problems/<slug>/index.md, of `LessonPage` for all other pages
---
"""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, StrictBool, StrictFloat, StrictInt, StrictStr

from authoring.block_scan import Scan, scan
from authoring.block_specs import KEBAB_CASE
from authoring.diagnostics import Diagnostic, did_you_mean
from authoring.record import Record, read_record
from authoring.text_file import decode
from authoring.vocabulary import Difficulty, Kind, ProblemSlug, Role
from authoring.yaml_text import YamlMapping, YamlProblem, load

_FENCE = re.compile(r"-{3}[ \t]*")
_END = re.compile(r"(?:-{3}|\.{3})[ \t]*")
_PROBLEM_PATH = re.compile(r"docs/problems/(?P<slug>[^/]+)(?:\.md|/index\.md)")


def _one_line(text: str) -> str:
    if not text.strip() or "\n" in text.strip():
        raise ValueError("must be one line of text")
    return text.strip()


def _kebab(text: str) -> str:
    if not KEBAB_CASE.fullmatch(text):
        raise ValueError("must be kebab-case, such as real-time")
    return text


def _no_repeats[T](values: tuple[T, ...]) -> tuple[T, ...]:
    if len(set(values)) < len(values):
        raise ValueError("names something twice")
    return values


def _day(value: object) -> object:
    if isinstance(value, datetime.datetime) or not isinstance(value, (datetime.date, str)):
        raise ValueError("must be a date, such as 2026-11-22")
    return value


OneLine = Annotated[StrictStr, AfterValidator(_one_line)]
KebabCase = Annotated[StrictStr, AfterValidator(_kebab)]


class ProblemPage(Record):
    """Front matter of a problem page. Which exercises belong to it is said in each `exercise.toml`."""

    title: OneLine = Field(description="the problem's name, such as Fraud detection")
    summary: OneLine = Field(max_length=240, description="one sentence for lists of problems and for search")
    roles: Annotated[tuple[Role, ...], Field(min_length=1), AfterValidator(_no_repeats)] = Field(
        description="whom it is asked of: mle, ai-engineer, mlops"
    )
    kind: Kind = Field(description="what kind of system: ml, llm or platform")
    difficulty: Difficulty = Field(description="standard, hard or expert")
    minutes: StrictInt = Field(ge=15, le=90, description="length of the round, usually 45")
    challenges: Annotated[tuple[OneLine, ...], Field(min_length=1), AfterValidator(_no_repeats)] = Field(
        description="the key challenges, a few words each"
    )
    tags: Annotated[tuple[KebabCase, ...], Field(min_length=1), AfterValidator(_no_repeats)] = Field(
        description="topics in kebab-case"
    )
    checked: Annotated[datetime.date, BeforeValidator(_day)] = Field(
        description="the day on which the sources were last looked at, such as 2026-11-22"
    )
    status: Literal["draft"] | None = Field(
        None, description="draft while the page is being written: lower minimums, and `make serve` only"
    )


class SearchSettings(Record):
    """How a page takes part in the site's search."""

    exclude: StrictBool = Field(False, description="leave the page out")
    boost: StrictInt | StrictFloat = Field(1, gt=0, description="rank the page higher (above 1) or lower")


class LessonPage(Record):
    """Front matter of every other page. All keys are optional; `template` names a theme's page template."""

    title: OneLine | None = Field(None, description="title, when it is not the page's first heading")
    summary: OneLine | None = Field(None, max_length=240, description="one sentence for lists of pages")
    description: OneLine | None = Field(None, max_length=240, description="one sentence for search engines")
    hide: tuple[Literal["navigation", "toc", "path", "footer", "feedback", "tags"], ...] = Field(
        (), description="parts of the page's frame to leave out"
    )
    icon: OneLine | None = Field(None, description="an icon of the theme")
    search: SearchSettings | None = Field(None, description="how the page takes part in search")
    template: OneLine | None = Field(None, description="a page template of the theme")
    tags: tuple[KebabCase, ...] = Field((), description="topics in kebab-case")
    status: Literal["draft"] | None = Field(None, description="draft: built by `make serve` only")


@dataclass(frozen=True)
class Page:
    """A page as read. `meta` is None when the front matter does not hold; `slug` only problem pages have."""

    path: str
    slug: str | None
    meta: ProblemPage | LessonPage | None
    text: str
    scan: Scan
    draft: bool = (
        False  # holds whatever else is wrong with the front matter, so that one slip gives one message
    )

    @property
    def kind(self) -> Literal["problem", "lesson"]:
        """Which rules the page follows."""
        return "lesson" if self.slug is None else "problem"


def read_page(content: bytes, path: str) -> tuple[Page | None, list[Diagnostic]]:
    """Read a file's bytes; `path` is relative to the project folder. None only for bytes that are no text."""
    text, found = decode(content, path)
    if text is None:
        return None, found
    slug = problem_slug(path)
    model: type[ProblemPage | LessonPage] = LessonPage if slug is None else ProblemPage
    if slug is not None and slug not in set(ProblemSlug):
        message = f'"{slug}" is none of the problems{did_you_mean(slug, ProblemSlug)}'
        found.append(Diagnostic(path, 1, "unknown-problem", message))
    front, first_line, problems = _front_matter(text, path, required=slug is not None)
    found += problems
    meta = None
    if front is not None:
        lines = {key: line + 1 for key, line in front.lines.items()}
        meta, problems = read_record(model, front.values, lines, path)
        found += problems
    scanned = scan(text, path, first_line)
    draft = front is not None and front.values.get("status") == "draft"
    return Page(path, slug, meta, text, scanned, draft), [*found, *scanned.diagnostics]


def problem_slug(path: str) -> str | None:
    """Return the slug of a problem page, None for any other page."""
    match = _PROBLEM_PATH.fullmatch(path)
    return match["slug"] if match and match["slug"] != "index" else None


def _front_matter(
    text: str, path: str, *, required: bool
) -> tuple[YamlMapping | None, int, list[Diagnostic]]:
    """Part the front matter from the text, which starts on the line that is returned second."""
    lines = text.split("\n")
    if not _FENCE.fullmatch(lines[0]):
        message = (
            "a problem page starts with front matter between two lines ---; `make new-problem` writes it"
        )
        missing = [Diagnostic(path, 1, "front-matter-missing", message)] if required else []
        return None if required else YamlMapping({}, {}), 1, missing
    end = next((index for index, line in enumerate(lines[1:], 1) if _END.fullmatch(line)), None)
    if end is None:
        message = "the front matter is never closed; end it with a line ---"
        return None, 2, [Diagnostic(path, 1, "front-matter-unclosed", message)]
    try:
        return load("\n".join(lines[1:end])), end + 2, []
    except YamlProblem as problem:
        return None, end + 2, [Diagnostic(path, problem.line + 1, "front-matter-syntax", problem.message)]
