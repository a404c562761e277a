"""Each case changes one thing in a sound exercise and states the messages; see README.md."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml
from authoring.exercise import EXERCISE_CODES, load, load_all

from .sound import FILES, write_sound_exercise

CASES = sorted((Path(__file__).parent / "cases").glob("*.yml"))
KEYS = {"file", "change", "write", "bytes", "line_ends", "delete", "rename", "expect"}


class Literal(str):
    """Text that is written with a bar, one message a line."""

    __slots__ = ()


yaml.SafeDumper.add_representer(
    Literal, lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|")
)


def apply(case: dict[str, Any], folder: Path) -> None:
    """Make the case's changes."""
    assert set(case) <= KEYS, f"unknown keys in the case: {set(case) - KEYS}"
    for name in case.get("delete", []):
        path = folder / name
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    for old, new in case.get("rename", []):
        (folder.parent / old).rename(folder.parent / new)
    if "file" not in case:
        return
    path = folder / case["file"]
    text = case.get("write", FILES.get(case["file"], ""))
    for old, new in case.get("change", []):
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in the file"
        text = text.replace(old, new)
    if case.get("line_ends") == "windows":
        text = text.replace("\n", "\r\n")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(bytes.fromhex(case.get("bytes", "")) + text.encode())


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_messages(path: Path, tmp_path: Path, update_goldens: bool) -> None:
    source = path.read_text("utf-8")
    case = yaml.safe_load(source)
    folder = write_sound_exercise(tmp_path)
    write_sound_exercise(tmp_path, "bounce-rate")
    apply(case, folder)
    exercises, diagnostics = load_all(tmp_path / "exercises", tmp_path)
    found = "".join(f"{diagnostic}\n" for diagnostic in diagnostics)
    if update_goldens:
        expect = yaml.safe_dump({"expect": Literal(found)}, allow_unicode=True, width=10_000)
        path.write_text(source.partition("expect:")[0] + expect, "utf-8")
    assert found == (found if update_goldens else case["expect"])
    # A slug taken by another exercise is not the fault of this folder alone; every other fault keeps it out.
    wrong = {each.path.split("/")[1] for each in diagnostics if each.code != "exercise-slug-taken"}
    assert not wrong & set(exercises)


def test_the_sound_exercise_is_sound(tmp_path: Path) -> None:
    folder = write_sound_exercise(tmp_path)
    exercise, diagnostics = load(folder, tmp_path)
    assert diagnostics == []
    assert exercise is not None
    assert exercise.slug == "click-rate"
    assert exercise.title == "Click rate"
    assert exercise.problems == ("search-ranking", "ad-click-prediction")
    assert exercise.time_limit_s == 10.0
    assert exercise.starter == FILES["starter.py"]
    assert [(check.name, check.title, check.line) for check in exercise.checks] == [
        ("check_rate", "The rate is clicks per view.", 4),
        ("check_no_views", "Without views the rate is 0.", 9),
    ]
    assert [(hint.title, hint.text, hint.line) for hint in exercise.hints] == [
        ("Divide", "One by the other.", 1),
        ("Order", "Clicks first.", 5),
        ("Zero", "What if there are no views?", 9),
    ]
    assert [(answer.name, answer.message, answer.fails) for answer in exercise.wrong] == [
        ("no_guard", "You divide by zero views.", ("check_no_views",)),
        ("upside_down", "You divide views by clicks.", ("check_rate",)),
    ]


def test_every_code_has_a_case() -> None:
    expected = "".join(yaml.safe_load(path.read_text("utf-8"))["expect"] for path in CASES)
    seen = set(re.findall(r"^\S+: \[([\w-]+)\]", expected, re.MULTILINE))
    assert seen == set(EXERCISE_CODES) | {"not-utf-8"}


def test_every_message_says_what_to_do() -> None:
    for path in CASES:
        for line in yaml.safe_load(path.read_text("utf-8"))["expect"].splitlines():
            assert re.fullmatch(r"[\w/.-]+:\d+: \[[\w-]+\] [^;]+; .+", line), f"{path.stem}: {line}"
