"""The grader as a wheel for the page, and the lock file that vouches for it.

Order matters: the lock is made from the wheel with sources (whose tags pyodide-lock understands), then the
wheel is compiled for the shipped Python and its new name and hash are entered. Compiling it pays at every
plain start; its sources are never shown to a learner.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from pyodide_lock import PyodideLockSpec
from pyodide_lock.utils import add_wheels_to_spec, update_package_sha256

from .bytecode import compile_archive, pack

LOCK = "pyodide-lock.json"
PACKAGE = "grader"
LIMIT_S = 300
_FIXED_TIME = "315532800"  # 1 January 1980, where zip files begin: no clock in the wheel


class WheelError(RuntimeError):
    """The grader's wheel does not build; the message has the build's own words."""


def build(grader: Path, pyodide: Path, folder: Path) -> tuple[Path, Path]:
    """Build the compiled wheel of the project in `grader` and a lock file with it alone; both in `folder`.

    Raises `WheelError` and `CompileError`.
    """
    source = build_sources(grader, folder)
    spec = PyodideLockSpec.from_json(pyodide / LOCK)
    spec.packages.clear()
    spec = add_wheels_to_spec(spec, [source])
    wheel = compile_archive(source, pyodide, optimize=0)
    pack(wheel, wheel)
    source.unlink()
    package = spec.packages[PACKAGE]
    package.file_name = wheel.name
    update_package_sha256(package, wheel)
    lock = folder / LOCK
    spec.to_json(lock)
    return wheel, lock


def build_sources(grader: Path, folder: Path) -> Path:
    """Build the plain wheel: the same sources give the same bytes. Raises `WheelError`."""
    command = [
        sys.executable,
        "-m",
        "build",
        "--wheel",
        "--no-isolation",
        "--outdir",
        str(folder),
        str(grader),
    ]
    try:
        done = subprocess.run(  # noqa: S603 - our own project
            command,
            env={**os.environ, "SOURCE_DATE_EPOCH": _FIXED_TIME},
            capture_output=True,
            encoding="utf-8",
            timeout=LIMIT_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise WheelError(f"the grader's wheel does not build ({error})") from error
    if done.returncode:
        raise WheelError(f"the grader's wheel does not build:\n{done.stdout.strip()}\n{done.stderr.strip()}")
    return next(folder.glob(f"{PACKAGE}-*-py3-none-any.whl"))
