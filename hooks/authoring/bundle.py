"""The file from which the page grades an exercise: `assets/exercises/<slug>.<hash>.json`."""

from __future__ import annotations

import hashlib
import json
import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from authoring.exercise import ExerciseFolder
from authoring.recordings import misconceptions

FOLDER = "assets/exercises"


@dataclass(frozen=True)
class Bundle:
    """`address` is relative to the site's root. `basis` is the hash of what saved work depends on."""

    address: str
    basis: str
    content: bytes


def basis(folder: ExerciseFolder) -> str:
    """Hash entry, starter and checks: when they change, code written before may not fit any more."""
    parts = json.dumps([list(folder.entry), folder.starter, folder.checks_source])
    return hashlib.sha256(parts.encode()).hexdigest()[:16]


def bundle(folder: ExerciseFolder, root: Path) -> Bundle:
    """Build the bundle of one exercise; its name changes with its content.

    Runs the wrong answers, unless `.cache` under `root` remembers how they behave.
    """
    data = folder.to_grader(misconceptions(folder, root)).to_data()
    head = {"format": data.pop("format"), "slug": data.pop("slug"), "title": folder.title}
    text = json.dumps({**head, **data, "basis": basis(folder)}, allow_nan=False, separators=(",", ":"))
    content = text.encode()
    digest = hashlib.sha256(content).hexdigest()[:12]
    return Bundle(f"{FOLDER}/{folder.slug}.{digest}.json", basis(folder), content)


def bundles(folders: dict[str, ExerciseFolder], root: Path) -> dict[str, Bundle]:
    """Build the bundle of every exercise, by slug."""
    # In threads, because each only waits for a process that runs the wrong answers.
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        made = pool.map(lambda folder: bundle(folder, root), folders.values())
        return dict(zip(folders, made, strict=True))
