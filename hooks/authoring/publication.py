"""What is published beyond the authors' own pages: generated pages, and what surrounds a page's content.

The host converts Markdown and writes files; this says which: by paths under `docs/`, and by addresses.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial
from typing import Any

from authoring import catalogue, exercise_page, links
from authoring.bundle import Bundle
from authoring.catalogue import ListedProblem
from authoring.exercise import ExerciseFolder
from authoring.exercise_html import exercise_html
from authoring.formulas import to_mathml
from authoring.fragment import FragmentConverter
from authoring.markup import Html, join
from authoring.page import Page, ProblemPage
from authoring.page_context import PageContext, Scene
from authoring.problem_html import problem_head
from authoring.site_check import CheckResult
from authoring.vocabulary import PROBLEM_TITLES, ProblemSlug

DOCS = "docs/"
_TITLE = re.compile(r"\s*<h1\b")  # written by the author; otherwise the theme puts one first


class Publication:
    """The site to be built from what was checked; `drafts` says whether unfinished pages belong to it."""

    def __init__(self, checked: CheckResult, bundles: Mapping[str, Bundle], *, drafts: bool) -> None:
        self.bundles = bundles
        self.scene = Scene(exercise=self._exercise)
        self._by_slug = checked.exercises
        self._exercises = exercise_page.in_catalogue_order(checked.exercises)
        self._pages = [page for page in checked.pages if drafts or not page.draft]
        self.left_out = [_source(page) for page in checked.pages if page.draft and not drafts]
        self._addresses: Mapping[str, str] = {}
        self._convert: FragmentConverter | None = None
        self._lost: list[str] = []

    # ---- which pages there are ---------------------------------------------------------------------------

    def generated_pages(self) -> dict[str, str]:
        """Map the path of each page that no author wrote to its Markdown."""
        pages = {name: catalogue.source(name) for name in (catalogue.PROBLEMS, catalogue.EXERCISES)}
        for exercise in self._exercises:
            pages[links.source_of_exercise(exercise.slug)] = exercise_page.page_source(exercise)
        return pages

    def exercise_pages(self) -> list[str]:
        """List the paths of the exercises' own pages."""
        return [links.source_of_exercise(exercise.slug) for exercise in self._exercises]

    def generated_files(self) -> dict[str, str | bytes]:
        """Map the address of each file that is made from exercises to its content."""
        bundles = {bundle.address: bundle.content for bundle in self.bundles.values()}
        return {**bundles, **exercise_page.redirects(self._by_slug)}

    def titles(self) -> dict[str, str]:
        """Map each page to its title, in the order of the navigation: problems as in the vocabulary."""
        problems = list(PROBLEM_TITLES)
        pages = {_source(page): page for page in self._pages}
        ordered = sorted(
            pages, key=lambda source: (problems.index(slug) if (slug := _slug(pages[source])) else -1, source)
        )
        titles = {source: _title(pages[source]) for source in ordered}
        return {catalogue.PROBLEMS: "", catalogue.EXERCISES: "", **titles}

    def begin(self, addresses: Mapping[str, str], extensions: list[Any], settings: Mapping[str, Any]) -> None:
        """Take the address of every page, and the Markdown settings for texts that stand inside pages."""
        self._addresses = addresses
        alone = {**settings, "authoring.block_render": {"scene": Scene()}}
        self._convert = FragmentConverter(extensions, alone)

    # ---- one page ----------------------------------------------------------------------------------------

    def enter(self, source: str, address: str) -> None:
        """Say which page is converted next."""
        page = next((page for page in self._pages if _source(page) == source), None)
        self.scene.page = PageContext(source, address, page.slug if page else None)

    def finish(self, content: str) -> tuple[str, list[str]]:
        """Complete the page that was entered; the second value says what could not be done."""
        page = self.scene.page
        lost, self._lost = self._lost, []
        before, after = self._around(page, content)
        title, end, rest = content.partition("</h1>") if _TITLE.match(content) else ("", "", content)
        shown, not_drawn = to_mathml(join(Html(title + end), before, Html(rest), after))
        return shown, [*lost, *not_drawn]

    def _around(self, page: PageContext, content: str) -> tuple[Html | None, Html | None]:
        problems = self._problems()
        if page.source == catalogue.PROBLEMS:
            return None, catalogue.problem_table(problems, self._exercises)
        if page.source == catalogue.EXERCISES:
            return None, catalogue.exercise_table(self._exercises, problems)
        if page.problem:
            meta = next(problem.meta for problem in problems if problem.slug == page.problem)
            own = [exercise for exercise in self._exercises if page.problem in exercise.problems]
            return problem_head(meta, own, content, page), None
        for exercise in self._exercises:
            if page.source == links.source_of_exercise(exercise.slug):
                addresses = {str(problem.slug): problem.address for problem in problems}
                foot = exercise_page.page_foot(exercise, self._exercises, addresses)
                return exercise_page.page_head(exercise), foot
        return None, None

    def _problems(self) -> list[ListedProblem]:
        listed = {
            page.slug: ListedProblem(ProblemSlug(page.slug), self._addresses[_source(page)], page.meta)
            for page in self._pages
            if page.slug and isinstance(page.meta, ProblemPage)
        }
        return [listed[slug] for slug in PROBLEM_TITLES if slug in listed]

    def _exercise(self, slug: str, page: PageContext) -> Html | None:
        exercise: ExerciseFolder | None = self._by_slug.get(slug)
        if exercise is None or self._convert is None:
            return None
        find = partial(self._target, source=f"exercises/{slug}/prompt.md")
        return exercise_html(exercise, self.bundles[slug], page, self._convert, find)

    def _target(self, address: str, source: str) -> str | None:
        found = links.target_of(address, source, self._addresses)
        if found is None:
            self._lost.append(
                f"{source} or hints.md: the link {address} leads to no page; write it relative to the file, "
                "such as ../../docs/rubric.md"
            )
        return found


def _source(page: Page) -> str:
    return page.path.removeprefix(DOCS)


def _slug(page: Page) -> ProblemSlug | None:
    return ProblemSlug(page.slug) if page.slug else None


def _title(page: Page) -> str:
    return (page.meta.title if page.meta else None) or ""
