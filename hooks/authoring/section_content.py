"""What the sections of a problem page must say: the form of steps, questions, tables and sources."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from authoring.block_scan import Block
from authoring.block_specs import OUR_FENCES
from authoring.diagnostics import Diagnostic, did_you_mean
from authoring.markdown_text import Item, Table, paragraph_starting, plain, tables
from authoring.page import Page
from authoring.sections import Section, source_items
from authoring.vocabulary import CRITERIA, LEVELS, STEP_BY_SLUG

LEVELS_HEADER = ("Criterion", *LEVELS, "Why it matters here")
FAILURES_HEADER = ("What breaks", "How you notice", "Meanwhile", "Rollback")

_IDENTIFIER = re.compile(
    r"(?P<arxiv>\barXiv:(?:\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+(?:\.[A-Z]{2})?/\d{7})\b)"
    r"|(?P<doi>\bdoi:10\.\d{4,9}/[^\s<>]+)"
    r"|(?P<address>https://[\w-]+(?:\.[\w-]+)+[^\s<>)]*)"
)
_HALF_IDENTIFIER = re.compile(r"(?i)\b(?:arxiv|doi)\b[:\s]*\S*|http://\S+")
_YEAR = re.compile(r"\b(?:19|20)\d{2}\b")
_UNFINISHED = re.compile(r"\bTODO\b")


def check_content(page: Page, sections: Sequence[Section]) -> Iterator[Diagnostic]:
    """Report what is wrong inside the sections of a problem page."""
    yield from _check_questions(page)
    yield from _check_steps(page)
    for section in sections:
        if section.name == "Levels":
            yield from _check_levels(page, section)
        elif section.name == "Failure modes":
            yield from _check_table(page, section, FAILURES_HEADER)
        elif section.name == "Sources":
            for item in source_items(page.scan, section):
                yield from _check_source(page, item)
    if not page.draft:
        yield from _check_finished(page)


def _check_finished(page: Page) -> Iterator[Diagnostic]:
    """Report a TODO that readers would see, once, with the number of its lines."""
    lines = [number for number, line in enumerate(page.scan.lines, 1) if _UNFINISHED.search(line)]
    lines += [
        fence.line
        for fence in page.scan.fences
        if fence.language in OUR_FENCES and _UNFINISHED.search(fence.text)
    ]
    if page.meta is not None and _UNFINISHED.search(page.meta.model_dump_json()):
        lines.append(1)
    if lines:
        places = "one place" if len(lines) == 1 else f"{len(lines)} places, of which this is the first"
        message = f"TODO stands in {places}; write what is missing, or say status: draft"
        yield Diagnostic(page.path, min(lines), "unfinished", message)


def _check_questions(page: Page) -> Iterator[Diagnostic]:
    """Require of each `clarify` a reply, then what it changes."""
    for block in page.scan.blocks:
        if block.name != "clarify":
            continue
        body = page.scan.body(block)
        if not any(line.strip() for line in body):
            continue
        changes = paragraph_starting(body, "**Changes:**")
        if changes is None or not changes[1]:
            message = (
                "clarify does not say what the reply changes; end it with a paragraph that starts with "
                "**Changes:** and names the design decision"
            )
            yield Diagnostic(page.path, block.line, "clarify-changes", message)
        elif not any(line.strip() for line in body[: changes[0]]):
            message = "clarify holds no reply; write what the interviewer says above **Changes:**"
            yield Diagnostic(page.path, block.line, "clarify-reply", message)


def _check_steps(page: Page) -> Iterator[Diagnostic]:
    """Require each `step` at most once, in the order of the clock, opening with its decision."""
    order = list(STEP_BY_SLUG)
    seen: list[str] = []
    for block in page.scan.blocks:
        if block.name != "step" or not block.argument:
            continue
        slug = block.argument
        if slug not in order:
            yield _at(page, block, "unknown-step", f'unknown step "{slug}"{did_you_mean(slug, order)}')
        elif slug in seen:
            yield _at(page, block, "step-order", f'the step "{slug}" stands twice; join the two')
        elif seen and order.index(slug) < max(map(order.index, seen)):
            latest = max(seen, key=order.index)
            message = f'the step "{slug}" stands after "{latest}"; the order is {", ".join(order)}'
            yield _at(page, block, "step-order", message)
        if slug in order and slug not in seen:
            seen.append(slug)
        body = page.scan.body(block)
        first = next((offset for offset, line in enumerate(body) if line.strip()), None)
        decision = paragraph_starting(body, "**Decide:**")
        if first is not None and (decision is None or decision[0] != first or not decision[1]):
            message = (
                f'the step "{slug}" does not open with its decision; start its text with **Decide:** and '
                "what must be settled"
            )
            yield _at(page, block, "step-decide", message)


def _check_levels(page: Page, section: Section) -> Iterator[Diagnostic]:
    """Require the table of seven criteria and three levels, each row there once, each cell filled."""
    yield from _check_table(page, section, LEVELS_HEADER)
    table = next(_tables(page, section), None)
    if table is None:
        return
    seen: list[str] = []
    for line, cells in table.rows:
        name = plain(cells[0]) if cells else ""
        if name and name not in CRITERIA:
            message = f"“{name}” is no criterion of the rubric{did_you_mean(name, CRITERIA)}"
            yield Diagnostic(page.path, line, "levels-criterion", message)
        elif name in seen:
            message = f"the criterion “{name}” stands twice; take one out"
            yield Diagnostic(page.path, line, "levels-criterion", message)
        seen.append(name)
    # A misspelled criterion is reported once, not as unknown and missing.
    taken = {did_you_mean(name, CRITERIA) for name in seen if name not in CRITERIA}
    for criterion in CRITERIA:
        if criterion not in seen and f'; did you mean "{criterion}"?' not in taken:
            message = f"the criterion “{criterion}” is missing; add its row"
            yield Diagnostic(page.path, table.line, "levels-criterion", message)


def _check_table(page: Page, section: Section, header: tuple[str, ...]) -> Iterator[Diagnostic]:
    """Require these columns in a section's first table, and no empty cell."""
    table = next(_tables(page, section), None)
    if table is None:
        message = f"the section “{section.name}” holds no table; start it with | {' | '.join(header)} |"
        yield Diagnostic(page.path, section.line, "table-missing", message)
        return
    columns = tuple(plain(cell) for cell in table.header)
    if columns != header:
        lacking = [name for name in header if name not in columns]
        extra = [name for name in columns if name not in header]
        what = [f"lacks “{name}”" for name in lacking] + [f"has “{name}”" for name in extra]
        message = (
            f"the table of “{section.name}” {' and '.join(what) or 'has its columns in another order'}; "
            f"its columns are | {' | '.join(header)} |"
        )
        yield Diagnostic(page.path, table.line, "table-columns", message)
    for line, cells in table.rows:
        if columns == header and len(cells) != len(header):
            message = f"this row has {len(cells)} cells, its table {len(table.header)} columns; match them"
            yield Diagnostic(page.path, line, "table-cell", message)
        for column, cell in zip(columns, cells, strict=False):
            if not plain(cell):
                message = f"the cell “{column}” is empty; fill it"
                yield Diagnostic(page.path, line, "table-cell", message)


def _tables(page: Page, section: Section) -> Iterator[Table]:
    return tables(section.body(page.scan), section.line + 1)


def _check_source(page: Page, item: Item) -> Iterator[Diagnostic]:
    """Require an identifier, a year, and what the source supports."""
    before, mark, supports = item.whole.partition("**Supports:**")
    if not mark or not plain(supports):
        message = "the source does not say what it supports; end it with **Supports:** and the claim"
        yield Diagnostic(page.path, item.line, "source-supports", message)
    if not _IDENTIFIER.search(before):
        half = _HALF_IDENTIFIER.search(before)
        found = f"“{half[0]}” is no identifier" if half else "the source has no identifier"
        message = f"{found}; write arXiv:1706.03762, doi:10.1145/2959100.2959190 or an https:// address"
        yield Diagnostic(page.path, item.line, "source-identifier", message)
    if not _YEAR.search(_HALF_IDENTIFIER.sub("", _IDENTIFIER.sub("", before))):
        message = "the source has no year; write the year it was published or looked at"
        yield Diagnostic(page.path, item.line, "source-year", message)


def _at(page: Page, block: Block, code: str, message: str) -> Diagnostic:
    return Diagnostic(page.path, block.line, code, message)
