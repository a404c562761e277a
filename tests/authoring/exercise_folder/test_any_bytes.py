"""Whatever stands in the files of an exercise, reading it reports or accepts; it never raises."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from authoring.exercise import load
from authoring.exercise_code import PythonFile
from authoring.exercise_hints import parse_hints
from authoring.exercise_settings import parse_settings
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from .sound import FILES, write_sound_exercise

# Pieces from which files that nearly are right are put together, beside arbitrary characters.
PIECES = [
    "format = 1\n", "title = ", '"x"', "step = 3\n", "problems = [", "]", "[entry]\n", "[[was]]\n",
    "a.b = 1\n", "entry = [1, {}]\n", "2026-01-01", "nan",
    "## ", "```", "~~~~", "\n", "\r", "\r\n", "\ufeff",
    "\0", '"""',
    "Fails:", "Fails: ,", "check_a", "def check_a", "(submission, expect):\n", "    pass\n", "import ",
    "from . import x\n", "TODO", "class A:\n", "\\", "'", "(", "lambda: ", "async ", "match x:\n", "\u2028",
    "\x0c",
]  # fmt: skip
NEARLY = st.lists(st.sampled_from(PIECES) | st.text(max_size=9), max_size=30).map("".join)
ANYTHING = st.text(max_size=200) | NEARLY
MANY = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))


@MANY
@given(ANYTHING)
@example("[" * 100_000)
@example("a = " + "[" * 100_000)
def test_settings(text: str) -> None:
    record, diagnostics = parse_settings(text, "exercise.toml")
    assert (record is None) == bool(diagnostics)
    assert all(1 <= each.line <= text.count("\n") + 1 for each in diagnostics)


@MANY
@given(ANYTHING)
def test_hints(text: str) -> None:
    lines = text.split("\n")
    for hint in parse_hints(text):
        assert lines[hint.line - 1].startswith("##")


@MANY
@given(ANYTHING)
@example("x = " + "(" * 100_000)
@example("x = " + "-" * 100_000 + "1")
@example('"""Fails: check_a"""')
def test_python_files(text: str) -> None:
    file, diagnostics = PythonFile.parse("checks.py", text)
    assert (file is None) == bool(diagnostics)
    if file:
        file.checks()
        file.wrong_answer("name", ["check_a"])
        found = [
            *file.imports_standard_library_only(),
            *file.defines(["f"]),
            *file.names_todo(),
            *file.oracle(),
        ]
        assert all(1 <= each.line <= text.count("\n") + 1 for each in found)


@pytest.mark.parametrize("name", FILES)
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(content=st.binary(max_size=200) | ANYTHING.map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_a_whole_folder(name: str, content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        exercise = write_sound_exercise(root)
        (exercise / name).write_bytes(content)
        found, diagnostics = load(exercise, root)
        assert (found is None) == bool(diagnostics)
