"""hints.md: one `## Title` for each hint, smallest first; the text below it is Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Hint:
    """One hint; `text` is Markdown."""

    title: str
    text: str
    line: int


def parse_hints(text: str) -> Iterator[Hint]:
    """Split hints.md into its `## Title` sections; a `##` inside a fence is code."""
    title: str | None = None
    line, fence = 0, ""
    body: list[str] = []
    for number, each in enumerate([*text.split("\n"), "## "], 1):
        last = number == text.count("\n") + 2
        mark = re.match(r"\s*(`{3,}|~{3,})", each)
        if mark and (not fence or mark[1].startswith(fence)):
            fence = "" if fence else mark[1]
        if re.match(r"##(\s|$)", each) and (last or not fence):
            if title is not None:
                yield Hint(title, "\n".join(body).strip(), line)
            title, line, body = each[2:].strip(), number, []
        else:
            body.append(each)
