"""The two fences of our own, as pymdownx.superfences calls them: `dot` diagrams and `estimate` tables.

Superfences hides every exception but its own. The checker has read each fence before, with path and line, so
what arrives broken here came past the checker and stops the build.
"""

from __future__ import annotations

from typing import Any

from pymdownx.superfences import SuperFencesException  # type: ignore[import-untyped]

from authoring import estimate_results
from authoring.estimate import Quantity
from authoring.figures import FigureRequest, render
from authoring.markup import Html, join, tag

COLUMNS = ("Quantity", "How", "Result", "Where from")
TAGS = {"assumed": "Assumed", "source": "Source"}


def dot(source: str, language: str, css_class: str, options: Any, md: Any, **_: Any) -> str:
    """Draw a diagram."""
    result = render(FigureRequest("dot", source))
    if result.html is None:
        raise SuperFencesException(f"{result.error} (line {result.line} of the fence)")
    return result.html


def estimate(source: str, language: str, css_class: str, options: Any, md: Any, **_: Any) -> str:
    """Lay out the quantities of an estimate as a table; they may use those of fences further up the page."""
    before = _fences_above(md)
    quantities, errors = estimate_results.parse(source, before)
    if errors:
        raise SuperFencesException(f"{errors[0].message} (line {errors[0].line_offset + 1} of the fence)")
    before.append(source)
    return table(quantities)


def table(quantities: list[Quantity]) -> Html:
    """Write one row for each quantity: its name, how it is computed, what comes out, where it is from."""
    head = tag("tr", {}, *(tag("th", {"scope": "col"}, column) for column in COLUMNS))
    body = join(*(_row(quantity) for quantity in quantities), between="\n")
    rows = join(tag("thead", {}, head), tag("tbody", {}, body), between="\n")
    return tag("table", {"class": "dr-estimate"}, rows)


def _row(quantity: Quantity) -> Html:
    result = f"{quantity.result} {quantity.unit}".strip()
    cells = (
        _readable(quantity.expression or ""),
        result,
        _origin(quantity),
    )
    labeled = (
        tag("td", {"data-label": column}, cell) for column, cell in zip(COLUMNS[1:], cells, strict=True)
    )
    return tag("tr", {}, join(tag("th", {"scope": "row"}, quantity.label), *labeled, between="\n"))


def _readable(expression: str) -> str:
    for written, shown in (("_", " "), ("**", "^"), ("*", "×"), (" - ", " − ")):
        expression = expression.replace(written, shown)
    return expression


def _origin(quantity: Quantity) -> Html:
    tagged = TAGS.get(quantity.tag or "")
    if tagged and quantity.tag_text:
        tagged = f"{tagged}: {quantity.tag_text}"
    return join(tagged, quantity.note, between=" – ")


def _fences_above(md: Any) -> list[str]:
    """Keep the estimates of the page that is being converted; each page has a converter of its own."""
    if not hasattr(md, "estimates"):
        md.estimates = []
    return md.estimates  # type: ignore[no-any-return]
