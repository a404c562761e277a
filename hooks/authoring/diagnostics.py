"""What a check says about a file: where, which rule, what is wrong and what to do.

Checks never raise for an author's slip. They return lists of `Diagnostic`; the caller shows all of them, then fails once.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, order=True)
class Diagnostic:
    """One finding. `path` is relative to the project folder, `line` counts from 1, `code` is a key of `error_codes`."""

    path: str
    line: int
    code: str
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: [{self.code}] {self.message}"


def in_order(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Sort by file and line and drop repetitions, so that two runs print the same text."""
    return sorted(set(diagnostics))


def as_annotation(diagnostic: Diagnostic) -> str:
    """Format for GitHub Actions, which shows the finding beside the line in a pull request."""
    message = diagnostic.message.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    place = f"file={diagnostic.path},line={diagnostic.line},title={diagnostic.code}"
    return f"::error {place}::{message}"


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """`; did you mean "x"?` for a near match, otherwise `; expected one of …` with all that is known."""
    choices = sorted(known)
    near = difflib.get_close_matches(word.lower(), [choice.lower() for choice in choices], n=1, cutoff=0.6)
    if near:
        match = next(choice for choice in choices if choice.lower() == near[0])
        return f'; did you mean "{match}"?'
    return f"; expected one of {', '.join(choices)}" if choices else ""


def relative(path: Path, root: Path) -> str:
    """Path as shown in messages: relative to the project folder, with forward slashes."""
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()
