"""What several rooms of tests share: the site, built once with the real command."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SUB_PATH = "/design-round/"


def build_site(folder: Path, **environment: str) -> None:
    """Run `mkdocs build` into `folder`, as `make build` does, and show its output when it fails."""
    command = [sys.executable, "-m", "mkdocs", "build", "--site-dir", str(folder)]
    done = subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", **environment},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, f"the site does not build:\n{done.stdout}{done.stderr}"


@pytest.fixture(scope="session")
def site_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as it is published at the root of a host."""
    folder = tmp_path_factory.mktemp("site")
    build_site(folder)
    return folder


@pytest.fixture(scope="session")
def sub_path_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as it is published below `/design-round/`, the way a project page is."""
    folder = tmp_path_factory.mktemp("sub-path")
    build_site(folder, SITE_URL=f"https://example.org{SUB_PATH}")
    return folder
