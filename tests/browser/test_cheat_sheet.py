"""The cheat sheet prints on one page, on both common sizes of paper."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page

from tests.serving import StaticHost


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_the_cheat_sheet_prints_on_one_page(page: Page, site: StaticHost, paper: str) -> None:
    page.goto(f"{site.address}cheat-sheet/")
    printed = page.pdf(format=paper)
    assert len(re.findall(rb"/Type\s*/Page\b", printed)) == 1
