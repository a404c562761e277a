"""In a child process nothing a learner does harms whoever asked, and every source gets its report."""

from __future__ import annotations

from copy import replace
from pathlib import Path

import pytest
from grader.child import grade_in_child, record_in_child
from grader.run import grade, record

from .tiny import EXERCISE, MEAN, SOLUTION, WINDOW

IN_FIRST_CASE = ", in case 1 of “The mean is the sum divided by the count”: mean([1, 2, 6])."
BEFORE = ", before the first check: look at the lines outside your functions."
NEVER_ENDS = """def mean(values):
    print('on my way')
    while True:
        pass
"""
CATCHES_EVERYTHING = """def mean(values):
    while True:
        try:
            while True:
                pass
        except BaseException:
            pass
"""
KILLS = """import os
import signal


def mean(values):
    os.kill(os.getpid(), signal.SIGKILL)
"""

ENDINGS: list[tuple[str, str, str]] = [
    ("never ends", NEVER_ENDS, "Stopped after 2 s" + IN_FIRST_CASE),
    ("never ends loading", "while True:\n    pass\n", "Stopped after 2 s" + BEFORE),
    ("catches everything", CATCHES_EVERYTHING, "Stopped after 2 s" + IN_FIRST_CASE),
    ("kills the process", KILLS, "Your code ended Python itself (signal SIGKILL)" + IN_FIRST_CASE),
    (
        "crashes Python",
        "import faulthandler\nfaulthandler._sigsegv()\n",
        "Your code ended Python itself (signal SIGSEGV)" + BEFORE,
    ),
    ("closes every file", "import os\nos.closerange(0, 64)\n", "Your code ended Python itself"),
]


@pytest.mark.parametrize(
    ("source", "said"), [ending[1:] for ending in ENDINGS], ids=[each[0] for each in ENDINGS]
)
def test_an_ending_becomes_a_report_and_the_next_source_is_graded(source: str, said: str) -> None:
    hangs = said.startswith("Stopped")
    first, second = grade_in_child(EXERCISE, [source + WINDOW, SOLUTION], limit_s=2.0 if hangs else 60.0)
    assert first.status == ("timeout" if hangs else "error")
    assert first.error is not None
    assert first.error.message.startswith(said)
    assert second.status == "passed"


def test_what_was_printed_before_the_end_is_kept() -> None:
    [report] = grade_in_child(EXERCISE, [NEVER_ENDS + WINDOW], limit_s=2.0)
    assert report.stdout == "on my way\n"
    assert [check.status for check in report.checks] == ["stopped", "not_run", "not_run", "not_run"]


QUIET = [
    ("os._exit", "import os\n\n\ndef mean(values):\n    os._exit(0)\n", "ended the program"),
    ("memory", "def mean(values):\n    return [0] * 10**11\n", "used up the memory"),
    (
        "recursion",
        "import sys\nsys.setrecursionlimit(10**6)\n\n\ndef mean(values):\n    return mean(values)\n",
        "too many times",
    ),
    (
        "numpy",
        "import numpy\n\n\ndef mean(values):\n    return numpy.mean(values)\n",
        "imports `numpy` on line 1",
    ),
]


@pytest.mark.parametrize(("source", "said"), [each[1:] for each in QUIET], ids=[each[0] for each in QUIET])
def test_the_child_survives(source: str, said: str) -> None:
    [report] = grade_in_child(EXERCISE, [source + WINDOW])
    messages = [report.error.message if report.error else None, *(check.message for check in report.checks)]
    assert any(said in message for message in messages if message), messages


def test_the_same_report_as_in_this_process() -> None:
    sources = [SOLUTION, EXERCISE.starter, MEAN.replace("sum", "max") + WINDOW]
    in_child = grade_in_child(EXERCISE, sources, hash_seed=3)
    here = [grade(EXERCISE, source) for source in sources]
    assert [replace(report, duration_ms=0) for report in in_child] == [
        replace(report, duration_ms=0) for report in here
    ]
    assert [recording.to_data() for recording in record_in_child(EXERCISE, sources)] == [
        record(EXERCISE, source).to_data() for source in sources
    ]


MESSY = f"""import logging
import os
import sys
import threading

os.write(1, b"not a message")
os.write(2, b"nor this")
print(os.read(0, 10), sys.__stdin__.read())
print(sorted(os.environ), os.listdir())
open("left behind", "w").close()
logging.warning("careful")
threading.Thread(target=threading.Event().wait).start()
{SOLUTION}"""


def test_a_messy_learner_disturbs_neither_messages_nor_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SECRET_TOKEN", "1")
    first, second = grade_in_child(EXERCISE, [MESSY, SOLUTION])
    assert first.status == second.status == "passed"
    assert first.stdout.startswith("b'' \n")
    assert "SECRET_TOKEN" not in first.stdout
    assert first.stdout.endswith("WARNING:root:careful\n")
    assert not list(tmp_path.iterdir())
