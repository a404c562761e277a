"""Diagrams to SVG and formulas to MathML, drawn once by one Node process and kept by content.

The reader gets a picture that prints, scales and follows the palette without a script; the build pays only
for a figure that is new or changed.
"""

from __future__ import annotations

import html
import json
import os
import re
import subprocess
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from authoring import content_cache, dot_source
from authoring.content_cache import ContentCache, fingerprint, fingerprint_of_modules

ROOT = Path(__file__).parents[2]
CACHE = ContentCache(content_cache.ROOT / "figures")
PROGRAM = Path(__file__).with_suffix(".mjs")
PACKAGES = ("@hpcc-js/wasm-graphviz", "temml")
CLUSTER_INDENT = 8
LIMIT_S = 120  # for a whole batch; a diagram takes about 10 ms

Kind = Literal["dot", "math-inline", "math-display"]


class FigureToolError(RuntimeError):
    """Node or the packages it needs are missing or broke; nothing an author wrote."""


@dataclass(frozen=True)
class FigureRequest:
    """One diagram or formula as the author wrote it, without fence or dollar signs."""

    kind: Kind
    source: str


@dataclass(frozen=True)
class FigureResult:
    """Either `html`, or `error` with the `line` (from 1, within the source) it was noticed on."""

    html: str | None
    error: str | None
    line: int | None


def render_all(requests: Iterable[FigureRequest], kept: ContentCache = CACHE) -> list[FigureResult]:
    """Draw every request, in order; only those not drawn before start Node, all of them in one call.

    Raises `FigureToolError` when Node or its packages are missing; an author's slip is a result.
    """
    asked = list(requests)
    keys = [fingerprint(_renderer(), request.kind, request.source) for request in asked]
    known = {key: FigureResult(**data) for key in set(keys) if (data := kept.get(key)) is not None}
    missing = {key: request for key, request in zip(keys, asked, strict=True) if key not in known}
    for key, result in zip(missing, _draw(list(missing.values())), strict=True):
        known[key] = result
        kept.put(key, asdict(result))
    return [known[key] for key in keys]


def render(request: FigureRequest) -> FigureResult:
    """Draw one request; see `render_all`."""
    return render_all([request])[0]


def _draw(requests: Sequence[FigureRequest]) -> list[FigureResult]:
    faulty = {request: _slip(request) for request in requests}
    sound = [request for request in requests if faulty[request] is None]
    drawn = dict(zip(sound, _node(sound), strict=True))
    return [faulty[request] or drawn[request] for request in requests]


def _slip(request: FigureRequest) -> FigureResult | None:
    if not request.source.strip():
        what = "diagram" if request.kind == "dot" else "formula"
        return FigureResult(None, f"the {what} is empty; write it or take it out", 1)
    found = dot_source.slips(request.source) if request.kind == "dot" else []
    return FigureResult(None, found[0].message, found[0].line) if found else None


