"""What is done to a page once its blocks are read: numbered hints, boxes to write in, named cells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from authoring.page_context import Scene
from authoring.writing_prompts import SECTIONS, draft

_HEADING = re.compile(r"h[1-6]")
NARROW = 2  # a table with no more columns than this fits a phone as it is


class PageFinish(Treeprocessor):
    """Numbers the hints, and puts a box to write in under the headings that ask for one."""

    def __init__(self, md: Markdown, scene: Scene) -> None:
        super().__init__(md)
        self.scene = scene

    def run(self, root: ElementTree.Element) -> None:
        """Change the page in place."""
        for parent in root.iter():
            for hints in _hint_groups(parent):
                for number, hint in enumerate(hints, 1):
                    summary = hint[0]
                    summary.text = f"Hint {number} of {len(hints)}: {summary.text or ''}"
        problem = self.scene.page.problem
        if problem:
            for index, child in reversed(list(enumerate(root))):
                part = SECTIONS.get((child.text or "").strip()) if child.tag == "h2" else None
                if part:
                    root.insert(index + 1, draft(problem, part))


def _hint_groups(parent: ElementTree.Element) -> Iterator[list[ElementTree.Element]]:
    """Yield the hints that belong together: those under one heading."""
    group: list[ElementTree.Element] = []
    for child in parent:
        if isinstance(child.tag, str) and _HEADING.fullmatch(child.tag):
            yield group
            group = []
        elif child.tag == "details" and child.get("class") == "dr-hint":
            group.append(child)
    yield group


class TableLabels(Treeprocessor):
    """Names the column in each cell of a wide table, so that on a phone a row can stand as a card.

    Not where a formula names a column: it cannot be a label, and such tables have narrow cells.
    """

    def run(self, root: ElementTree.Element) -> None:
        """Change the page in place."""
        for table in root.iter("table"):
            labels = ["".join(cell.itertext()).strip() for cell in table.iter("th")]
            formula = any(cell.find(".//span[@class='arithmatex']") is not None for cell in table.iter("th"))
            if len(labels) <= NARROW or formula:
                continue
            for row in table.iter("tr"):
                for label, cell in zip(labels, row, strict=False):
                    if cell.tag == "td" and label:
                        cell.set("data-label", label)
