"""The search index holds what is open on the pages and nothing of what readers are to find out themselves."""

from __future__ import annotations

import html
import json
import re

import pytest
from selectolax.lexbor import LexborHTMLParser

from tests.site.built import BuiltPage, BuiltSite, one

HIDDEN = (
    "details.dr-step .dr-part__body p",
    "details.dr-clarify .dr-part__body p",
    "details.dr-followup .dr-part__body p",
    "details.dr-hint p",
    ".dr-card__answer p",
    ".dr-quiz__reason p",
    ".dr-exercise__solution code",
    ".dr-exercise__starter code",
)
CLOSED = ".dr-part__body, details.dr-hint, .dr-card__answer, .dr-quiz__reason, .dr-exercise__work"


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", html.unescape(re.sub(r"<[^>]*>", " ", text)).lower()))


def _open_words(page: BuiltPage) -> str:
    """What a reader sees without opening anything; some of it says the same as a hidden part."""
    tree = LexborHTMLParser(page.html)
    for node in tree.css(CLOSED):
        node.decompose()
    article = one(tree, "article")
    return _words(article.text(separator=" ")) if article else ""


@pytest.fixture(scope="module")
def indexed(site: BuiltSite) -> dict[str, str]:
    """Words of the index by page, sections together."""
    entries = json.loads((site.folder / "search/search_index.json").read_text("utf-8"))["docs"]
    pages: dict[str, str] = {}
    for entry in entries:
        address = entry["location"].partition("#")[0]
        pages[address] = f"{pages.get(address, '')} {_words(entry['title'])} {_words(entry['text'])}"
    return pages


@pytest.mark.parametrize("selector", HIDDEN)
def test_hidden_parts_are_left_out(site: BuiltSite, indexed: dict[str, str], selector: str) -> None:
    checked = 0
    for address, page in site.content_pages().items():
        opened = _open_words(page)
        for node in page.tree.css(selector):
            words = _words(node.text(separator=" "))
            if len(words.split()) >= 8 and words not in opened:
                assert words not in indexed.get(address, ""), f"{address} {selector}"
                checked += 1
    assert checked > 5


@pytest.mark.parametrize("address", ["problems/fraud-detection/", "problems/news-feed-ranking/"])
def test_what_is_open_is_found(site: BuiltSite, indexed: dict[str, str], address: str) -> None:
    page = site.pages[address]
    for name in ("#failure-modes ~ table td", "summary.dr-card__question", ".dr-quiz__question"):
        node = one(page.tree, name)
        words = _words(node.text(separator=" "))
        assert len(words) > 10, name
        assert words in indexed[address], name
    for section in ("#version-2", "#sources"):
        assert page.tree.css_first(section) is not None, section
    last = page.tree.css("article > ul > li")[-1]
    assert _words(last.text(separator=" "))[:60] in indexed[address], "text after the last hidden part"


def test_the_task_of_an_exercise_is_found_on_its_own_page_only(
    site: BuiltSite, indexed: dict[str, str]
) -> None:
    task = one(site.pages["exercises/ndcg-at-k/"].tree, ".dr-exercise__task p:nth-of-type(2)")
    words = _words(task.text(separator=" "))
    assert [address for address, text in indexed.items() if words in text] == ["exercises/ndcg-at-k/"]
