"""Finds a browser for the tests, or says in one sentence what to install.

Order: a Chromium or Chrome on this machine, Playwright's own download, and as root on Debian `apt-get install chromium`.
Run as a program it installs what is missing; the tests only look.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome")
MAC = Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")

# As root there is no sandbox to be had; the rest keeps a test browser from calling home.
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

MISSING = (
    "No browser was found for the tests. Install Chromium or Google Chrome (on Debian and Ubuntu: "
    "`apt-get install chromium`), or run `.venv/bin/playwright install chromium`, then run the tests again."
)


class NoBrowserError(RuntimeError):
    """No browser is installed; the message says what to do."""


def find() -> str:
    """Path of a browser on this machine. Raises `NoBrowserError` when there is none."""
    named = os.environ.get("CHROMIUM")
    for candidate in [named] if named else [shutil.which(name) for name in NAMES] + [str(MAC)]:
        if candidate and Path(candidate).exists():
            return candidate
    own = _playwrights_own()
    if own.exists():
        return str(own)
    raise NoBrowserError(MISSING)


def _playwrights_own() -> Path:
    """Where Playwright keeps the browser that it downloads. Asked of another process: a test may run Playwright itself."""
    ask = "from playwright.sync_api import sync_playwright as s\nwith s() as p: print(p.chromium.executable_path)"
    done = subprocess.run([sys.executable, "-c", ask], check=True, capture_output=True, text=True, timeout=60)
    return Path(done.stdout.strip())


def install() -> str:
    """Find a browser, installing one when there is none. Raises `NoBrowserError` when that fails too."""
    try:
        return find()
    except NoBrowserError:
        print("Set-up: a browser for the tests (none was found)", flush=True)
    playwright = [sys.executable, "-m", "playwright", "install", "chromium"]
    apt = [["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", "chromium"]]
    as_root = hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None
    for steps in [[playwright], apt] if as_root else [[playwright]]:
        try:
            for step in steps:
                print(f"Set-up: {' '.join(step[-3:])}", flush=True)
                subprocess.run(step, check=True, timeout=600, capture_output=True)
            return find()
        except (subprocess.SubprocessError, OSError, NoBrowserError):
            continue
    raise NoBrowserError(MISSING)


if __name__ == "__main__":
    try:
        print(f"Browser: {install()}")
    except NoBrowserError as missing:
        sys.exit(str(missing))
