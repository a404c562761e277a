"""Diagrams and formulas of all pages, drawn in one call, so that those that do not parse are reported."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator

from authoring.block_specs import OUR_FENCES
from authoring.diagnostics import Diagnostic
from authoring.figures import FigureRequest, FigureToolError, render_all
from authoring.markdown_text import formulas
from authoring.page import Page


def check_dollars_and_fences(page: Page) -> Iterator[Diagnostic]:
    """Report dollar signs that belong to no formula, and fences whose language nearly is one of ours."""
    for line in formulas(page.scan.lines)[1]:
        message = r"a dollar sign stands alone; write \$ for dollars, or close the formula with a second one"
        yield Diagnostic(page.path, line, "lone-dollar", message)
    for fence in page.scan.fences:
        near = difflib.get_close_matches(fence.language.lower(), OUR_FENCES, n=1, cutoff=0.8)
        if near and fence.language not in OUR_FENCES:
            message = f'unknown fence "{fence.language}"; did you mean "{near[0]}"?'
            yield Diagnostic(page.path, fence.line, "unknown-fence", message)


def check_figures(pages: Iterable[Page]) -> list[Diagnostic]:
    """Draw the figures of all pages and report those that cannot be drawn."""
    wanted = [figure for page in pages for figure in _figures(page)]
    try:
        results = render_all([request for _, _, request in wanted])
    except FigureToolError as error:
        message = " ".join(str(error).split())
        return [Diagnostic("package.json", 1, "figure-tool", message)]
    found = []
    for (path, line, request), result in zip(wanted, results, strict=True):
        if result.error is not None:
            code = "broken-diagram" if request.kind == "dot" else "broken-formula"
            # A diagram's text starts below its fence; a formula's on the line of its dollar sign.
            at = line + (result.line or 1) - (request.kind != "dot")
            found.append(Diagnostic(path, at, code, result.error))
    return found


def _figures(page: Page) -> Iterator[tuple[str, int, FigureRequest]]:
    for fence in page.scan.fences:
        if fence.language == "dot":
            yield page.path, fence.line, FigureRequest("dot", fence.text)
    for formula in formulas(page.scan.lines)[0]:
        source = formula.source.strip("\n") if formula.display else formula.source
        request = FigureRequest("math-display" if formula.display else "math-inline", source)
        yield page.path, formula.line, request
