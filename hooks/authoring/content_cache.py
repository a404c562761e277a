"""Results that take time, kept on disk under a hash of all that they depend on; losing them costs only that."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2] / ".cache"


@dataclass(frozen=True)
class ContentCache:
    """A folder of JSON files, one for each key."""

    folder: Path

    def get(self, key: str) -> Any | None:
        """Return what was kept; None when nothing was, or when the file was cut short."""
        try:
            return json.loads((self.folder / f"{key}.json").read_text("utf-8"))
        except (OSError, ValueError):
            return None

    def put(self, key: str, value: Any) -> None:
        """Keep a value; a build that is interrupted leaves no half of a file."""
        self.folder.mkdir(parents=True, exist_ok=True)
        partial = self.folder / f"{key}.{os.getpid()}.partial"
        partial.write_text(json.dumps(value), "utf-8")
        partial.replace(self.folder / f"{key}.json")


def fingerprint(*parts: str | bytes | Path) -> str:
    """Hash texts, and the content of files, in order."""
    digest = hashlib.sha256()
    for part in parts:
        content = part.read_bytes() if isinstance(part, Path) else part
        data = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
        digest.update(len(data).to_bytes(8))
        digest.update(data)
    return digest.hexdigest()[:32]


def fingerprint_of_modules(*patterns: str) -> str:
    """Hash the source files in this package that match one of the patterns."""
    here = Path(__file__).parent
    files: Iterable[Path] = {path for pattern in patterns for path in here.glob(pattern)}
    return fingerprint(*sorted(files))
