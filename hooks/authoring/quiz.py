"""Turns the task list in a `quiz` block into choices, each with its verdict and its reason."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree

_MARK = re.compile(r"\[(?P<mark>[ xX])\] +")


def arrange_choices(body: ElementTree.Element, *, nested: bool) -> ElementTree.Element:
    """Build the choices from a block's body; `nested` within a part that search leaves out anyway."""
    choices = ElementTree.Element("ul", {"class": "dr-quiz__choices"})
    for item in body.iter("li"):
        paragraphs = list(_paragraphs(item))
        text, _, reason = (paragraphs[0].text or "").partition("\n")
        marked = _MARK.match(text)
        if marked is None:  # a list within a reason
            continue
        choice = ElementTree.SubElement(choices, "li", {"data-correct": str(marked["mark"] != " ").lower()})
        ElementTree.SubElement(choice, "div", {"class": "dr-quiz__choice"}).text = text[marked.end() :]
        why = ElementTree.SubElement(choice, "details", {"class": "dr-quiz__why"})
        ElementTree.SubElement(why, "summary").text = "Why?"
        if nested:
            room = ElementTree.SubElement(why, "div", {"class": "dr-quiz__reason"})
        else:
            room = ElementTree.SubElement(
                why, "section", {"class": "dr-quiz__reason", "data-search-exclude": ""}
            )
        if reason.strip():
            ElementTree.SubElement(room, "p").text = reason.strip()
        room.extend(paragraphs[1:])
    return choices


def _paragraphs(item: ElementTree.Element) -> Iterator[ElementTree.Element]:
    """Yield the parts of a list item; a tight item's text comes as a paragraph too."""
    if item.text and item.text.strip():
        first = ElementTree.Element("p")
        first.text = item.text.strip()
        yield first
    yield from item
