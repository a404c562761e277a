"""Small readings of Markdown that checks need: plain text, tables, list items, formulas."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_CODE = re.compile(r"(?<!\\)(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.DOTALL)
_FORMULA = re.compile(
    r"(?<!\\)\$\$(?P<display>.+?)(?<!\\)\$\$|(?<![\\$])\$(?![\s$])(?P<inline>(?:\\.|[^\\$])+?)(?<!\s)\$(?!\$)",
    re.DOTALL,
)
_LONE_DOLLAR = re.compile(r"(?<!\\)\$")
_ITEM = re.compile(r"(?P<indent> {0,3})(?P<mark>[-*+]|\d+[.)]) +(?P<text>.*)")
_RULE_CELL = re.compile(r":?-+:?")

# In order: image, link, link by reference, HTML tag, emphasis and code, marks that open a line, escapes.
_MARKUP = (
    (re.compile(r"!\[[^\]]*\]\([^)]*\)"), ""),
    (re.compile(r"\[([^\]]*)\]\([^)]*\)(?:\{[^}]*\})?"), r"\1"),
    (re.compile(r"\[([^\]]*)\]\[[^\]]*\]"), r"\1"),
    (re.compile(r"</?[A-Za-z][^<>]*>"), " "),
    (re.compile(r"(?<!\\)(?:\*+|`+|~~|(?<!\w)_+|_+(?!\w))"), ""),
    (re.compile(r"(?m)^ *(?:[-*+>]|#+|\d+[.)]) +(?:\[[ xX]\] +)?"), ""),
    (re.compile(r"\\([\\`*_{}\[\]()#+.!$|~-])"), r"\1"),
)


@dataclass(frozen=True)
class Formula:
    """A formula as written between dollars, with the line it starts on."""

    line: int
    source: str
    display: bool


@dataclass(frozen=True)
class Table:
    """A pipe table; `rows` pairs each row's line with its cells."""

    line: int
    header: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]


@dataclass(frozen=True)
class Item:
    """An item of a list at the left margin, with all lines that belong to it."""

    line: int
    text: str
    rest: tuple[str, ...]

    @property
    def whole(self) -> str:
        """The item's text in one piece."""
        return " ".join((self.text, *(line.strip() for line in self.rest))).strip()


def plain(text: str) -> str:
    """Take out the marks of Markdown; a formula counts as one word."""
    text = _FORMULA.sub("formula", text)
    for pattern, replacement in _MARKUP:
        text = pattern.sub(replacement, text)
    return " ".join(text.split())


def word_count(text: str) -> int:
    """Count words as a reader would: dashes and other signs alone are none."""
    return sum(any(character.isalnum() for character in word) for word in plain(text).split())


def formulas(lines: Sequence[str], first_line: int = 1) -> tuple[list[Formula], list[int]]:
    """Find the formulas outside of code, and the lines on which a dollar sign is left over."""
    text = _without_code(lines)
    found = []
    for match in _FORMULA.finditer(text):
        source, display = match["inline"] or match["display"], match["inline"] is None
        found.append(Formula(first_line + text.count("\n", 0, match.start()), source, display))
    rest = _FORMULA.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)
    lone = [first_line + rest.count("\n", 0, match.start()) for match in _LONE_DOLLAR.finditer(rest)]
    return found, lone


def _without_code(lines: Sequence[str]) -> str:
    """Blank code spans, paragraph by paragraph, since none reaches over an empty line."""
    return "".join(map(without_code_spans, re.split(r"(\n\s*\n)", "\n".join(lines))))


def without_code_spans(text: str) -> str:
    """Blank what stands between backticks; every other character keeps its place."""
    return _CODE.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)


def tables(lines: Sequence[str], first_line: int) -> Iterator[Table]:
    """Find the pipe tables in `lines`, the first of which is line `first_line` of its file."""
    index = 0
    while index + 1 < len(lines):
        header, rule = cells(lines[index]), cells(lines[index + 1])
        if "|" not in lines[index] or len(header) != len(rule) or not all(map(_RULE_CELL.fullmatch, rule)):
            index += 1
            continue
        end = index + 2
        while end < len(lines) and "|" in lines[end]:
            end += 1
        rows = tuple((first_line + row, cells(lines[row])) for row in range(index + 2, end))
        yield Table(first_line + index, header, rows)
        index = end


def cells(line: str) -> tuple[str, ...]:
    """Part a table row at the pipes that are neither escaped nor inside code."""
    hidden = _CODE.sub(lambda match: match[0].replace("|", "\0"), line.strip()).replace(r"\|", "\0\0")
    parts = hidden.removeprefix("|").removesuffix("|").split("|")
    return tuple(part.replace("\0\0", r"\|").replace("\0", "|").strip() for part in parts)


def items(lines: Sequence[str], first_line: int) -> Iterator[Item]:
    """Find the items of the lists at the left margin; indented lines and lazy lines belong to their item."""
    start: int | None = None
    for index, line in enumerate((*lines, "end")):
        match = _ITEM.fullmatch(line)
        after_gap = index > 0 and not lines[index - 1].strip()
        ends = match or index == len(lines) or (start is not None and after_gap and line[:1].strip())
        if start is not None and ends:
            opening = _ITEM.fullmatch(lines[start])
            yield Item(
                first_line + start, opening["text"] if opening else "", tuple(lines[start + 1 : index])
            )
            start = None
        if match and index < len(lines):
            start = index


def paragraph_starting(lines: Sequence[str], mark: str) -> tuple[int, str] | None:
    """Find the paragraph that starts with `mark`; return its offset in `lines` and what follows the mark."""
    for index, line in enumerate(lines):
        if line.lstrip().startswith(mark) and (index == 0 or not lines[index - 1].strip()):
            end = next((at for at in range(index, len(lines)) if not lines[at].strip()), len(lines))
            return index, " ".join(lines[index:end]).strip().removeprefix(mark).strip()
    return None