def _node(requests: Sequence[FigureRequest]) -> list[FigureResult]:
    if not requests:
        return []
    payload = [
        {"kind": each.kind, "source": dot_source.complete(each.source) if each.kind == "dot" else each.source}
        for each in requests
    ]
    node = os.environ.get("NODE", "node")
    try:
        done = subprocess.run(  # noqa: S603 - our own program, and authors' text goes in by stdin
            [node, str(PROGRAM)],
            input=json.dumps(payload).encode(),
            capture_output=True,
            cwd=ROOT,
            timeout=LIMIT_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise FigureToolError(f"cannot run {node}, which draws diagrams and formulas ({error})") from error
    if done.returncode:
        reason = done.stderr.decode(errors="replace").strip()
        raise FigureToolError(f"drawing failed; `npm ci` installs what it needs\n{reason}")
    return [
        _result(request, FigureResult(answer["html"], answer["error"], answer["line"]))
        for request, answer in zip(requests, json.loads(done.stdout), strict=True)
    ]


def _result(request: FigureRequest, answer: FigureResult) -> FigureResult:
    what, look = (
        ("diagram", "brackets, quotes and semicolons")
        if request.kind == "dot"
        else ("formula", "braces and the names of commands")
    )
    if answer.html is None:
        return FigureResult(None, f"the {what} does not parse: {answer.error}; check {look}", answer.line)
    drawn = _figure(request.source, answer.html) if request.kind == "dot" else _formula(answer.html)
    return FigureResult(drawn, None, None)


def _formula(mathml: str) -> str:
    # Classes and inline style of the engine serve its own style sheet, which the site does not load.
    return _MATH_LOOKS.sub("", mathml)


def _figure(source: str, svg: str) -> str:
    """Wrap the drawing, without names, fonts and colors of its own, at most as wide as it was laid out."""
    box = re.search(r'viewBox="0\.00 0\.00 (?P<width>[\d.]+) (?P<height>[\d.]+)"', svg)
    if box is None:
        raise FigureToolError(f"the drawing has no size:\n{svg[:400]}")
    inner = svg[svg.index(">", box.end()) + 1 : svg.rindex("</svg>")]
    for pattern, replacement in _CLEANING:
        inner = pattern.sub(replacement, inner)
    inner = _CLUSTER_LABEL.sub(_at_its_side, inner)
    width, height = (round(float(box[side])) for side in ("width", "height"))
    alt = html.escape(dot_source.alternative(source))
    # A drawing that is wider than the page scrolls, and the keyboard must reach it to do so.
    return (
        f'<figure class="dr-figure" role="group" aria-label="Diagram" tabindex="0"'
        f' style="--dr-figure-width:{width}px">'
        f'<svg role="img" aria-label="{alt}" viewBox="0 0 {width} {height}" style="max-width:{width}px"'
        f' font-size="14" fill="currentColor">{inner.strip()}</svg></figure>'
    )


def _at_its_side(match: re.Match[str]) -> str:
    """Start or end a cluster's label inside its border, however wide the page's font turns out."""
    points = [float(x) for x in re.findall(r"(-?[\d.]+),", match["points"])]
    left, right, label = min(points), max(points), float(match["x"])
    if abs(label - (left + right) / 2) < 1:
        anchor, x = "middle", label
    elif label < (left + right) / 2:
        anchor, x = "start", left + CLUSTER_INDENT
    else:
        anchor, x = "end", right - CLUSTER_INDENT
    return f'{match["outline"]}<text text-anchor="{anchor}" x="{x:g}"'


# Internal names would show as tooltips; fonts and colors come from the page; a tenth of a point is as fine as
# anyone can see.
_MATH_LOOKS = re.compile(r' style="display:block math;"| class="tml-[^"]*"')
_CLUSTER_LABEL = re.compile(
    r'(?P<outline><g class="cluster[^"]*"><(?:path|polygon)[^>]* (?:d|points)="M?(?P<points>[^"]*)"/>)'
    r'<text text-anchor="middle" x="(?P<x>[^"]*)"'
)
_GEOMETRY = re.compile(r' (?:d|points|transform|c?[xy]|r[xy])="[^"]*"')
_CLEANING: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (re.compile(r"<!--.*?-->\s*", re.DOTALL), ""),
    (re.compile(r"<title>.*?</title>\s*", re.DOTALL), ""),
    (re.compile(r' (?:id|font-family|xml:space)="[^"]*"'), ""),
    (re.compile(r' font-size="14(?:\.0+)?"'), ""),
    (re.compile(r' (fill|stroke)="(?!none|transparent)[^"]*"'), r' \1="currentColor"'),
    (re.compile(r"scale\(1 1\) rotate\(0\) "), ""),
    (_GEOMETRY, lambda match: re.sub(r"(\.[1-9])\d+|\.0\d*", r"\1", match[0])),
    (re.compile(r">\s*\n\s*<"), "><"),
)


@cache
def _renderer() -> str:
    """Fingerprint of all that shapes a result besides its source."""
    manifests = [ROOT / "node_modules" / package / "package.json" for package in PACKAGES]
    for package, manifest in zip(PACKAGES, manifests, strict=True):
        if not manifest.is_file():
            raise FigureToolError(f"the package {package} is missing; `npm ci` installs it")
    return fingerprint(fingerprint_of_modules("figures.*", "dot_source.py"), *manifests)
