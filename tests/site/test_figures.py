"""Diagrams and formulas: what is drawn, what is refused with a sentence, and that nothing is drawn twice."""

from __future__ import annotations

from pathlib import Path

import pytest
from authoring.content_cache import ContentCache
from authoring.figures import FigureRequest, FigureToolError, render, render_all
from authoring.formulas import to_mathml
from selectolax.lexbor import LexborHTMLParser

from tests.site.built import one

DIAGRAM = """// alt: A request goes to "two" stores & back
digraph {
  rankdir=TB
  subgraph cluster_left { label="Left v1.25" class=serving; a [label="Ask 0.125" class="requirements"] }
  subgraph cluster_right { label="Right" labeljust=r; b [shape=cylinder class=store] }
  a -> b [label="reads" class=muted style=dashed]
}
"""

REFUSED = {
    "no description": ("digraph { a }", 1, "has no description"),
    "description not first": ("digraph { a }\n// alt: late", 1, "has no description"),
    "no braces": ("// alt: x\na -> b", 1, 'does not begin with "digraph {"'),
    "bracket left open": ("// alt: x\ndigraph {\n  a -> b [label=\n}", 4, "does not parse"),
    "arrow in an undirected graph": ("// alt: x\ngraph {\n  a -> b\n}", 3, "does not parse"),
    "string left open": ('// alt: x\ndigraph {\n a [label="x]\n}', None, "does not parse"),
    "color": ("// alt: x\ndigraph {\n a [color=red]\n}", 3, "leave fonts and colors to the site"),
    "font": ('// alt: x\ndigraph {\n node [fontname="Arial"]\n}', 3, "leave fonts and colors to the site"),
    "attribute misspelled": ("// alt: x\ndigraph { a [labl=x] }", 2, 'did you mean "label"?'),
    "shape misspelled": ("// alt: x\ndigraph { a [shape=cilinder] }", 2, 'did you mean "cylinder"?'),
    "class misspelled": ("// alt: x\ndigraph { a [class=servign] }", 2, 'did you mean "serving"?'),
    "style misspelled": ('// alt: x\ndigraph { a [style="dashd"] }', 2, 'did you mean "dashed"?'),
    "empty": ("  \n", 1, "is empty"),
}


def test_a_drawing_has_no_looks_and_no_names_of_its_own() -> None:
    html = render(FigureRequest("dot", DIAGRAM)).html
    assert html is not None
    figure = one(LexborHTMLParser(html), "figure.dr-figure[role=group]")
    svg = one(figure, "svg[role=img]")
    assert svg.attributes["aria-label"] == 'A request goes to "two" stores & back'
    assert svg.attributes.keys() >= {"viewbox"} or svg.attributes.keys() >= {"viewBox"}
    assert "width" not in svg.attributes
    assert figure.attributes["tabindex"] == "0", "the keyboard must reach a drawing that scrolls"
    assert figure.attributes["aria-label"]
    assert not figure.css("[id], [font-family], title")
    painted = {
        node.attributes.get(name) for node in figure.css("[fill], [stroke]") for name in ("fill", "stroke")
    }
    assert painted <= {None, "none", "transparent", "currentColor"}
    assert [one(figure, f".{name}").tag for name in ("requirements", "store", "muted", "serving")] == [
        "g"
    ] * 4


def test_numbers_in_labels_are_text_and_stay() -> None:
    html = render(FigureRequest("dot", DIAGRAM)).html
    assert html is not None
    assert ">Ask 0.125<" in html
    assert ">Left v1.25<" in html


def test_cluster_labels_stay_inside_their_border_whatever_the_font() -> None:
    figure = LexborHTMLParser(render(FigureRequest("dot", DIAGRAM)).html or "")
    anchors = {node.text(): node.attributes["text-anchor"] for node in figure.css(".cluster text")}
    assert anchors == {"Left v1.25": "start", "Right": "end"}


