"""The table of `///` blocks and their options, read by the checker (`block_check`) and by the renderer alike.

    /// card | What does recall@k leave out?        name | argument
        id: recall-ignores-order                    options: YAML, indented four spaces, directly below

    The order of the first k results.               body: Markdown
    ///                                             as many slashes as the header

A block that holds other blocks is written with more slashes than they are.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from authoring.vocabulary import STEP_BY_SLUG

KEBAB_CASE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_WORD = re.compile(r"[A-Za-z_][\w-]*")


class Need(StrEnum):
    """Whether an argument or a body must, may or must not be there."""

    REQUIRED = "required"
    OPTIONAL = "optional"
    FORBIDDEN = "forbidden"


@dataclass(frozen=True)
class OptionSpec:
    """One option: `parse` returns the value or raises ValueError, as pymdownx expects of an option's type."""

    name: str
    parse: Callable[[Any], Any]
    expects: str
    description: str
    default: Any = None
    required: bool = False


@dataclass(frozen=True)
class BlockSpec:
    """One block. `section` is the only section of a problem page in which it may stand, None for any."""

    name: str
    argument: Need
    body: Need
    description: str
    options: dict[str, OptionSpec] = field(default_factory=dict)
    argument_is: str = "argument"
    only_on: str | None = None
    section: str | None = None
    own: bool = True


def kebab_case(value: Any) -> str:
    """Accept `lower-case-words`, the form of every id and slug."""
    if not isinstance(value, str) or not KEBAB_CASE.fullmatch(value):
        raise ValueError(f"{value!r} is not kebab-case")
    return value


def boolean(value: Any) -> bool:
    """Accept YAML's true and false."""
    if not isinstance(value, bool):
        raise ValueError(f"{value!r} is neither true nor false")
    return value


def word(value: Any) -> str:
    """Accept one HTML name, such as a class."""
    if not isinstance(value, str) or not _WORD.fullmatch(value):
        raise ValueError(f"{value!r} is not one word")
    return value


def attributes(value: Any) -> dict[str, str]:
    """Accept a mapping of HTML attribute names to text."""
    if not isinstance(value, dict) or not all(
        isinstance(item, str) for pair in value.items() for item in pair
    ):
        raise ValueError(f"{value!r} does not map attribute names to text")
    return value


def markdown_mode(value: Any) -> str:
    """Accept one of the ways in which an `html` block can treat its body."""
    if value not in ("auto", "block", "inline", "raw", "html"):
        raise ValueError(f"{value!r} is not one of auto, block, inline, raw, html")
    return str(value)


_ID = OptionSpec(
    "id",
    kebab_case,
    "a kebab-case id",
    "A name of its own on the whole site. It never changes: a reader's progress hangs on it.",
    required=True,
)
_ATTRS = OptionSpec("attrs", attributes, "attribute names and text", "HTML attributes for the element.", {})
_TYPE = OptionSpec("type", word, "one word", "A class that chooses the look, such as `tip`.", "")
_OPEN = OptionSpec("open", boolean, "true or false", "Whether it is open from the start.", False)
_NEW = OptionSpec("new", boolean, "true or false", "Start a new group of tabs.", False)
_SELECT = OptionSpec("select", boolean, "true or false", "Show this tab first.", False)
_MODE = OptionSpec(
    "markdown", markdown_mode, "auto, block, inline, raw or html", "How the body is read.", "auto"
)

# The kinds of admonition that may be written as `/// note | title`. `hint` is ours, so it cannot be one.
ADMONITION_TYPES = ("note", "info", "tip", "example", "warning", "danger")


def _options(*specs: OptionSpec) -> dict[str, OptionSpec]:
    return {spec.name: spec for spec in specs}


_OWN = (
    BlockSpec(
        "clarify",
        Need.REQUIRED,
        Need.REQUIRED,
        "A question the candidate should ask. The body is the interviewer's reply, then a paragraph that "
        "starts with **Changes:** and names the design decision that hangs on it.",
        argument_is="the question",
        only_on="problem",
        section="Clarify",
    ),
    BlockSpec(
        "hint",
        Need.REQUIRED,
        Need.REQUIRED,
        "A hint behind its title, opened one at a time; the smallest comes first.",
        argument_is="the hint's title",
        section="Hints",
    ),
    BlockSpec(
        "step",
        Need.REQUIRED,
        Need.REQUIRED,
        "One of the six steps of the answer. The body opens with a paragraph that starts with **Decide:** "
        "and names the decision the step must reach; its minutes come from the clock.",
        argument_is=f"one of {', '.join(STEP_BY_SLUG)}",
        only_on="problem",
        section="Answer",
    ),
    BlockSpec(
        "followup",
        Need.REQUIRED,
        Need.REQUIRED,
        "A question the interviewer asks next; the body is a good answer.",
        argument_is="the question",
        only_on="problem",
        section="Follow-ups",
    ),
    BlockSpec(
        "exercise",
        Need.REQUIRED,
        Need.FORBIDDEN,
        "Puts the exercise of that folder into the page.",
        argument_is="the name of a folder under exercises/",
    ),
    BlockSpec(
        "card",
        Need.REQUIRED,
        Need.REQUIRED,
        "A card to learn by heart: a question, and one fact on the back.",
        _options(_ID),
        argument_is="the question",
    ),
    BlockSpec(
        "quiz",
        Need.REQUIRED,
        Need.REQUIRED,
        "A question with choices. The body is a task list: one choice marked [x], at least two marked [ ], "
        "each followed by an indented paragraph that says why.",
        _options(_ID),
        argument_is="the question",
    ),
    BlockSpec(
        "clock",
        Need.FORBIDDEN,
        Need.FORBIDDEN,
        "Draws the 45 minutes of a round with its six steps.",
    ),
)


def _brought(
    name: str, argument: Need, description: str, *options: OptionSpec, body: Need = Need.OPTIONAL
) -> BlockSpec:
    """Describe a block of pymdownx itself; all of those take `attrs`."""
    return BlockSpec(name, argument, body, description, _options(*options, _ATTRS), own=False)


_BROUGHT = (
    _brought("admonition", Need.OPTIONAL, "A box with a title.", _TYPE),
    *(_brought(name, Need.OPTIONAL, f"A box of the kind “{name}”.") for name in ADMONITION_TYPES),
    _brought("details", Need.OPTIONAL, "A part that is collapsed behind its summary.", _OPEN, _TYPE),
    _brought("tab", Need.REQUIRED, "One of several tabs that follow each other.", _NEW, _SELECT),
    _brought("html", Need.REQUIRED, "An HTML element, written as a CSS selector.", _MODE),
    _brought("define", Need.FORBIDDEN, "A list of terms, each followed by a list of definitions."),
    _brought("caption", Need.OPTIONAL, "A caption for what stands directly above."),
    _brought("figure-caption", Need.OPTIONAL, "A caption with a counted figure number."),
    _brought("table-caption", Need.OPTIONAL, "A caption with a counted table number."),
)

BLOCK_SPECS: dict[str, BlockSpec] = {spec.name: spec for spec in (*_OWN, *_BROUGHT)}
OWN_BLOCKS = frozenset(spec.name for spec in _OWN)

# Fences that are ours: a picture in Graphviz, and quantities that are checked.
OUR_FENCES = ("dot", "estimate")
