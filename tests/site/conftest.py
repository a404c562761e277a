"""The built site, read once."""

from __future__ import annotations

from pathlib import Path

import pytest
from authoring.site_check import CheckResult, check

from tests.conftest import ROOT
from tests.site.built import BuiltSite


@pytest.fixture(scope="session")
def site(site_folder: Path) -> BuiltSite:
    return BuiltSite(site_folder)


@pytest.fixture(scope="session")
def written() -> CheckResult:
    """What authors wrote, as the build reads it."""
    return check(ROOT, figures=False)
