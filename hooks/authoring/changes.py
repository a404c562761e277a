"""Waits until an author saves something."""

from __future__ import annotations

import time
from collections.abc import Iterable
from pathlib import Path

EVERY_S = 0.4

type Snapshot = dict[Path, tuple[int, int]]


def snapshot(folders: Iterable[Path]) -> Snapshot:
    """Note time and size of every file below the folders."""
    state: Snapshot = {}
    for path in (path for folder in folders for path in folder.rglob("*")):
        try:
            found = path.stat()
        except OSError:  # deleted since it was listed
            continue
        state[path] = (found.st_mtime_ns, found.st_size)
    return state


def wait_for_change(folders: Iterable[Path], since: Snapshot) -> None:
    """Return when a file was written, added, renamed or deleted since the snapshot was taken."""
    watched = list(folders)
    while snapshot(watched) == since:
        time.sleep(EVERY_S)
