"""The page's scripts and styles: bundled by esbuild under names that change with their content, and kept."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

FOLDER = "assets/app"
PROGRAM = Path(__file__).with_suffix(".mjs")
KEPT = 4  # bundles of earlier states of frontend/, so that going back and forth while editing stays fast
LIMIT_S = 120


class FrontendError(RuntimeError):
    """The scripts or styles do not bundle; the message has file and line of each fault."""


@dataclass(frozen=True)
class Frontend:
    """What pages load: addresses from the site's root; `files` maps each to its place on disk."""

    script: str
    style: str
    files: dict[str, Path]


def build(root: Path, define: Mapping[str, str]) -> Frontend:
    """Bundle `frontend/` of the project; `define` maps the names of constants to JavaScript expressions."""
    store = root / ".cache" / "frontend"
    folder = store / _key(root, define)
    manifest = folder / "manifest.json"
    if not manifest.is_file():
        _bundle(root, folder, define)
        _forget_old(store)
    names = json.loads(manifest.read_text("utf-8"))
    return Frontend(
        script=f"{FOLDER}/{names['script']}",
        style=f"{FOLDER}/{names['style']}",
        files={f"{FOLDER}/{name}": folder / name for name in names["files"]},
    )


def _bundle(root: Path, folder: Path, define: Mapping[str, str]) -> None:
    partial = folder.with_name(f"{folder.name}.{os.getpid()}.partial")
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir(parents=True)
    order = {"root": str(root), "folder": str(partial), "define": dict(define)}
    node = os.environ.get("NODE", "node")
    try:
        done = subprocess.run(  # noqa: S603 - our own program
            [node, str(PROGRAM)],
            input=json.dumps(order),
            capture_output=True,
            encoding="utf-8",
            cwd=root,
            timeout=LIMIT_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise FrontendError(f"cannot run {node}, which bundles the scripts ({error})") from error
    if done.returncode:
        shutil.rmtree(partial, ignore_errors=True)
        raise FrontendError(f"frontend/ does not bundle:\n{done.stderr.strip()}")
    (partial / "manifest.json").write_text(done.stdout, "utf-8")
    shutil.rmtree(folder, ignore_errors=True)
    partial.replace(folder)


def _key(root: Path, define: Mapping[str, str]) -> str:
    """Fingerprint of everything that goes into the bundle."""
    digest = hashlib.sha256(json.dumps(dict(define), sort_keys=True).encode())
    sources = [path for part in ("src", "styles") for path in (root / "frontend" / part).rglob("*")]
    settings = [
        root / "package-lock.json",
        root / "tsconfig.json",
        root / "frontend" / "tsconfig.json",
        PROGRAM,
    ]
    for path in sorted(path for path in (*sources, *settings) if path.is_file()):
        digest.update(f"\0{path.name}\0".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()[:24]


def _forget_old(store: Path) -> None:
    folders = sorted(store.iterdir(), key=lambda path: path.stat().st_mtime, reverse=True)
    for folder in folders[KEPT:]:
        shutil.rmtree(folder, ignore_errors=True)
