"""What is measured, what it must come to, and how that is told."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

type Values = Mapping[str, float]

KEYS = (
    "published_first_ms",
    "first_visit_ms",
    "published_return_ms",
    "return_visit_ms",
    "published_same_session_ms",
    "same_session_ms",
    "after_stop_ms",
    "warm_run_ms",
    "floor_ms",
    "first_visit_bytes",
    "longest_main_task_ms",
    "lesson_page_bytes",
    "bare_page_bytes",
    "build_s",
    "bare_build_s",
)


@dataclass(frozen=True)
class Target:
    """`key` must not exceed `times` the measure `of`, or the plain number `times` when `of` is empty."""

    key: str
    times: float
    of: str = ""

    def limit(self, values: Values) -> float:
        return self.times * values[self.of] if self.of else self.times

    def met(self, values: Values) -> bool:
        return values[self.key] <= self.limit(values)

    def told(self, values: Values) -> str:
        if not self.of:
            return f"≤ {_number(self.key, self.times)}"
        share = values[self.key] / values[self.of]
        return f"≤ {self.times:g} × {self.of} = {_number(self.key, self.limit(values))}; it is {share:.2f} ×"


TARGETS = (
    Target("first_visit_ms", 0.45, "published_first_ms"),
    Target("return_visit_ms", 0.33, "published_return_ms"),
    Target("same_session_ms", 0.28, "published_same_session_ms"),
    Target("after_stop_ms", 0.28, "published_same_session_ms"),
    Target("warm_run_ms", 20),
    Target("longest_main_task_ms", 100),
    Target("first_visit_bytes", 9_000_000),
    Target("lesson_page_bytes", 1.25, "bare_page_bytes"),
    Target("build_s", 2, "bare_build_s"),
)


def all_met(values: Values) -> bool:
    """Whether every target is."""
    return all(target.met(values) for target in TARGETS)


def table(values: Values) -> str:
    """Every measure on a line, with its target and whether it is met."""
    targets = {target.key: target for target in TARGETS}
    width = max(map(len, KEYS))
    lines = []
    for key in KEYS:
        target = targets.get(key)
        verdict = "" if target is None else "met   " if target.met(values) else "MISSED"
        told = "" if target is None else target.told(values)
        lines.append(f"{key:<{width}}  {_number(key, values[key]):>12}  {verdict:<6}  {told}".rstrip())
    return "\n".join(lines)


def _number(key: str, value: float) -> str:
    written: Callable[[float], str] = {
        "ms": lambda number: f"{number:,.0f} ms" if number >= 100 else f"{number:.1f} ms",
        "bytes": lambda number: f"{number / 1e6:.2f} MB" if number >= 1e6 else f"{number / 1e3:.1f} kB",
        "s": lambda number: f"{number:.2f} s",
    }[key.rpartition("_")[2]]
    return written(value)
