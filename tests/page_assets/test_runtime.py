"""The runtime folder: what is in it, what its addresses follow from, and that the same input gives the same bytes."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import pytest
from page_assets import bytecode, library, runtime, wheel

from tests.conftest import ROOT

PYODIDE = ROOT / "node_modules" / "pyodide"
BYTECODE_MAGIC = (3627).to_bytes(2, "little") + b"\r\n"  # of Python 3.14, which Pyodide 314 is


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of all that the runtime is built from, and of what this project has built already."""
    root = tmp_path_factory.mktemp("project")
    runtime.build(ROOT)
    (root / "node_modules").symlink_to(ROOT / "node_modules")
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "grader", root / "grader", ignore=ignored)
    shutil.copytree(ROOT / ".cache" / "runtime", root / ".cache" / "runtime")
    return root


def constants(folder: runtime.RuntimeFolder) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(folder.define["RUNTIME"])
    return read


def test_every_address_that_the_page_knows_is_a_file_of_the_size_it_says() -> None:
    folder = runtime.build(ROOT)
    files = dict(folder.files)
    named = [entry for entry in constants(folder).values() if isinstance(entry, dict) and "path" in entry]
    assert len(named) == 5
    assert {entry["path"]: entry["bytes"] for entry in named} == {
        entry["path"]: files[entry["path"]].stat().st_size for entry in named
    }


def test_the_lock_names_the_grader_alone_with_the_hash_of_its_wheel() -> None:
    folder = runtime.build(ROOT)
    known = constants(folder)
    [wheel_file] = [path for address, path in folder.files if address == known["wheel"]["path"]]
    digest = hashlib.sha256(wheel_file.read_bytes()).hexdigest()
    assert known["wheel"]["sha256"] == digest
    assert {name: entry["sha256"] for name, entry in known["lock"]["packages"].items()} == {"grader": digest}
    [lock_file] = [path for address, path in folder.files if address.endswith(".json")]
    assert json.loads(lock_file.read_text("utf-8")) == known["lock"]


def test_library_and_wheel_are_bytecode_of_the_shipped_python() -> None:
    archives = [path for address, path in runtime.build(ROOT).files if address.endswith((".zip", ".whl"))]
    assert len(archives) == 2
    for archive in archives:
        with zipfile.ZipFile(archive) as opened:
            names = opened.namelist()
            assert not [name for name in names if name.endswith(".py")]
            compiled = [name for name in names if name.endswith(".pyc")]
            assert compiled
            assert {opened.read(name)[:4] for name in compiled} == {BYTECODE_MAGIC}


def test_a_change_of_the_grader_moves_the_grader_and_not_the_core(project: Path) -> None:
    heard: list[str] = []
    before = constants(runtime.build(project, heard.append))
    assert heard == []  # everything was built before
    source = project / "grader" / "src" / "grader" / "__init__.py"
    source.write_text(source.read_text("utf-8") + "CHANGED = True\n", "utf-8")
    after = constants(runtime.build(project, heard.append))
    assert len(heard) == 1
    assert "grader" in heard[0]
    same = {"script", "loader", "core", "library"}
    assert {key for key in before if before[key] == after[key]} == same
    assert before["key"] != after["key"]


def test_without_the_npm_package_a_sentence_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(runtime.RuntimeMissingError, match="npm ci"):
        runtime.build(tmp_path)


def test_a_grader_that_does_not_build_is_told_in_the_words_of_the_build(
    project: Path, tmp_path: Path
) -> None:
    broken = tmp_path / "grader"
    shutil.copytree(project / "grader", broken)
    (broken / "pyproject.toml").write_text("[project\n", "utf-8")
    with pytest.raises(wheel.WheelError, match=r"pyproject\.toml"):
        wheel.build_sources(broken, tmp_path)


def test_a_source_that_does_not_compile_is_named(tmp_path: Path) -> None:
    archive = tmp_path / "broken.zip"
    with zipfile.ZipFile(archive, "w") as opened:
        opened.writestr("broken.py", "def f(:\n")
    with pytest.raises(bytecode.CompileError, match=r"broken\.py"):
        bytecode.compile_archive(archive, PYODIDE, optimize=0)


def test_the_same_grader_gives_the_same_wheel_byte_for_byte(tmp_path: Path) -> None:
    made: list[tuple[bytes, ...]] = []
    for name in ("one", "two"):
        sources = tmp_path / name / "grader"
        shutil.copytree(ROOT / "grader", sources, ignore=shutil.ignore_patterns("__pycache__"))
        for path in sources.rglob("*.py"):
            os.utime(path, (1_700_000_000, 1_700_000_000 + len(made)))
        plain = wheel.build_sources(sources, tmp_path / name)
        made.append(
            (
                plain.read_bytes(),
                *(path.read_bytes() for path in wheel.build(sources, PYODIDE, tmp_path / name)),
            )
        )
    assert made[0] == made[1]


def test_the_library_holds_all_that_can_be_imported_but_what_it_leaves_out() -> None:
    [ours] = [path for address, path in runtime.build(ROOT).files if address.endswith(".zip")]
    program = Path(__file__).with_name("importable.mjs")
    command = [os.environ.get("NODE", "node"), *map(str, (program, PYODIDE, PYODIDE / library.NAME, ours))]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=300)
    published, kept = map(set, json.loads(done.stdout))
    assert published - kept <= library.LEFT_OUT
    assert kept <= published


@pytest.mark.parametrize(
    ("name", "useful"),
    [
        ("json/decoder.py", True),
        ("encodings/utf_8.py", True),
        ("encodings/cp1252.py", True),
        ("encodings/cp1251.py", False),
        ("encodings/iso8859_15.py", True),
        ("encodings/iso8859_5.py", False),
        ("_pyrepl/utils.py", True),
        ("_pyrepl/reader.py", False),
        ("multiprocessing/pool.py", False),
        ("smtplib.py", False),
        ("http/client.py", True),
        ("http/server.py", False),
    ],
)
def test_what_the_library_leaves_out(name: str, useful: bool) -> None:
    assert library.is_useful(name) is useful


def test_addresses_carry_a_hash() -> None:
    for address, _ in runtime.build(ROOT).files:
        assert re.match(r"assets/runtime/(core|grader)\.[0-9a-f]{12}/[\w.-]+$", address)
