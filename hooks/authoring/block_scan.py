"""Finds fences, headings and `///` blocks in a page, each with its line.

pymdownx leaves a block that it cannot read in the page as text, or lets it swallow the rest, and says
nothing. This scan reads the same syntax, knows the lines, and reports everything that would be passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from authoring.block_specs import BLOCK_SPECS, OWN_BLOCKS
from authoring.diagnostics import Diagnostic
from authoring.markdown_text import without_code_spans

_START = re.compile(r"(?P<slashes>/{3,}) *(?P<name>[\w-]+) *(?:\| *(?P<argument>.*?) *)?$")
_END = re.compile(r"(?P<slashes>/{3,}) *$")
_TWO_SLASHES = re.compile(rf"// *(?P<name>{'|'.join(BLOCK_SPECS)}) *(?:\||$)")
_WITHIN_A_LINE = re.compile(r"(?<![:/\w])/{3,}")
_FENCE = re.compile(r"(?P<indent>[> ]*)(?P<fence>`{3,}|~{3,}) *(?P<info>[^`]*)$")
_HEADING = re.compile(r"(?P<level>#{1,6})(?!#) *(?P<text>.*?)(?: +\{[^{}]*\})?[# ]*$")

# Stands for a block whose header was reported, so that its end is not reported too.
_UNREADABLE = ""


@dataclass(frozen=True)
class Fence:
    """Fenced code. `line` is that of the opening fence, `text` what stands between, without its indent."""

    line: int
    end_line: int
    language: str
    text: str
    indent: int


@dataclass(frozen=True)
class Heading:
    """A heading outside of fences; `level` counts the number signs."""

    line: int
    level: int
    text: str


@dataclass
class Block:
    """A `///` block; its options stand on `header_lines`, its body between them and `end_line`."""

    name: str
    argument: str
    line: int
    slashes: int
    parent: Block | None = None
    end_line: int = 0
    header_lines: list[str] = field(default_factory=list)

    @property
    def body_line(self) -> int:
        """The line on which the body starts."""
        return self.line + 1 + len(self.header_lines)


@dataclass(frozen=True)
class Scan:
    """What was found, in page order. `lines` are the page's lines with fences and comments blanked."""

    lines: tuple[str, ...]
    fences: tuple[Fence, ...]
    headings: tuple[Heading, ...]
    blocks: tuple[Block, ...]
    diagnostics: tuple[Diagnostic, ...]

    def body(self, block: Block) -> list[str]:
        """Return the lines of a block's body, inner blocks included, fences blanked."""
        return list(self.lines[block.body_line - 1 : block.end_line - 1])


def scan(text: str, path: str, first_line: int = 1) -> Scan:
    """Read a page's text; lines before `first_line` (the front matter) are passed over but counted."""
    lines = [line.expandtabs(4) for line in text.split("\n")]
    for index in range(min(first_line - 1, len(lines))):
        lines[index] = ""
    lines, fences, diagnostics = _take_fences(lines, path)
    lines = _without_comments(lines)
    headings = tuple(_headings(lines))
    blocks, found = _Blocks(lines, path).read()
    return Scan(tuple(lines), tuple(fences), headings, tuple(blocks), (*diagnostics, *found))


def _take_fences(lines: Sequence[str], path: str) -> tuple[list[str], list[Fence], list[Diagnostic]]:
    """Blank every fence, and report those that are never closed, which show as text."""
    rest = list(lines)
    fences: list[Fence] = []
    diagnostics: list[Diagnostic] = []
    index = 0
    while index < len(lines):
        opening = _FENCE.match(lines[index])
        if opening is None:
            index += 1
            continue
        end = _fence_end(lines, index, opening)
        if end is None:
            message = f"this {opening['fence']} is never closed; end the code with a line {opening['fence']}"
            diagnostics.append(Diagnostic(path, index + 1, "fence-unclosed", message))
            index += 1
            continue
        width = len(opening["indent"])
        language = re.split(r"[\s{]", opening["info"].strip().lstrip("{. "), maxsplit=1)[0].rstrip("}")
        body = "\n".join(line[width:] for line in lines[index + 1 : end])
        fences.append(Fence(index + 1, end + 1, language, body, width))
        rest[index : end + 1] = [""] * (end + 1 - index)
        index = end + 1
    return rest, fences, diagnostics


def _fence_end(lines: Sequence[str], start: int, opening: re.Match[str]) -> int | None:
    """Find the closing fence: the same signs at the same indent, with nothing less indented before it."""
    prefix = opening["indent"]
    closing = re.compile(re.escape(prefix) + re.escape(opening["fence"]) + r" *$")
    for index in range(start + 1, len(lines)):
        if closing.match(lines[index]):
            return index
        if lines[index].strip() and not lines[index].startswith(prefix.rstrip() if ">" in prefix else prefix):
            return None
    return None


