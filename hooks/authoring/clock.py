"""The 45 minutes as a list: each step with its minutes, in proportion, linking to where it is treated."""

from __future__ import annotations

import posixpath
from xml.etree import ElementTree

from authoring.page_context import PageContext
from authoring.vocabulary import QUESTIONS, STEPS, Step

FRAMEWORK = "framework/index.md"


def add_clock(parent: ElementTree.Element, page: PageContext) -> ElementTree.Element:
    """Append the clock; it links to the answer's steps on a problem page, to the lessons elsewhere."""
    clock = ElementTree.SubElement(parent, "ol", {"class": "dr-clock"})
    for step in (*STEPS, QUESTIONS):
        item = ElementTree.SubElement(clock, "li", {"data-step": step.slug, "style": f"--m:{step.minutes}"})
        link = ElementTree.SubElement(item, "a", {"href": _target(step, page)})
        ElementTree.SubElement(link, "b").text = step.title
        minutes = ElementTree.SubElement(link, "span")
        minutes.text = f"{step.start}–{step.end}"
        minutes.tail = "\n"
        ElementTree.SubElement(link, "span", {"class": "dr-spoken"}).text = "minutes"
    return clock


def _target(step: Step, page: PageContext) -> str:
    if page.problem:
        return "#follow-ups" if step is QUESTIONS else f"#step-{step.slug}"
    lesson = posixpath.relpath(FRAMEWORK, posixpath.dirname(page.source) or ".")
    anchor = f"#{step.slug}"
    return anchor if page.source == FRAMEWORK else f"{lesson}{anchor}"
