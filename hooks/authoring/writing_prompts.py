"""The boxes in which readers write their own answer before they look: where they stand and what they ask."""

from __future__ import annotations

from xml.etree import ElementTree

LABEL = "Your own first"
PLACEHOLDERS = {
    "clarify": "What would you ask before drawing anything?",
    "estimate": "Which numbers decide the design? Round them and say what you assume.",
    "requirements": "What must it do, for how many, how fast, at what cost – and which mistake costs more?",
    "problem": "What does the model predict, from what, and which number shows that it helps the business?",
    "features": "Which signals, where do labels come from, and how fresh must each of them be?",
    "model": "Which simple baseline first, and what would have to be true for the next model to pay?",
    "serving": "What happens between the request and the answer, in how many milliseconds each?",
    "evaluation": "How do you know that it works before launch, after launch, and in a year?",
}
SECTIONS = {"Clarify": "clarify", "Estimate": "estimate"}


def draft(problem: str, part: str) -> ElementTree.Element:
    """Make the empty element that becomes a box; the reader's text is kept under `problem/part`."""
    return ElementTree.Element(
        "study-draft",
        {
            "class": "dr-draft",
            "data-id": f"{problem}/{part}",
            "data-label": LABEL,
            "data-placeholder": PLACEHOLDERS[part],
        },
    )


def add_draft(parent: ElementTree.Element, problem: str, part: str) -> None:
    """Append a box to a part of an answer."""
    parent.append(draft(problem, part))
