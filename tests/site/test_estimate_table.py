"""An `estimate` fence as readers see it."""

from __future__ import annotations

import pytest
from pymdownx.superfences import SuperFencesException  # type: ignore[import-untyped]
from selectolax.lexbor import LexborHTMLParser

from tests.site.built import one
from tests.site.rendering import convert

FENCE = """```estimate
daily_users = 500 million users                    [assumed]
loads = 10 requests / user / day                   [source: the product's own report]
average = daily_users * loads = 57,900 requests/s  # before <peaks>
deadline = max(2 ** 3 ms, 10 ms) - 3 ms = 7 ms
```
"""


def _rows(html: str) -> list[list[str]]:
    return [
        [" ".join(cell.text().split()) for cell in row.css("th, td")]
        for row in LexborHTMLParser(html).css("tr")
    ]


def test_each_quantity_with_how_it_comes_about() -> None:
    assert _rows(convert(FENCE)) == [
        ["Quantity", "How", "Result", "Where from"],
        ["daily users", "", "500 million users", "Assumed"],
        ["loads", "", "10 requests / user / day", "Source: the product's own report"],
        ["average", "daily users × loads", "57,900 requests/s", "before <peaks>"],
        ["deadline", "max(2 ^ 3 ms, 10 ms) − 3 ms", "7 ms", ""],
    ]


def test_cells_are_named_for_narrow_screens() -> None:
    table = one(LexborHTMLParser(convert(FENCE)), "table.dr-estimate")
    labels = [cell.attributes["data-label"] for cell in table.css("tbody tr")[0].css("td")]
    assert labels == ["How", "Result", "Where from"]


def test_a_later_fence_uses_what_an_earlier_one_defined() -> None:
    later = "```estimate\nhalf = daily_users / 2 = 250 million users\n```\n"
    tables = LexborHTMLParser(convert(f"{FENCE}\n{later}")).css("table.dr-estimate")
    assert len(tables) == 2
    with pytest.raises(SuperFencesException, match="daily_users"):
        convert(later)
