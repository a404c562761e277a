"""Each case changes one thing in the small project and states what follows; see cases/README.md."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from authoring.error_codes import PAGE_CODES
from authoring.site_check import check

from tests.authoring.small_site import PROBLEM, write_small_site

FOLDER = Path(__file__).parent / "cases"
CASES = {path.relative_to(FOLDER).with_suffix("").as_posix(): path for path in sorted(FOLDER.rglob("*.yml"))}
KEYS = {"file", "change", "write", "encoding", "line_ends", "expect"}


class Literal(str):
    """Text that is written with a bar, one message a line."""

    __slots__ = ()


yaml.SafeDumper.add_representer(
    Literal, lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|")
)


def apply(case: dict[str, object], root: Path) -> None:
    """Make the case's changes; each text to be changed must stand in the file exactly once."""
    assert set(case) <= KEYS, f"unknown keys in the case: {set(case) - KEYS}"
    path = root / str(case.get("file", PROBLEM))
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    changes = case.get("change", [])
    assert isinstance(changes, list)
    for old, new in changes:
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in the file"
        text = text.replace(old, new)
    text = str(case.get("write", text))
    if case.get("line_ends") == "windows":
        text = text.replace("\n", "\r\n")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode(str(case.get("encoding", "utf-8"))))


@pytest.mark.parametrize("path", CASES.values(), ids=CASES.keys())
def test_messages(path: Path, tmp_path: Path, update_goldens: bool) -> None:
    source = path.read_text(encoding="utf-8")
    case = yaml.safe_load(source)
    write_small_site(tmp_path)
    apply(case, tmp_path)
    found = "".join(f"{diagnostic}\n" for diagnostic in check(tmp_path).diagnostics)
    if update_goldens:
        kept = source.partition("expect:")[0]
        expect = yaml.safe_dump({"expect": Literal(found)}, allow_unicode=True, width=10_000)
        path.write_text(kept + expect, encoding="utf-8")
    assert found == (found if update_goldens else case["expect"])


def test_the_small_project_is_sound(tmp_path: Path) -> None:
    write_small_site(tmp_path)
    assert check(tmp_path).diagnostics == ()


def test_every_code_about_pages_has_a_case() -> None:
    expected = "".join(yaml.safe_load(path.read_text(encoding="utf-8"))["expect"] for path in CASES.values())
    seen = set(re.findall(r"^\S+: \[([\w-]+)\]", expected, re.MULTILINE))
    # Those that need a broken machine or a second page are in test_site_check.py.
    assert seen == set(PAGE_CODES) - {"unreadable", "figure-tool", "problem-twice"}
