"""Formulas: what pymdownx.arithmatex marked in the HTML becomes MathML, which needs no script."""

from __future__ import annotations

import html
import re

from authoring.figures import FigureRequest, FigureResult, render_all

_MARKED = re.compile(
    r'<span class="arithmatex">\\\((?P<inline>.*?)\\\)</span>'
    r'|<div class="arithmatex">\\\[(?P<display>.*?)\\\]</div>',
    re.DOTALL,
)


def to_mathml(content: str) -> tuple[str, list[str]]:
    """Replace every marked formula; what cannot be drawn stays as source and is named in the second value."""
    marked = list(_MARKED.finditer(content))
    if not marked:
        return content, []
    drawn = render_all([_request(match) for match in marked])
    pieces: list[str] = []
    problems: list[str] = []
    at = 0
    for match, result in zip(marked, drawn, strict=True):
        pieces += [content[at : match.start()], _shown(match, result)]
        if result.error is not None:
            problems.append(f"{result.error}: {_request(match).source.strip()}")
        at = match.end()
    return "".join(pieces) + content[at:], problems


def _request(match: re.Match[str]) -> FigureRequest:
    if match["inline"] is not None:
        return FigureRequest("math-inline", html.unescape(match["inline"]))
    return FigureRequest("math-display", html.unescape(match["display"]).strip("\n"))


def _shown(match: re.Match[str], result: FigureResult) -> str:
    if result.html is None:
        source = html.escape(_request(match).source)
        return f"<code>{source}</code>"
    return result.html if match["inline"] is not None else f'<div class="math-display">{result.html}</div>'
