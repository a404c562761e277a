"""Cards and quiz questions: their records, and what is wrong with them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from authoring.block_check import read_options
from authoring.block_scan import Block
from authoring.block_specs import BLOCK_SPECS
from authoring.diagnostics import Diagnostic
from authoring.markdown_text import items, plain, word_count
from authoring.page import Page

MAX_CARD_WORDS = 30
MIN_WRONG_CHOICES = 2

_CHOICE = re.compile(r"\[(?P<mark>.?)\](?P<gap> *)(?P<text>.*)")


@dataclass(frozen=True)
class Question:
    """A card or quiz question that readers come back to; `id` is unique on the whole site."""

    kind: str
    id: str
    text: str
    path: str
    line: int


def questions(page: Page) -> list[Question]:
    """List the cards and quiz questions of a page that have an id."""
    found = []
    for block in page.scan.blocks:
        if block.name in ("card", "quiz"):
            options, _ = read_options(block, BLOCK_SPECS[block.name], page.path)
            if "id" in options:
                found.append(Question(block.name, str(options["id"]), block.argument, page.path, block.line))
    return found


def check_questions(page: Page) -> Iterator[Diagnostic]:
    """Report cards that hold too much, and quiz questions that are not in their form."""
    for block in page.scan.blocks:
        if block.name == "card":
            yield from _check_card(page, block)
        elif block.name == "quiz":
            yield from _check_quiz(page, block)


def check_unique(found: list[Question]) -> Iterator[Diagnostic]:
    """Report every use of an id after its first, over all pages; `found` is in the order of the pages."""
    first: dict[str, Question] = {}
    for question in found:
        earlier = first.setdefault(question.id, question)
        if earlier is not question:
            message = f'the id "{question.id}" is taken ({earlier.path}:{earlier.line}); choose another'
            yield Diagnostic(question.path, question.line, "duplicate-id", message)


def _check_card(page: Page, block: Block) -> Iterator[Diagnostic]:
    words = word_count("\n".join(page.scan.body(block)))
    if words > MAX_CARD_WORDS:
        message = (
            f"the back of the card has {words} words, and {MAX_CARD_WORDS} are the most; keep to one fact, "
            "or make two cards"
        )
        yield Diagnostic(page.path, block.line, "card-too-long", message)


def _check_quiz(page: Page, block: Block) -> Iterator[Diagnostic]:
    body = page.scan.body(block)
    if not any(line.strip() for line in body):
        return
    marks = []
    unmarked = False
    for item in items(body, block.body_line):
        choice = _CHOICE.match(item.text)
        if choice is None or choice["mark"] not in (" ", "x", "X") or not choice["gap"] or not choice["text"]:
            message = "this choice is not marked; write - [x] for the right one and - [ ] for the others"
            yield Diagnostic(page.path, item.line, "quiz-choice", message)
            unmarked = True
            continue
        marks.append(choice["mark"])
        yield from _check_reason(page, item.line, item.rest, plain(choice["text"]))
    if unmarked:
        return
    right = len(marks) - marks.count(" ")
    if right != 1:
        message = f"the question has {_choices(right)} marked [x]; mark exactly one"
        yield Diagnostic(page.path, block.line, "quiz-right", message)
    if len(marks) <= MIN_WRONG_CHOICES:
        message = (
            f"the question has {_choices(len(marks))}; give at least {MIN_WRONG_CHOICES} beside the right one"
        )
        yield Diagnostic(page.path, block.line, "quiz-wrong", message)


def _choices(number: int) -> str:
    return f"{number} choice" if number == 1 else f"{number} choices"


def _check_reason(page: Page, line: int, rest: tuple[str, ...], choice: str) -> Iterator[Diagnostic]:
    """Require of each choice why it is right or wrong, indented so that it belongs to the choice."""
    offset, reason = next(((at, text) for at, text in enumerate(rest, 1) if text.strip()), (0, ""))
    if not reason:
        message = f"the choice “{_short(choice)}” gives no reason; add below it, indented four spaces, why"
        yield Diagnostic(page.path, line, "quiz-reason", message)
    elif not reason.startswith("    "):
        indent = len(reason) - len(reason.lstrip())
        message = f"the reason is indented by {indent}; indent it by four spaces, or it leaves its choice"
        yield Diagnostic(page.path, line + offset, "quiz-reason", message)


def _short(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:39]}…"
