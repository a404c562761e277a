"""Mutants that no case can tell from the solution, with the reason: list items of an exercise's design.md.

    - `if total == 0:` → `if total <= 0:`: a count is never negative.

Several changes of one line may share a reason: `before` → `one`, `another`: reason.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_ITEM = re.compile(
    r"^- `(?P<before>[^`]+)` → (?P<afters>`[^`]+`(?:, `[^`]+`)*): (?P<reason>\S.*)$", re.MULTILINE
)


@dataclass(frozen=True)
class Explained:
    before: str
    after: str


def explained(design: str) -> list[Explained]:
    """The mutants that a design.md explains."""
    return [
        Explained(item["before"], after)
        for item in _ITEM.finditer(design)
        for after in re.findall(r"`([^`]+)`", item["afters"])
    ]
