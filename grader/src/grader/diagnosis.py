"""Names a misconception by equal behavior: on every case the learner's value is that of a wrong answer."""

from __future__ import annotations

from collections.abc import Sequence

from .comparison import Tolerance, first_difference
from .exercise import PROPERTY, Misconception, Observation, Recording
from .report import Diagnosis

# A property's value is shown, not compared, so its case brings no tolerance; sums differ by their order.
_PROPERTY_TOLERANCE = Tolerance(absolute=1e-12, relative=1e-9)


def diagnose(seen: Recording, misconceptions: Sequence[Misconception]) -> Diagnosis | None:
    """Find the misconception that `seen` behaves like, if any."""
    for misconception in misconceptions:
        if same_behavior(seen, misconception.recording):
            return Diagnosis(misconception.name, misconception.message)
    return None


def same_behavior(seen: Recording, recorded: Recording) -> bool:
    """Whether every observation agrees, each within the tolerance of the case that `seen` brings along."""
    if list(seen.checks) != list(recorded.checks):
        return False
    return all(_same_check(seen.checks[name], recorded.checks[name]) for name in seen.checks)


def _same_check(seen: Sequence[Observation], recorded: Sequence[Observation]) -> bool:
    return len(seen) == len(recorded) and all(map(_same, seen, recorded))


def _same(seen: Observation, recorded: Observation) -> bool:
    if seen.kind != recorded.kind or seen.held != recorded.held:
        return False
    tolerance = _PROPERTY_TOLERANCE if seen.kind == PROPERTY else seen.tolerance
    return first_difference(recorded.value, seen.value, tolerance, seen.sequence) is None