@pytest.mark.parametrize(("source", "line", "message"), REFUSED.values(), ids=REFUSED.keys())
def test_refused(source: str, line: int | None, message: str) -> None:
    result = render(FigureRequest("dot", source))
    assert result.html is None
    assert message in (result.error or "")
    if line is not None:
        assert result.line == line


@pytest.mark.parametrize(
    "label",
    ['"colr=red"', "<a <b>class=x</b> shape=y>", '"a // b"', r'"quote \" color=red"'],
    ids=["string", "HTML label", "comment in a string", "escaped quote"],
)
def test_what_looks_like_an_attribute_in_a_label_is_text(label: str) -> None:
    result = render(FigureRequest("dot", f"// alt: x\ndigraph {{ a [label={label}] }}"))
    assert result.error is None


def test_one_broken_diagram_does_not_spoil_the_next() -> None:
    sound = FigureRequest("dot", "// alt: x\ndigraph { first -> second }")
    broken = FigureRequest("dot", '// alt: x\ndigraph { a [label="x }')
    results = render_all([sound, broken, sound, FigureRequest("math-inline", "x^2"), broken])
    assert [result.error is None for result in results] == [True, False, True, True, False]
    assert results[0] == results[2]


@pytest.mark.parametrize(
    ("kind", "source", "line", "message"),
    [
        ("math-inline", r"\frac{a}{", 1, "does not parse"),
        ("math-display", "a\n+ \\foo", 2, r"\foo"),
        ("math-inline", "", 1, "is empty"),
    ],
)
def test_refused_formulas(kind: str, source: str, line: int, message: str) -> None:
    result = render(FigureRequest(kind, source))  # type: ignore[arg-type]
    assert result.html is None
    assert message in (result.error or "")
    assert result.line == line


def test_formulas_need_no_style_sheet() -> None:
    inline, display = (
        render(FigureRequest(kind, r"\sum_{i=1}^{k} x_i^2")).html or ""
        for kind in ("math-inline", "math-display")
    )
    assert inline.startswith("<math>")
    assert display.startswith('<math display="block">')
    assert "class=" not in inline + display
    assert "style=" not in inline + display


def test_marked_formulas_become_mathml_and_the_rest_stays() -> None:
    html = (
        r'<p>a <span class="arithmatex">\(p &lt; q\)</span> b</p>'
        '<div class="arithmatex">\\[\nx\n\\]</div><code>$x$</code>'
    )
    shown, problems = to_mathml(html)
    assert problems == []
    assert shown.startswith("<p>a <math>")
    assert "<mo>&lt;</mo>" in shown
    assert '</math> b</p><div class="math-display"><math display="block">' in shown
    assert shown.endswith("</div><code>$x$</code>")


def test_a_formula_that_cannot_be_drawn_is_named() -> None:
    shown, problems = to_mathml(r'<span class="arithmatex">\(\foo &lt;\)</span>')
    assert shown == r"<code>\foo &lt;</code>"
    assert len(problems) == 1
    assert r"\foo" in problems[0]


def test_what_was_drawn_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    requests = [
        FigureRequest("dot", "// alt: x\ndigraph { kept }"),
        FigureRequest("math-inline", r"\broken{"),
    ]
    drawn = render_all(requests, ContentCache(tmp_path))
    monkeypatch.setenv("NODE", str(tmp_path / "no-node"))
    assert render_all(requests, ContentCache(tmp_path)) == drawn
    with pytest.raises(FigureToolError, match="no-node"):
        render_all([FigureRequest("math-inline", "new")], ContentCache(tmp_path))


def test_a_kept_drawing_that_was_cut_short_is_drawn_again(tmp_path: Path) -> None:
    request = FigureRequest("math-inline", "a+b")
    (drawn,) = render_all([request], ContentCache(tmp_path))
    for kept in tmp_path.iterdir():
        kept.write_text(kept.read_text("utf-8")[:20], "utf-8")
    assert render_all([request], ContentCache(tmp_path)) == [drawn]
