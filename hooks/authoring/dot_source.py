"""What an author writes in a `dot` fence: a description, then Graphviz without fonts and colors.

Graphviz ignores a misspelled attribute or shape without a word, so what may be used stands in tables here and
all else is an error.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from authoring.diagnostics import did_you_mean

CLASSES = ("requirements", "problem", "features", "model", "serving", "evaluation", "store", "muted")
SHAPES = (
    "box", "circle", "component", "cylinder", "diamond", "ellipse", "folder", "hexagon", "note",
    "parallelogram", "plain", "plaintext", "point", "tab",
)  # fmt: skip
STYLES = ("bold", "dashed", "dotted", "invis", "rounded", "solid")
ATTRIBUTES = (
    "arrowhead", "arrowsize", "arrowtail", "class", "cluster", "compound", "concentrate", "constraint", "dir",
    "group", "headlabel", "headport", "height", "label", "labeljust", "labelloc", "lhead", "ltail", "margin",
    "minlen", "newrank", "nodesep", "ordering", "peripheries", "rank", "rankdir", "ranksep", "samehead",
    "sametail", "shape", "splines", "style", "taillabel", "tailport", "weight", "width", "xlabel",
)  # fmt: skip
LOOKS = {
    "bgcolor", "color", "colorscheme", "fillcolor", "fontcolor", "fontname", "fontsize", "gradientangle",
    "labelfontcolor", "labelfontname", "labelfontsize", "pencolor", "penwidth",
}  # fmt: skip

PREAMBLE = (
    "graph [rankdir=LR fontname=Helvetica fontsize=13 nodesep=0.32 ranksep=0.5 pad=0.06 bgcolor=transparent"
    " style=rounded labeljust=l] "
    'node [shape=box style=rounded fontname=Helvetica fontsize=14 height=0.44 margin="0.2,0.09"] '
    "edge [fontname=Helvetica fontsize=12 arrowsize=0.7] "
)  # Helvetica only sizes the boxes: the page's own sans-serif is about as wide

_ALT = re.compile(r"\A\s*//\s*alt:[ \t]*(?P<alt>.*)")
_SKIPPED = re.compile(
    r"""//[^\n]*|/\*.*?(?:\*/|\Z)|^\#[^\n]*|"(?:\\.|[^"\\])*(?:"|\Z)""", re.DOTALL | re.MULTILINE
)
_ASSIGNED = re.compile(r"\b(?P<name>[A-Za-z_]\w*)\s*=")
_VALUE = re.compile(r'\s*(?:"(?P<quoted>(?:\\.|[^"\\])*)"|(?P<bare>[\w.-]+))')
_OPENING = re.compile(r"\A\s*(?:strict\s+)?(?:di)?graph\b[^{]*\{", re.IGNORECASE)
_NO_ALT = (
    'the diagram has no description; begin the fence with "// alt: " and one sentence that says what it shows'
)
_NO_OPENING = 'the diagram does not begin with "digraph {" or "graph {"; put its lines between those braces'


@dataclass(frozen=True)
class Slip:
    """Something wrong in a fence; `line` counts from 1 within the fence."""

    line: int
    message: str


def alternative(source: str) -> str:
    """Return the description for those who do not see the picture; empty when the author gave none."""
    found = _ALT.match(source)
    return found["alt"].strip() if found else ""


def complete(source: str) -> str:
    """Put the shared preamble behind the first brace, on the same line, so that line numbers stay."""
    opening = _OPENING.match(_bare(source))
    if opening is None:
        return source
    return f"{source[: opening.end()]} {PREAMBLE}{source[opening.end() :]}"


def slips(source: str) -> list[Slip]:
    """Say all that can be said without drawing: description, opening, attributes, shapes, styles, classes."""
    found: list[Slip] = []
    if not alternative(source):
        found.append(Slip(1, _NO_ALT))
    bare = _bare(source)
    if _OPENING.match(bare) is None:
        found.append(Slip(1, _NO_OPENING))
    for assigned in _ASSIGNED.finditer(bare):
        line = source.count("\n", 0, assigned.start()) + 1
        value = _VALUE.match(source, assigned.end())
        text = (value["quoted"] if value["quoted"] is not None else value["bare"]) if value else ""
        found.extend(Slip(line, message) for message in _attribute(assigned["name"], text))
    return found


def _attribute(name: str, value: str) -> list[str]:
    if name in LOOKS:
        classes = "|".join(CLASSES)
        return [f'the diagram sets "{name}"; leave fonts and colors to the site and use class="{classes}"']
    if name not in ATTRIBUTES:
        return [f'unknown attribute "{name}" in the diagram{did_you_mean(name, ATTRIBUTES)}']
    known, words = {
        "class": (CLASSES, value.split()),
        "shape": (SHAPES, [value]),
        "style": (STYLES, [word.strip() for word in value.split(",")]),
    }.get(name, ((), []))
    unknown = [word for word in words if word not in known]
    return [f'unknown {name} "{word}" in the diagram{did_you_mean(word, known)}' for word in unknown]


def _bare(source: str) -> str:
    """Blank comments, strings and HTML labels; every other character keeps its place."""
    text = _SKIPPED.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), source)
    return _without_html_labels(text)


def _without_html_labels(text: str) -> str:
    """Blank `<…>` after an equals sign; such labels nest and hold attributes of their own."""
    kept: list[str] = []
    at = 0
    while (opening := re.compile(r"=\s*<").search(text, at)) is not None:
        end, depth = opening.end(), 1
        while end < len(text) and depth:
            depth += {"<": 1, ">": -1}.get(text[end], 0)
            end += 1
        kept.append(text[at : opening.end() - 1])
        kept.append(re.sub(r"[^\n]", " ", text[opening.end() - 1 : end]))
        at = end
    return "".join(kept) + text[at:]
