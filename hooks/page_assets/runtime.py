"""The Python that pages load: files on the site's own origin, from the locked npm package and `grader/`.

Two parts with addresses of their own, each named by a hash of its content: the core (Pyodide and the standard
library, 8 MB to download) stays where it is when only the grader changes. What was built is kept in
`.cache/runtime`, found again by a hash of what goes in.

Nothing is compressed in advance. Hosts gzip `.wasm` and `.mjs` on their way (GitHub Pages does); the library
and the wheel are zip files, deflated inside. A file stored gzipped, to be unpacked by the page, would bypass
the browser's cache of compiled WebAssembly.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from . import bytecode, library, wheel
from .bytecode import CompileError
from .wheel import WheelError

FOLDER = "assets/runtime"
KEPT = 4  # builds of earlier states, so that going back and forth between them stays fast
SNAPSHOT_FORMAT = 1  # to be raised when the page's code for snapshots changes what it writes

_SCRIPT, _LOADER, _CORE = "pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm"
_HERE = Path(__file__).parent

__all__ = ["CompileError", "RuntimeFolder", "RuntimeMissingError", "WheelError", "build"]


class RuntimeMissingError(RuntimeError):
    """The npm package is not installed."""


@dataclass(frozen=True)
class RuntimeFolder:
    """`files`: address from the site's root, place on disk. `define`: constants as JavaScript expressions."""

    files: list[tuple[str, Path]]
    define: dict[str, str]


def build(root: Path, log: Callable[[str], None] = print) -> RuntimeFolder:
    """Build or find the runtime of the project in `root`; `log` hears of steps that take seconds.

    Raises `RuntimeMissingError`, `CompileError` and `WheelError`.
    """
    pyodide = root / "node_modules" / "pyodide"
    if not (pyodide / _CORE).is_file():
        raise RuntimeMissingError("the npm package pyodide is not installed; run `npm ci`")
    store = root / ".cache" / "runtime"

    def make_library(folder: Path) -> None:
        log("Compiling Python's standard library for the page (about 10 s, kept for the next time)")
        library.build(pyodide, folder)

    def make_wheel(folder: Path) -> None:
        log("Building the grader for the page (about 5 s, kept until it changes)")
        wheel.build(root / "grader", pyodide, folder)

    stock = [pyodide / name for name in ("package.json", library.NAME, _CORE)]
    tools = [_HERE / name for name in ("bytecode.py", bytecode.PROGRAM.name)]
    library_folder = _kept(store, "library", [*stock, *tools, _HERE / "library.py"], make_library)
    wheel_folder = _kept(
        store, "grader", [*stock, *tools, _HERE / "wheel.py", *_grader_files(root)], make_wheel
    )
    core = {name: pyodide / name for name in (_SCRIPT, _LOADER, _CORE)}
    core[library.NAME] = library_folder / library.NAME
    return _describe(core, {path.name: path for path in sorted(wheel_folder.iterdir())})


def _describe(core: dict[str, Path], grader: dict[str, Path]) -> RuntimeFolder:
    core_address = f"{FOLDER}/core.{_hash_of(core.values())}"
    grader_address = f"{FOLDER}/grader.{_hash_of(grader.values())}"
    lock = json.loads(grader[wheel.LOCK].read_text("utf-8"))
    entry = lock["packages"][wheel.PACKAGE]

    def file(folder: str, path: Path) -> dict[str, object]:
        return {"path": f"{folder}/{path.name}", "bytes": path.stat().st_size}

    constants = {
        "script": file(core_address, core[_SCRIPT]),
        "loader": file(core_address, core[_LOADER]),
        "core": file(core_address, core[_CORE]),
        "library": file(core_address, core[library.NAME]),
        "wheel": {**file(grader_address, grader[entry["file_name"]]), "sha256": entry["sha256"]},
        "lock": lock,
        "key": f"{SNAPSHOT_FORMAT}.{core_address.rpartition('.')[2]}.{grader_address.rpartition('.')[2]}",
    }
    files = [(f"{core_address}/{name}", path) for name, path in core.items()]
    files += [(f"{grader_address}/{name}", path) for name, path in grader.items()]
    return RuntimeFolder(files, {"RUNTIME": json.dumps(constants, sort_keys=True)})


def _kept(store: Path, name: str, inputs: Iterable[Path], make: Callable[[Path], None]) -> Path:
    """Folder with what `make` writes, made only once for the same inputs."""
    tools = "".join(version(package) for package in ("pyodide-build", "pyodide-lock", "hatchling"))
    folder = store / f"{name}-{_hash_of(inputs, tools)}"
    if folder.is_dir():
        os.utime(folder)
        return folder
    unfinished = folder.with_name(f"{folder.name}.{os.getpid()}.unfinished")
    unfinished.mkdir(parents=True)
    try:
        make(unfinished)
        unfinished.rename(folder)
    except OSError:
        if not folder.is_dir():  # otherwise another build of the same was faster
            raise
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    _forget_old(store, name)
    return folder


def _forget_old(store: Path, name: str) -> None:
    folders = [path for path in store.glob(f"{name}-*") if not path.name.endswith(".unfinished")]
    for folder in sorted(folders, key=lambda path: path.stat().st_mtime, reverse=True)[KEPT:]:
        shutil.rmtree(folder, ignore_errors=True)


def _grader_files(root: Path) -> list[Path]:
    sources = (root / "grader" / "src").rglob("*")
    return [root / "grader" / "pyproject.toml", *sorted(path for path in sources if _is_source(path))]


def _is_source(path: Path) -> bool:
    return path.is_file() and "__pycache__" not in path.parts


def _hash_of(files: Iterable[Path], salt: str = "") -> str:
    digest = hashlib.sha256(salt.encode())
    for path in files:
        digest.update(f"\0{path.name}\0".encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:12]
