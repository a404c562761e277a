"""Writes the examples of the contract between grader and page: `python -m tests.contract.make`."""

from __future__ import annotations

import json
from copy import replace
from pathlib import Path

from grader.report import Event, unfinished

from grader import Exercise, Misconception, Report, grade, record

FOLDER = Path(__file__).parent

CHECKS = '''
def check_top(submission, expect):
    """The k best items come first."""
    expect(submission.call("top", [("a", 1), ("b", 3), ("c", 2)], 2)).equal(["b", "c"])
    expect(submission.call("top", [("a", 1)], 1)).equal(["a"])


def check_share(submission, expect):
    """The share is that of all scores, not of the scores shown."""
    expect(submission.call("share", [3.0, 2.0, 1.0], 2)).close(5 / 6, abs=1e-9)
    expect(submission.call("share", [0.1, 0.2, 0.4], k=1)).close(0.5714285714, rel=1e-6)


def check_share_of_nothing(submission, expect):
    """No scores at all have the share 0."""
    expect(submission.call("share", [], 2)).close(0.0)


def check_bad_k(submission, expect):
    """A k below 1 raises ValueError."""
    expect(submission.call("top", [], 0)).raises(ValueError)


def check_every_item_is_known(submission, expect):
    """Only items that were given come out."""
    outcome = submission.call("top", [("a", 1), ("b", 3)], 2)
    expect.holds("every item comes from the list", outcome, set(outcome.value) <= {"a", "b"})


def check_counter(submission, expect):
    """The counter forgets what is older than its window."""
    counter = submission.new("Counter", window=10)
    counter.call("add", "x", now=0)
    expect(counter.call("count", "x", now=11)).equal(0)
'''

WRONG = """def top(items, k):
    if k < 1:
        raise ValueError("k must be at least 1")
    print("top", k)
    return [name for name, score in sorted(items, key=lambda item: item[1])][:k]


def share(scores, k):
    best = sorted(scores, reverse=True)[:k]
    return sum(best) / sum(best)


class Counter:
    def __init__(self, window):
        self.times = []

    def add(self, name, now):
        self.times.append((name, now))

    def count(self, name, now):
        return [each for each in self.times if each[0] == name]
"""

EXERCISE = Exercise("contract", ("top", "share", "Counter"), WRONG, CHECKS)

CEILING = Exercise(
    "ceiling",
    ("ceiling",),
    "def ceiling(x):\n    return x  # TODO\n",
    '''
def check_ceiling(submission, expect):
    """Whatever is above 1 becomes 1."""
    expect(submission.call("ceiling", 3)).equal(1)
''',
    plot="""
def plot(submission):
    points = [[x, submission.call("ceiling", x).value] for x in (0, 0.5, 1, 2)]
    return {
        "kind": "line",
        "title": "A ceiling of 1",
        "x": "raw weight",
        "y": "weight used",
        "series": [{"name": "yours", "points": points}, {"name": "no ceiling", "points": [[0, 0], [2, 2]]}],
        "marks": [{"axis": "x", "at": 1, "label": "ceiling"}],
        "sentence": "Up to 1 the weight is used as it is, above it counts as 1.",
    }
""",
)


def reports() -> dict[str, Report]:
    """Build one report of each kind, by file name."""
    known = Misconception("ascending", "Sorted from worst to best.", record(EXERCISE, WRONG))
    exercise = replace(EXERCISE, misconceptions=(known,))
    started: list[Event] = []
    grade(exercise, WRONG, started.append)
    second = next(n for n, event in enumerate(started) if event["kind"] == "case" and event["case"] == 2)
    made = {
        "report-v1.json": grade(exercise, WRONG),
        "report-v1-passed.json": grade(CEILING, "def ceiling(x):\n    return min(x, 1)\n"),
        "report-v1-error.json": grade(exercise, "print('hello')\n" + WRONG.replace("best = ", "best := ")),
        "report-v1-timeout.json": unfinished(started[: second + 1], "timeout", "Stopped after 10 s"),
    }
    return {name: replace(report, duration_ms=12.5) for name, report in made.items()}


def events() -> list[Event]:
    """Collect what the run of `report-v1.json` sends."""
    sent: list[Event] = []
    grade(EXERCISE, WRONG, sent.append)
    return sent


def files() -> dict[str, str]:
    """Write all examples as text, by file name."""
    texts = {
        name: json.dumps(each.to_data(), indent=2, ensure_ascii=False) + "\n"
        for name, each in reports().items()
    }
    lines = [json.dumps(event, ensure_ascii=False) + "\n" for event in events()]
    return {**texts, "events-v1.jsonl": "".join(lines)}


if __name__ == "__main__":
    for name, text in files().items():
        (FOLDER / name).write_text(text, "utf-8")
