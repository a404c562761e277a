"""All rules for one page, in one place: what holds anywhere, then what holds for problem pages."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from authoring import estimate_results
from authoring.block_check import check_blocks
from authoring.diagnostics import Diagnostic, did_you_mean
from authoring.figure_check import check_dollars_and_fences
from authoring.page import Page
from authoring.question_check import check_questions
from authoring.section_content import check_content
from authoring.sections import check_filled, check_order, find_sections, section_by_line

# After one of these, something in its section was not counted, which is no second slip.
_NOT_COUNTED = {"unknown-block", "block-syntax", "block-indented", "unknown-fence", "fence-unclosed"}


def check_page(page: Page, exercise_slugs: Collection[str]) -> list[Diagnostic]:
    """Report what is wrong with a page by itself; `exercise_slugs` are the folders under exercises/."""
    sections = find_sections(page.scan)
    found = check_blocks(page.scan, page.path, page.kind, section_by_line(sections))
    found += check_questions(page)
    found += check_dollars_and_fences(page)
    found += _check_estimates(page)
    found += _check_exercises(page, exercise_slugs)
    if page.kind == "problem":
        found += check_order(page, sections)
        found += check_content(page, sections)
        slips = [each.line for each in (*page.scan.diagnostics, *found) if each.code in _NOT_COUNTED]
        whole = [section for section in sections if not any(map(section.holds, slips))]
        found += check_filled(page, whole)
    return found


def _check_estimates(page: Page) -> Iterator[Diagnostic]:
    """Evaluate the estimates from top to bottom; later ones may use the quantities of earlier ones."""
    before: list[str] = []
    for fence in page.scan.fences:
        if fence.language != "estimate":
            continue
        quantities, errors = estimate_results.parse(fence.text, before)
        before.append(fence.text)
        for error in errors:
            yield Diagnostic(page.path, fence.line + 1 + error.line_offset, error.code, error.message)
        if not quantities and not errors:
            message = "the estimate is empty; write one quantity a line: name = value unit [assumed]"
            yield Diagnostic(page.path, fence.line, "estimate-empty", message)


def _check_exercises(page: Page, slugs: Collection[str]) -> Iterator[Diagnostic]:
    """Require that each exercise exists and stands once on its page."""
    first: dict[str, int] = {}
    for block in page.scan.blocks:
        slug = block.argument
        if block.name != "exercise" or not slug:
            continue
        if slug not in slugs:
            near = did_you_mean(slug, slugs)
            cure = near if near.startswith("; did") else f"; `make new-exercise NAME={slug}` starts one"
            message = f'there is no exercise "{slug}"{cure}'
            yield Diagnostic(page.path, block.line, "unknown-exercise", message)
        elif slug in first:
            message = f'the exercise "{slug}" stands on this page already (line {first[slug]}); take one out'
            yield Diagnostic(page.path, block.line, "exercise-repeated", message)
        first.setdefault(slug, block.line)
