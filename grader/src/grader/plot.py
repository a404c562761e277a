"""The picture after a pass: a small data series that an exercise's plot.py makes with the learner's own code.

`plot(submission)` returns a dictionary with the keys of `Plot`; the page draws it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, NamedTuple, Protocol

from .faults import LearnerFault
from .plain import freeze

PLOT_FILE = "plot.py"
KINDS = ("line", "step", "points", "bars", "ring")
MAX_SERIES, MAX_POINTS = 6, 400

type Point = tuple[float | str, float]


class PlotError(Exception):
    """No picture can be made; the text says why, to the author."""


class Learner(Protocol):
    """What a plot calls: the submission, or something like it."""

    announce: Any


class Series(NamedTuple):
    """`points`: pairs of x and y; x is a category's name in bars, and a place in [0, 1) on a ring."""

    name: str
    points: tuple[Point, ...]


class Mark(NamedTuple):
    """A line across the picture at a value of the axis `x` or `y`, with a word to it."""

    axis: str
    at: float
    label: str


class Plot(NamedTuple):
    """`kind`: line | step | points | bars | ring; `x`, `y`: labels with units; `sentence`: the picture in words."""

    kind: str
    title: str
    x: str
    y: str
    series: tuple[Series, ...]
    marks: tuple[Mark, ...]
    sentence: str

    def to_data(self) -> dict[str, Any]:
        """As JSON-ready data."""
        series = [
            {"name": each.name, "points": [list(point) for point in each.points]} for each in self.series
        ]
        return {**self._asdict(), "series": series, "marks": [mark._asdict() for mark in self.marks]}

    @classmethod
    def from_data(cls, data: object) -> Plot:
        """Read what `plot` returned or `to_data` wrote. Raises `PlotError` that names what is wrong."""
        if not isinstance(data, Mapping):
            raise PlotError("plot returns no dictionary")
        unknown = set(data) - set(cls._fields)
        if unknown:
            raise PlotError(f"unknown key {min(map(str, unknown))!r}; the keys are {', '.join(cls._fields)}")
        kind = data.get("kind")
        if kind not in KINDS:
            raise PlotError(f"kind is {kind!r}; use one of {', '.join(KINDS)}")
        texts = {key: _text(data, key) for key in ("title", "x", "y", "sentence")}
        series = tuple(_series(each, kind) for each in _list(data, "series"))
        if not 1 <= len(series) <= MAX_SERIES:
            raise PlotError(f"{len(series)} series; give 1 to {MAX_SERIES}")
        if sum(len(each.points) for each in series) > MAX_POINTS:
            raise PlotError(f"more than {MAX_POINTS} points; give fewer, a picture has no room for more")
        marks = tuple(_mark(each) for each in _list(data, "marks", []))
        return cls(kind=kind, series=series, marks=marks, **texts)


def draw(source: str, submission: Learner) -> Plot:
    """Run plot.py on code that passed. Raises `PlotError` when that makes no picture, whatever the reason."""
    submission.announce = lambda text: None  # no check is under way any more
    namespace: dict[str, Any] = {"__name__": "plot"}
    try:
        exec(compile(source, PLOT_FILE, "exec", dont_inherit=True), namespace)
        return Plot.from_data(freeze(namespace["plot"](submission)))
    except PlotError:
        raise
    except LearnerFault as error:
        raise PlotError(f"the learner's code raised: {error.fault.message}") from error
    except Exception as error:
        raise PlotError(f"{PLOT_FILE} raised {type(error).__name__}: {error}") from error


def _text(data: Mapping[Any, Any], key: str) -> str:
    value = data.get(key)
    if not isinstance(value, str) or not value.strip():
        raise PlotError(f"{key} is {value!r}; give a text")
    return value


def _list(data: Mapping[Any, Any], key: str, default: list[Any] | None = None) -> list[Any]:
    value = data.get(key, default)
    if not isinstance(value, (list, tuple)):
        raise PlotError(f"{key} is {value!r}; give a list")
    return list(value)


def _series(data: object, kind: str) -> Series:
    if not isinstance(data, Mapping):
        raise PlotError(f"a series is {data!r:.40}; give a dictionary with name and points")
    name = _text(data, "name")
    points = [_point(each, kind, name) for each in _list(data, "points")]
    if not points:
        raise PlotError(f"series {name!r} has no points")
    return Series(name, tuple(points))


def _point(data: object, kind: str, name: str) -> Point:
    if not isinstance(data, (list, tuple)) or len(data) != 2:
        raise PlotError(f"a point of {name!r} is {data!r:.40}; give a pair [x, y]")
    x, y = data
    if kind == "bars":
        if not isinstance(x, str):
            raise PlotError(f"x of a bar of {name!r} is {x!r:.40}; give the category's name")
    elif not _is_number(x):
        raise PlotError(f"x of a point of {name!r} is {x!r:.40}; give a finite number")
    elif kind == "ring" and not 0 <= x < 1:
        raise PlotError(f"x of a point of {name!r} is {x!r:.40}; a place on the ring lies in [0, 1)")
    if not _is_number(y):
        raise PlotError(f"y of a point of {name!r} is {y!r:.40}; give a finite number")
    return x, y


def _mark(data: object) -> Mark:
    if not isinstance(data, Mapping) or data.get("axis") not in ("x", "y") or not _is_number(data.get("at")):
        raise PlotError(f"a mark is {data!r:.60}; give axis (x or y), at (a number) and label")
    return Mark(data["axis"], data["at"], _text(data, "label"))


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
