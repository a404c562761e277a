"""The threat model's promises: what learner code cannot reach, and what it cannot change for good."""

from __future__ import annotations

import builtins
import json
import math
import random
import subprocess
import sys
from copy import replace
from pathlib import Path

import pytest
from grader.plain import freeze

import grader
from grader import Report, grade

from .tiny import EXERCISE, SOLUTION

SECRET = "only the checks know this"


def looked_up(code: str) -> Report:
    """Run `code`, which leaves what it found in `found`, as the body of the learner's function."""
    checks = f'''
KNOWN = "{SECRET}"


def check_secret(submission, expect):
    """A value that the learner must not see."""
    expect(submission.call("mean", ["given"])).equal(KNOWN)
'''
    body = "\n".join(f"    {line}" for line in code.splitlines())
    exercise = replace(EXERCISE, checks=checks, entry=("mean",))
    return grade(
        exercise, f"import sys\n\n\ndef mean(values):\n    found = None\n{body}\n    return repr(found)\n"
    )


REACHES = [
    "found = {name: vars(module) for name, module in sys.modules.items() if name in ('checks', '__main__')}",
    "found = [value for value in globals().values()]",
    "found = sorted(name for name in sys.modules if 'check' in name)",
    "found = vars(sys.modules['grader.run'])",
    "found = [vars(module) for name, module in sys.modules.items() if name.startswith('grader')]",
    "import grader\nfound = vars(grader)",
    "import builtins\nfound = vars(builtins)",
    "found = (values, mean.__globals__, mean.__closure__)",
]


@pytest.mark.parametrize("code", REACHES)
def test_expected_values_are_out_of_reach(code: str) -> None:
    [check] = looked_up(code).checks
    assert check.cases, check.message
    assert SECRET not in check.cases[0].got


def test_the_checks_cannot_be_imported() -> None:
    [check] = looked_up("import checks").checks
    assert check.status == "error"
    assert (
        check.message
        == "`mean` imports `checks` on line 6, which is not here: use Python's standard library only."
    )


CHANGES = [
    "import builtins\nbuiltins.len = lambda value: 3",
    "import builtins\ndel builtins.isinstance",
    "import builtins\nbuiltins.BaseException = None",
    "import builtins\nbuiltins.__import__ = None",
    "import math\nmath.log2 = math.log",
    "import math\ndel math.inf",
    "import random\nrandom.Random = None",
    "import random\nrandom.Random.shuffle = lambda self, items: None",
    "import random\nrandom.Random.random = lambda self: 0.5",
    "import statistics\nstatistics.NormalDist.cdf = None\nstatistics.mean = None",
    "import json\njson.dumps = None",
    "import copy\ncopy.deepcopy = lambda value: value",
    "import grader.plain\ngrader.plain.freeze = lambda value: 3.0",
    "import time\ntime.monotonic = lambda: 0",
    "import sys\nsys.modules['random'] = sys",
    "import sys\nsys.exit = None",
    "import math\nclass Odd:\n    def __eq__(self, other): raise KeyError\nmath.log2 = Odd()",
]


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("where", ["at import", "in a call"])
def test_what_is_replaced_is_put_back(change: str, where: str) -> None:
    before = builtins.len, builtins.__import__, math.log2, math.inf, random.Random.shuffle, json.dumps, freeze
    lines = change.split("\n")
    if where == "at import":
        report = grade(EXERCISE, change + "\n" + SOLUTION)
        assert report.status == "error"
        assert report.error is not None
        assert "has been put back" in report.error.message
    else:
        body = "\n".join(f"    {line}" for line in lines)
        grade(EXERCISE, f"{SOLUTION}\n\ndef mean(values):\n{body}\n    return 1\n")
    after = builtins.len, builtins.__import__, math.log2, math.inf, random.Random.shuffle, json.dumps, freeze
    assert before == after
    assert "random" not in vars(random.Random)
    assert sys.modules["random"] is random
    assert grade(EXERCISE, SOLUTION).status == "passed"


def test_a_module_first_imported_by_the_learner_is_put_back_too() -> None:
    """In a process of its own, because here everything is imported."""
    program = """
import sys
from grader import grade
from tests.grader.tiny import EXERCISE, SOLUTION
assert "colorsys" not in sys.modules
code = "import colorsys\\n" + SOLUTION + "\\ndef mean(v):\\n    colorsys.rgb_to_hsv = None\\n    return 1\\n"
report = grade(EXERCISE, code)
import colorsys
print(report.status, colorsys.rgb_to_hsv is not None)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "failed True\n"


def test_new_names_in_the_builtins_are_forgotten() -> None:
    grade(EXERCISE, "import builtins\nbuiltins.helper = 1\n" + SOLUTION)
    assert not hasattr(builtins, "helper")


def test_the_interpreter_is_put_back() -> None:
    before = sys.getrecursionlimit(), list(sys.path), sys.stdout, sys.stdin
    grade(
        EXERCISE,
        "import sys\nsys.setrecursionlimit(50_000)\nsys.path.clear()\nsys.stdout = sys.stdin = None\n"
        + SOLUTION,
    )
    assert (sys.getrecursionlimit(), list(sys.path), sys.stdout, sys.stdin) == before


def test_arguments_are_copies() -> None:
    checks = """
ITEMS = [[1], [2]]


def check_copies(submission, expect):
    "Arguments are copied."
    for _ in range(2):
        expect(submission.call("mean", ITEMS)).equal([[1], [2]])
"""
    source = """def mean(values):
    seen = [list(value) for value in values]
    values[0].append(9)
    values.pop()
    return seen
"""
    report = grade(replace(EXERCISE, checks=checks, entry=("mean",)), source)
    assert report.status == "passed"
    assert [case.call for case in report.checks[0].cases] == ["mean([[1], [2]])"] * 2


def test_importing_the_grader_is_light() -> None:
    """At every boot of a page it is imported: nothing that starts processes, threads or looks at files."""
    program = "import sys; before = set(sys.modules); import grader; print(*set(sys.modules) - before)"
    package = str(Path(grader.__file__).parents[1])
    done = subprocess.run(
        [sys.executable, "-S", "-P", "-c", program],
        env={"PYTHONPATH": package},
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = set(done.stdout.split())
    heavy = {"subprocess", "threading", "tempfile", "asyncio", "pathlib", "logging", "grader.child"}
    assert "grader.run" in loaded
    assert not loaded & heavy
