"""Without a browser the tests fail with a sentence that says what to install; they are never passed over."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.browser import chromium


def test_a_machine_without_a_browser_is_told_what_to_install(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CHROMIUM", str(tmp_path / "no-such-browser"))
    monkeypatch.setenv("PLAYWRIGHT_BROWSERS_PATH", str(tmp_path))
    with pytest.raises(
        chromium.NoBrowserError, match=r"Install Chromium or Google Chrome .*apt-get install chromium"
    ):
        chromium.find()
