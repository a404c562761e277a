"""The same site below `/design-round/`: no address in it depends on where the site lies."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.conftest import SUB_PATH
from tests.site.built import BuiltSite

AWARE = {"404.html", "sitemap.xml", "sitemap.xml.gz"}  # these must know the site's address


@pytest.fixture(scope="module")
def below(sub_path_folder: Path) -> BuiltSite:
    return BuiltSite(sub_path_folder)


def _relative(html: str) -> str:
    return re.sub(r'<link rel="(canonical|prev|next)"[^>]*>', "", html)


def test_the_same_files(site: BuiltSite, below: BuiltSite) -> None:
    def files(built: BuiltSite) -> set[str]:
        return {
            file.relative_to(built.folder).as_posix() for file in built.folder.rglob("*") if file.is_file()
        }

    assert files(below) == files(site)


def test_the_same_pages_but_for_their_canonical_address(site: BuiltSite, below: BuiltSite) -> None:
    for address, page in site.pages.items():
        if address not in AWARE:
            assert _relative(below.pages[address].html) == _relative(page.html), address


def test_canonical_addresses_and_the_sitemap_lie_below_the_path(below: BuiltSite) -> None:
    home = f"https://example.org{SUB_PATH}"
    for address, page in below.content_pages().items():
        canonical = page.tree.css_first("link[rel=canonical]")
        if canonical is not None and page.tree.css_first("meta[http-equiv=refresh]") is None:
            assert canonical.attributes["href"] == home + address
    sitemap = (below.folder / "sitemap.xml").read_text("utf-8")
    listed = re.findall(r"<loc>(.*?)</loc>", sitemap)
    assert f"{home}exercises/ndcg-at-k/" in listed
    assert all(each.startswith(home) for each in listed)


def test_the_page_for_missing_addresses_knows_the_path(below: BuiltSite) -> None:
    page = below.pages["404.html"]
    local = [each for each in (*page.links(), *page.loaded()) if each.startswith("/")]
    assert local
    assert all(each.startswith(SUB_PATH) for each in local)