def _without_comments(lines: Sequence[str]) -> list[str]:
    """Blank HTML comments; one that is never closed stays."""
    text = "\n".join(lines)
    blanked = re.sub(r"<!--.*?-->", lambda match: re.sub(r"[^\n]", "", match[0]), text, flags=re.DOTALL)
    return blanked.split("\n")


def _headings(lines: Sequence[str]) -> Iterator[Heading]:
    for number, line in enumerate(lines, 1):
        match = _HEADING.fullmatch(line)
        if match and match["text"]:
            yield Heading(number, len(match["level"]), match["text"])


class _Blocks:
    """Reads block starts and ends, line by line, and recovers so that one slip gives one message."""

    def __init__(self, lines: Sequence[str], path: str) -> None:
        self.lines = lines
        self.path = path
        self.open: list[Block] = []
        self.found: list[Block] = []
        self.diagnostics: list[Diagnostic] = []
        self.option_lines_until = 0

    def read(self) -> tuple[list[Block], list[Diagnostic]]:
        for number, line in enumerate(self.lines, 1):
            if number <= self.option_lines_until:
                continue
            bare = line.strip(" >")
            if bare.startswith("//"):
                self.slashes(number, line[: line.index("//")], bare)
            elif _WITHIN_A_LINE.search(without_code_spans(line)):
                self.report(
                    number,
                    "block-syntax",
                    "a block starts and ends on lines of its own; break the line, or put `///` into backticks",
                )
            elif line.startswith("## ") and any(block.name in OWN_BLOCKS for block in self.open):
                # A section cannot start inside a block of ours, so this is where the missing end is noticed.
                self.close_unclosed(0, number, f"before the section “{line[3:].strip()}” (line {number})")
        self.close_unclosed(0, len(self.lines) + 1, "at the end of its text")
        return self.found, self.diagnostics

    def slashes(self, number: int, indent: str, bare: str) -> None:
        start, end = _START.match(bare), _END.match(bare)
        two = _TWO_SLASHES.match(bare)
        if two:
            self.report(number, "block-syntax", f"a block starts with three slashes; write /// {two['name']}")
            self.open.append(Block(_UNREADABLE, "", number, 3))
        elif not bare.startswith("///"):
            return
        elif len(indent) > 3 or ">" in indent:
            if self.open and self.open[-1].name == _UNREADABLE and end:
                self.open.pop()
                return
            message = "a block starts at the left margin; move it there, or show block syntax in a fence"
            self.report(number, "block-indented", message)
            if start:
                self.open.append(Block(_UNREADABLE, "", number, len(start["slashes"])))
        elif start:
            self.start(number, start)
        elif end:
            self.end(number, len(end["slashes"]))
        else:
            name = re.match(r"/+ *([\w-]*)", bare)
            hint = name[1] if name and name[1] else "name"
            self.report(number, "block-syntax", f"cannot read this block header; write /// {hint} | argument")
            self.open.append(Block(_UNREADABLE, "", number, len(bare) - len(bare.lstrip("/"))))

    def start(self, number: int, match: re.Match[str]) -> None:
        slashes = len(match["slashes"])
        for depth, block in enumerate(self.open):
            if block.slashes <= slashes:
                self.close_unclosed(
                    depth,
                    number,
                    f"before the next block (line {number}), or write more slashes if it holds that block",
                )
                break
        parent = next((block for block in reversed(self.open) if block.name != _UNREADABLE), None)
        block = Block(match["name"], match["argument"] or "", number, slashes, parent)
        for line in self.lines[number:]:
            if not re.match(r" {4,}\S", line) or _END.match(line.strip()):
                break
            block.header_lines.append(line)
        self.option_lines_until = number + len(block.header_lines)
        self.open.append(block)
        self.found.append(block)

    def end(self, number: int, slashes: int) -> None:
        for depth in reversed(range(len(self.open))):
            if self.open[depth].slashes == slashes:
                self.close_unclosed(depth + 1, number, f"before line {number}")
                self.open.pop().end_line = number
                return
        if not self.open:
            message = f"{'/' * slashes} closes nothing; take it out, or put the start of its block above it"
            self.report(number, "block-end", message)
            return
        block = self.open.pop()
        block.end_line = number
        if block.name == _UNREADABLE:
            return
        message = (
            f"{'/' * slashes} does not close {block.name} (line {block.line}), which was opened with "
            f"{'/' * block.slashes}; write as many"
        )
        self.report(number, "block-end", message)

    def close_unclosed(self, depth: int, number: int, where: str) -> None:
        """Close the open blocks from `depth` on, at line `number`, and report each."""
        for block in self.open[depth:]:
            block.end_line = number
            if block.name == _UNREADABLE:
                continue
            message = f"/// {block.name} is never closed; put a line {'/' * block.slashes} {where}"
            self.report(block.line, "block-unclosed", message)
        del self.open[depth:]

    def report(self, line: int, code: str, message: str) -> None:
        self.diagnostics.append(Diagnostic(self.path, line, code, message))
