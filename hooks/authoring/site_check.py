"""Checks everything that authors write: all pages and all exercise folders, the same way everywhere.

The command line, CI and the site's build call `check`. It runs no exercise and needs no site generator.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from authoring.block_scan import scan
from authoring.diagnostics import Diagnostic, in_order, relative
from authoring.exercise import ExerciseFolder, load_all
from authoring.figure_check import check_figures
from authoring.page import LessonPage, Page, read_page
from authoring.page_check import check_page
from authoring.question_check import Question, check_unique, questions

# Parts of an exercise folder that are Markdown and take part in a page.
_EXERCISE_TEXTS = ("prompt.md", "hints.md")


@dataclass(frozen=True)
class CheckResult:
    """What was read, for the build to use again, and everything that is wrong with it."""

    pages: tuple[Page, ...]
    exercises: Mapping[str, ExerciseFolder]
    questions: tuple[Question, ...]
    diagnostics: tuple[Diagnostic, ...]

    @property
    def problems(self) -> list[Page]:
        """The problem pages, drafts included."""
        return [page for page in self.pages if page.kind == "problem"]


def check(root: Path, *, figures: bool = True) -> CheckResult:
    """Read and check a project folder. `figures=False` leaves out drawing, for callers that draw anyway."""
    found: list[Diagnostic] = []
    exercises, wrong = load_all(root / "exercises", root)
    found += wrong
    slugs = _folders(root / "exercises")
    pages = []
    for path in _markdown_files(root / "docs"):
        page, wrong = _read(path, relative(path, root))
        found += wrong
        if page is not None:
            pages.append(page)
    texts = list(_exercise_texts(exercises, root))
    for page in (*pages, *texts):
        found += check_page(page, slugs)
    found += _twice(pages)
    asked = [question for page in pages for question in questions(page)]
    found += check_unique(asked)
    if figures:
        found += check_figures((*pages, *texts))
    return CheckResult(tuple(pages), exercises, tuple(asked), tuple(in_order(found)))


def _twice(pages: list[Page]) -> Iterator[Diagnostic]:
    """Report a problem that is a file and a folder: both would be written to the same address."""
    first: dict[str, str] = {}
    for page in pages:
        if page.slug is not None and first.setdefault(page.slug, page.path) != page.path:
            message = f'the problem "{page.slug}" has a second page ({first[page.slug]}); keep one of the two'
            yield Diagnostic(page.path, 1, "problem-twice", message)


def _markdown_files(docs: Path) -> list[Path]:
    """List the pages; the site generator passes over names that start with a dot, and so does this."""
    return sorted(
        path
        for path in docs.rglob("*.md")
        if path.is_file() and not any(part.startswith(".") for part in path.relative_to(docs).parts)
    )


def _folders(exercises: Path) -> frozenset[str]:
    if not exercises.is_dir():
        return frozenset()
    return frozenset(path.name for path in exercises.iterdir() if path.is_dir() and path.name[0] not in "._")


def _read(path: Path, shown_as: str) -> tuple[Page | None, list[Diagnostic]]:
    try:
        content = path.read_bytes()
    except OSError as error:
        return None, [Diagnostic(shown_as, 1, "unreadable", f"cannot read the file ({error.strerror})")]
    return read_page(content, shown_as)


def _exercise_texts(exercises: Mapping[str, ExerciseFolder], root: Path) -> Iterator[Page]:
    """Read the Markdown of the exercises as pages without front matter; `load_all` has checked the files."""
    for exercise in exercises.values():
        for name in _EXERCISE_TEXTS:
            text = (exercise.path / name).read_text(encoding="utf-8-sig")
            path = relative(exercise.path / name, root)
            yield Page(path, None, LessonPage(), text, scan(text, path))
