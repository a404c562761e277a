"""A complete small project: nothing is wrong with it, so a test that changes one thing sees one message."""

from __future__ import annotations

import shutil
from pathlib import Path

PAGES = Path(__file__).parent / "small_site"
PROBLEM = "docs/problems/search-ranking.md"

EXERCISE = {
    "exercise.toml": """\
format = 1
title = "Click rate"
step = "evaluation"
problems = ["search-ranking"]
minutes = 5
difficulty = "standard"
entry = ["click_rate"]
""",
    "prompt.md": "Return clicks divided by views; 0.0 without views.\n",
    "starter.py": "def click_rate(clicks, views):\n    return 0.0  # TODO: divide\n",
    "solution.py": "def click_rate(clicks, views):\n    return clicks / views if views else 0.0\n",
    "checks.py": '''\
def check_rate(submission, expect):
    """The rate is clicks per view."""
    expect(submission.call("click_rate", 1, 4)).close(0.25)
''',
    "hints.md": "## Divide\n\nOne by the other.\n\n## Order\n\nClicks first.\n\n## Zero\n\nNo views.\n",
    "wrong/upside_down.py": '''\
"""You divide views by clicks.

Fails: check_rate
"""


def click_rate(clicks, views):
    return views / clicks if clicks else 0.0
''',
}


def write_small_site(root: Path) -> None:
    """Write the project: a home page, a problem page, and two exercises that differ in their names only."""
    shutil.copytree(PAGES, root, dirs_exist_ok=True)
    for slug in ("click-rate", "bounce-rate"):
        for name, text in EXERCISE.items():
            path = root / "exercises" / slug / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
