"""A built site, read: its pages, what they link to, what they load."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

LOADED = {
    "script[src]": "src",
    "img[src]": "src",
    "iframe[src]": "src",
    "source[src]": "src",
    "link[rel~=stylesheet]": "href",
    "link[rel~=icon]": "href",
    "link[rel~=modulepreload]": "href",
    "link[rel~=preload]": "href",
    "link[rel~=preconnect]": "href",
    "link[rel~=dns-prefetch]": "href",
    "use": "href",
}


def one(tree: LexborHTMLParser | LexborNode, selector: str) -> LexborNode:
    """The first node that matches; a page without one is a failure, not None."""
    node = tree.css_first(selector)
    assert node is not None, f"nothing matches {selector}"
    return node


def following(node: LexborNode | None) -> LexborNode:
    """The node, or the next element after it when it is text."""
    while node is not None and node.tag == "-text":
        node = node.next
    assert node is not None, "nothing follows"
    return node


@dataclass(frozen=True)
class BuiltPage:
    """One HTML file; `address` is relative to the site's root."""

    address: str
    file: Path

    @cached_property
    def html(self) -> str:
        return self.file.read_text("utf-8")

    @cached_property
    def tree(self) -> LexborHTMLParser:
        return LexborHTMLParser(self.html)

    def ids(self) -> list[str]:
        return [str(node.attributes["id"]) for node in self.tree.css("[id]")]

    def links(self) -> list[str]:
        return [str(node.attributes["href"]) for node in self.tree.css("a[href]")]

    def loaded(self) -> Iterator[str]:
        """What a browser fetches for the page without being asked."""
        for selector, attribute in LOADED.items():
            for node in self.tree.css(selector):
                if address := node.attributes.get(attribute) or node.attributes.get(f"xlink:{attribute}"):
                    yield address

    def words(self) -> str:
        """What the article says, scripts and markup apart."""
        article = self.tree.css_first("article") or self.tree.body
        assert article is not None
        return " ".join(article.text(separator=" ").split())


class BuiltSite:
    """A folder as `mkdocs build` leaves it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        files = sorted(folder.rglob("*.html"))
        self.pages = {_address(file, folder): BuiltPage(_address(file, folder), file) for file in files}

    def content_pages(self) -> dict[str, BuiltPage]:
        """Without the page for addresses that do not exist, whose links are absolute."""
        return {address: page for address, page in self.pages.items() if address != "404.html"}

    def file_behind(self, page: BuiltPage, link: str) -> Path | None:
        """The file that a relative link on a page leads to; None when there is none."""
        path = unquote(urlsplit(link).path)
        start = (
            page.address
            if page.address.endswith("/") or not page.address
            else posixpath.dirname(page.address)
        )
        target = posixpath.normpath(posixpath.join("/", start, path)).lstrip("/")
        file = self.folder / target
        if file.is_dir():
            file /= "index.html"
        return file if file.is_file() else None


def _address(file: Path, folder: Path) -> str:
    return file.relative_to(folder).as_posix().removesuffix("index.html")
