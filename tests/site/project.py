"""A copy of the project that a test may break: pages and exercises are copied, all else is linked."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.conftest import ROOT

LINKED = (
    "hooks",
    "grader",
    "frontend",
    "node_modules",
    ".cache",
    "package.json",
    "package-lock.json",
    "mkdocs.yml",
)
COPIED = ("docs", "exercises")


@dataclass(frozen=True)
class Project:
    """`folder` can be built as the repository can; caches are shared, because they go by content."""

    folder: Path

    @classmethod
    def copied_to(cls, folder: Path) -> Project:
        folder.mkdir()
        (ROOT / ".cache").mkdir(exist_ok=True)
        for name in LINKED:
            (folder / name).symlink_to(ROOT / name)
        for name in COPIED:
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        return cls(folder)

    @property
    def site(self) -> Path:
        return self.folder / "site"

    def write(self, path: str, text: str) -> Path:
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
        return file

    def replace(self, path: str, old: str, new: str) -> None:
        file = self.folder / path
        text = file.read_text("utf-8")
        assert old in text, f"{path} does not hold {old!r}"
        file.write_text(text.replace(old, new, 1), "utf-8")

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, "-m", "mkdocs", *arguments]

    def environment(self, **extra: str) -> dict[str, str]:
        return {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONUNBUFFERED": "1", **extra}

    def build(self, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.command("build", "--site-dir", str(self.site)),
            cwd=self.folder,
            env=self.environment(**environment),
            capture_output=True,
            text=True,
            timeout=600,
            check=False,
        )
