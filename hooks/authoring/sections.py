"""The required sections of a problem page: their order, and how many of what each must hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from authoring.block_scan import Scan
from authoring.block_specs import BLOCK_SPECS
from authoring.diagnostics import Diagnostic, did_you_mean
from authoring.markdown_text import Item, items, tables
from authoring.page import Page

SECTIONS = (
    "Prompt",
    "Clarify",
    "Estimate",
    "Hints",
    "Answer",
    "Failure modes",
    "Version 2",
    "Levels",
    "Follow-ups",
    "Practice",
    "Quiz",
    "Sources",
)


@dataclass(frozen=True)
class Minimum:
    """At least so many of `what` in a section; `draft` counts while the front matter says status: draft."""

    section: str
    what: str
    full: int
    draft: int
    most: int | None = None

    @property
    def label(self) -> str:
        """What is counted, in words."""
        return f"{self.what} block" if self.what in BLOCK_SPECS else self.what


# The one table of counts. `what` is a block's name, or a fence, `table`, `table row` or `source`.
MINIMUMS = (
    Minimum("Clarify", "clarify", 6, 1),
    Minimum("Estimate", "estimate fence", 1, 1),
    Minimum("Hints", "hint", 3, 1, most=3),
    Minimum("Answer", "step", 6, 1),
    Minimum("Answer", "dot fence", 1, 0),
    Minimum("Answer", "table", 1, 0),
    Minimum("Answer", "estimate fence", 1, 0),
    Minimum("Failure modes", "table row", 5, 1),
    Minimum("Follow-ups", "followup", 4, 1),
    Minimum("Practice", "exercise", 2, 0),
    Minimum("Quiz", "card", 10, 1),
    Minimum("Quiz", "quiz", 4, 1),
    Minimum("Sources", "source", 6, 1),
)


@dataclass(frozen=True)
class Section:
    """A section as found: from its heading's `line` to before `end_line`."""

    name: str
    line: int
    end_line: int

    def holds(self, line: int) -> bool:
        """Tell whether a line belongs to the section."""
        return self.line < line < self.end_line

    def body(self, scan: Scan) -> Sequence[str]:
        """Return the section's lines below its heading, fences blanked."""
        return scan.lines[self.line : self.end_line - 1]


def find_sections(scan: Scan) -> list[Section]:
    """Part a page at its headings of level two."""
    starts = [heading for heading in scan.headings if heading.level == 2]
    ends = [heading.line for heading in starts[1:]] + [len(scan.lines) + 1] * bool(starts)
    return [Section(start.text, start.line, end) for start, end in zip(starts, ends, strict=True)]


def section_by_line(sections: Sequence[Section]) -> dict[int, str]:
    """Map every line to the name of its section; a misspelled one counts as the section it is meant for."""
    return {
        line: _meant(section.name) for section in sections for line in range(section.line, section.end_line)
    }


def check_order(page: Page, sections: Sequence[Section]) -> Iterator[Diagnostic]:
    """Report sections that are missing, unknown, repeated or out of order."""
    seen: dict[str, Section] = {}
    last = "Prompt"
    for section in sections:
        name = section.name
        if name not in SECTIONS:
            message = f"a problem page has no section “{name}”{did_you_mean(name, SECTIONS)}"
            yield Diagnostic(page.path, section.line, "section-unknown", message)
        elif name in seen:
            message = f"the section “{name}” stands twice (first on line {seen[name].line}); join the two"
            yield Diagnostic(page.path, section.line, "section-repeated", message)
        else:
            seen[name] = section
            if SECTIONS.index(name) < SECTIONS.index(last):
                message = f"the section “{name}” stands below “{last}”; move it up, {_where(name)}"
                yield Diagnostic(page.path, section.line, "section-order", message)
            else:
                last = name
    missing: dict[int, list[str]] = {}
    for name in SECTIONS:
        if name not in map(_meant, (section.name for section in sections)):
            missing.setdefault(_line_before(name, seen), []).append(name)
    for line, names in missing.items():
        if len(names) == 1:
            message = f"the section “{names[0]}” is missing; add ## {names[0]}, {_where(names[0])}"
        else:
            message = f"{len(names)} sections are missing; add {', '.join(f'## {name}' for name in names)}"
        yield Diagnostic(page.path, line, "section-missing", message)


def check_filled(page: Page, sections: Sequence[Section]) -> Iterator[Diagnostic]:
    """Report sections that hold nothing, or fewer of something than the table of minimums says."""
    for section in sections:
        if section.name not in SECTIONS or _repeated(section, sections):
            continue
        if not _has_text(page.scan, section):
            message = f"the section “{section.name}” is empty; write it"
            yield Diagnostic(page.path, section.line, "section-empty", message)
            continue
        for minimum in MINIMUMS:
            if minimum.section == section.name:
                yield from _check_count(page, section, minimum)


def _check_count(page: Page, section: Section, minimum: Minimum) -> Iterator[Diagnostic]:
    number = count(page.scan, section, minimum.what)
    least = minimum.draft if page.draft else minimum.full
    holds = f"“{section.name}” holds {number} {minimum.label}{'' if number == 1 else 's'}"
    if number < least:
        message = f"{holds}, and needs {least}; add {least - number}"
        yield Diagnostic(page.path, section.line, "too-few", message)
    elif minimum.most is not None and number > minimum.most:
        message = f"{holds}, and {minimum.most} are the most; take some out"
        yield Diagnostic(page.path, section.line, "too-many", message)


def count(scan: Scan, section: Section, what: str) -> int:
    """Count blocks, fences, tables, table rows or list items in a section."""
    if what.endswith(" fence"):
        language = what.removesuffix(" fence")
        return sum(fence.language == language and section.holds(fence.line) for fence in scan.fences)
    if what in ("table", "table row"):
        found = list(tables(section.body(scan), section.line + 1))
        return len(found) if what == "table" else sum(len(table.rows) for table in found)
    if what == "source":
        return len(source_items(scan, section))
    return sum(block.name == what and section.holds(block.line) for block in scan.blocks)


def source_items(scan: Scan, section: Section) -> list[Item]:
    """Return the items of the list of sources."""
    return list(items(section.body(scan), section.line + 1))


def _has_text(scan: Scan, section: Section) -> bool:
    return any(line.strip() for line in section.body(scan)) or any(
        section.holds(fence.line) for fence in scan.fences
    )


def _repeated(section: Section, sections: Sequence[Section]) -> bool:
    return sum(other.name == section.name for other in sections) > 1


def _meant(name: str) -> str:
    """Return the section that a misspelled name stands for, so that one slip gives one message."""
    near = re.search(r'did you mean "(.*)"', did_you_mean(name, SECTIONS))
    return near[1] if near and name not in SECTIONS else name


def _where(name: str) -> str:
    index = SECTIONS.index(name)
    if index == 0:
        return f"before “{SECTIONS[1]}”"
    return f"after “{SECTIONS[index - 1]}”"


def _line_before(name: str, seen: dict[str, Section]) -> int:
    """Choose the line on which a missing section is reported: that of the section before it."""
    for earlier in reversed(SECTIONS[: SECTIONS.index(name)]):
        if earlier in seen:
            return seen[earlier].line
    return min((section.line for section in seen.values()), default=1)
