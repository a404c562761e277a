"""An exercise folder with which nothing is wrong: a test that changes one thing sees one message."""

from __future__ import annotations

from pathlib import Path

FILES = {
    "exercise.toml": """\
format = 1
title = "Click rate"
step = "evaluation"
problems = ["search-ranking", "ad-click-prediction"]
minutes = 5
difficulty = "standard"
entry = ["click_rate"]
""",
    "prompt.md": "Return clicks divided by views; 0.0 without views.\n",
    "starter.py": """\
def click_rate(clicks, views):
    # TODO: divide
    return 0.0
""",
    "solution.py": """\
def click_rate(clicks, views):
    return clicks / views if views else 0.0
""",
    "checks.py": '''\
import math


def check_rate(submission, expect):
    """The rate is clicks per view."""
    expect(submission.call("click_rate", 1, 4)).close(0.25)


def check_no_views(submission, expect):
    """Without views the rate is 0."""
    expect(submission.call("click_rate", 0, 0)).close(0.0)
''',
    "hints.md": """\
## Divide

One by the other.

## Order

Clicks first.

## Zero

What if there are no views?
""",
    "oracle.py": """\
def cases(rng):
    while True:
        yield rng.randrange(9), rng.randrange(9)


def reference(clicks, views):
    return clicks * views ** -1 if views else 0.0
""",
    "wrong/upside_down.py": '''\
"""You divide views by clicks.

Fails: check_rate
"""


def click_rate(clicks, views):
    return views / clicks if clicks else 0.0
''',
    "wrong/no_guard.py": '''\
"""You divide by zero views.

Fails: check_no_views
"""


def click_rate(clicks, views):
    return clicks / views
''',
}


def write_sound_exercise(root: Path, slug: str = "click-rate") -> Path:
    """Write the folder below `root/exercises`."""
    folder = root / "exercises" / slug
    for name, text in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return folder
