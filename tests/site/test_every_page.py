"""What holds on every page of the site."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from urllib.parse import urlsplit

import pytest

from tests.site.built import BuiltPage, BuiltSite


def test_there_are_pages_of_each_type(site: BuiltSite) -> None:
    expected = {"", "404.html", "framework/", "rubric/", "cheat-sheet/", "problems/", "exercises/"}
    assert expected <= site.pages.keys()
    assert any(page.tree.css_first(".dr-step") for page in site.pages.values())


def test_no_block_syntax_is_left_as_text(site: BuiltSite) -> None:
    left = {
        address: node.text()[:80]
        for address, page in site.content_pages().items()
        for node in page.tree.css("article p, article li, article td, article h2, article h3")
        if "///" in node.text() and node.css_first("code") is None
    }
    assert left == {}


def test_no_formula_names_a_cell(site: BuiltSite) -> None:
    named = {
        address: [label for node in page.tree.css("td[data-label]") if "\\" in (label := str(node.attributes["data-label"]))]
        for address, page in site.pages.items()
    }
    assert {address: labels for address, labels in named.items() if labels} == {}


def test_ids_are_unique_and_not_empty(site: BuiltSite) -> None:
    repeated = {
        address: [name for name, count in Counter(page.ids()).items() if count > 1 or not name.strip()]
        for address, page in site.pages.items()
    }
    assert {address: names for address, names in repeated.items() if names} == {}


def _is_external(address: str) -> bool:
    parts = urlsplit(address)
    return bool(parts.netloc) or parts.scheme not in ("", "data")


def test_nothing_is_loaded_from_elsewhere(site: BuiltSite) -> None:
    external = {
        address: [each for each in page.loaded() if _is_external(each)]
        for address, page in site.pages.items()
    }
    assert {address: found for address, found in external.items() if found} == {}


def test_style_sheets_load_nothing_from_elsewhere(site: BuiltSite) -> None:
    sheets = list(site.folder.rglob("*.css"))
    assert len(sheets) >= 2
    for sheet in sheets:
        text = sheet.read_text("utf-8")
        assert "url(http" not in text.replace('"', "").replace("'", ""), sheet.name
        assert "@import" not in text, sheet.name


def test_everything_that_is_loaded_is_there(site: BuiltSite) -> None:
    missing = [
        f"{page.address}: {address}"
        for page in site.content_pages().values()
        for address in page.loaded()
        if not address.startswith(("data:", "#")) and site.file_behind(page, address) is None
    ]
    assert missing == []


def _broken(site: BuiltSite, page: BuiltPage) -> list[str]:
    broken = []
    for link in page.links():
        parts = urlsplit(link)
        if parts.scheme or parts.netloc:
            continue
        file = page.file if not parts.path else site.file_behind(page, link)
        if file is None:
            broken.append(link)
            continue
        if parts.fragment and file.suffix == ".html":
            address = file.relative_to(site.folder).as_posix().removesuffix("index.html")
            if parts.fragment not in site.pages[address].ids():
                broken.append(link)
    return broken


def test_links_and_anchors_lead_somewhere(site: BuiltSite) -> None:
    broken = {address: _broken(site, page) for address, page in site.content_pages().items()}
    assert {address: links for address, links in broken.items() if links} == {}


def test_pages_have_one_title_and_no_gap_in_their_headings(site: BuiltSite) -> None:
    for address, page in site.content_pages().items():
        if page.tree.css_first("meta[http-equiv=refresh]"):
            continue
        levels = [int(str(node.tag)[1]) for node in page.tree.css("article :is(h1, h2, h3, h4, h5, h6)")]
        assert levels.count(1) == 1, address
        gaps = [(before, after) for before, after in pairwise(levels) if after > before + 1]
        assert gaps == [], address


def test_drawings_say_what_they_show(site: BuiltSite) -> None:
    drawings = [
        (address, node) for address, page in site.pages.items() for node in page.tree.css(".dr-figure svg")
    ]
    assert drawings
    for address, node in drawings:
        assert node.attributes.get("role") == "img", address
        assert len((node.attributes.get("aria-label") or "").split()) > 5, address
        assert node.css_first("title") is None, address
        assert not node.css("[font-family], [id]"), address


def test_formulas_are_mathml(site: BuiltSite, written: object) -> None:
    with_formulas = [address for address, page in site.pages.items() if page.tree.css_first("math")]
    assert "exercises/ndcg-at-k/" in with_formulas
    for address, page in site.pages.items():
        assert page.tree.css_first(".arithmatex") is None, address
        assert "\\(" not in page.words(), address


def test_estimates_are_tables_with_a_head_for_each_row(site: BuiltSite) -> None:
    tables = [node for page in site.pages.values() for node in page.tree.css("table.dr-estimate")]
    assert tables
    for table in tables:
        columns = len(table.css("thead th[scope=col]"))
        rows = table.css("tbody tr")
        assert rows
        for row in rows:
            assert len(row.css("th[scope=row]")) == 1
            assert len(row.css("th, td")) == columns
            assert row.css("td")[1].text().strip(), "a quantity without a result"


@pytest.mark.parametrize("attribute", ["href", "src", "data-bundle"])
def test_addresses_are_relative(site: BuiltSite, attribute: str) -> None:
    for address, page in site.content_pages().items():
        article = page.tree.css_first("article")
        nodes = article.css(f"[{attribute}]") if article else []
        addresses = [node.attributes.get(attribute) or "" for node in nodes]
        absolute = [each for each in addresses if each.startswith("/")]
        assert absolute == [], address
