"""Compiles archives of Python sources to the bytecode of the Python that the page runs.

Bytecode is only good for the version that wrote it, so pyodide-build's py-compile runs inside Pyodide, under
Node (`compile_archive.mjs`). What it writes carries the time of day; the archive is therefore packed anew,
the same bytes for the same input.
"""

from __future__ import annotations

import importlib.util
import os
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

PROGRAM = Path(__file__).with_name("compile_archive.mjs")
LIMIT_S = 300
_START_OF_ZIP_TIME = (1980, 1, 1, 0, 0, 0)


class CompileError(RuntimeError):
    """The archive could not be compiled; the message says which program failed and how."""


def compile_archive(archive: Path, pyodide: Path, optimize: int) -> Path:
    """Compile every source of a zip or wheel and return the archive with the bytecode, in the same folder.

    `pyodide` is the npm package's folder; `optimize` as in `compile()`: 2 drops docstrings and asserts.
    Raises `CompileError`.
    """
    node = os.environ.get("NODE", "node")
    command = [str(part) for part in (node, PROGRAM, pyodide, _folder_of_pyodide_build(), archive, optimize)]
    try:
        done = subprocess.run(  # noqa: S603 - our own program
            command, capture_output=True, encoding="utf-8", timeout=LIMIT_S, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise CompileError(f"cannot run {node}, which compiles {archive.name} ({error})") from error
    if done.returncode:
        raise CompileError(f"{archive.name} does not compile:\n{done.stderr.strip()}")
    return archive.with_name(done.stdout.strip())


def pack(source: Path, target: Path, wanted: Callable[[str], bool] = lambda name: True) -> None:
    """Write the wanted files of an archive to another (or the same): same input, same bytes."""
    with zipfile.ZipFile(source) as archive:
        files = [(name, archive.read(name)) for name in archive.namelist() if not name.endswith("/")]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in sorted(files):
            if wanted(name):
                entry = zipfile.ZipInfo(name, _START_OF_ZIP_TIME)
                entry.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(entry, content)


def _folder_of_pyodide_build() -> Path:
    found = importlib.util.find_spec("pyodide_build")
    if found is None or found.origin is None:
        raise CompileError(
            "pyodide-build is not installed; it compiles Python's standard library for the page"
        )
    return Path(found.origin).parents[1]
