"""Checks a learner's code against an exercise and says what is wrong in words.

Standard library only: the same files run in the page (Pyodide) and in the tests (CPython). Start at
`run.grade`; `report` is what comes out, `guard` holds the threat model. Records are named tuples, because a
reader waits for this import and Python makes one of them in a third of the time of a dataclass.
"""

from .exercise import Exercise, Misconception, Observation, Recording
from .report import Case, CheckResult, Diagnosis, Problem, Report
from .run import grade, grade_text, record

__all__ = [
    "Case",
    "CheckResult",
    "Diagnosis",
    "Exercise",
    "Misconception",
    "Observation",
    "Problem",
    "Recording",
    "Report",
    "grade",
    "grade_text",
    "record",
]
