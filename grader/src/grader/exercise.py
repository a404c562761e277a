"""What the grader needs of an exercise, and the JSON in which the page hands it over."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from .comparison import Tolerance
from .encoding import decode, encode

FORMAT = 1
VALUE, RAISED, PROPERTY, UNREADABLE = "value", "raised", "property", "unreadable"


class Observation(NamedTuple):
    """What one case saw. `kind`: value | raised | property | unreadable (to the check, that is).

    `value`: the plain result, the exception's name, or what a property showed; `held`: whether it was true.
    `tolerance` and `sequence` are those of the case; they come from the checks and are not stored.
    """

    kind: str
    value: object
    held: bool | None = None
    tolerance: Tolerance | None = None
    sequence: bool = False


class Recording(NamedTuple):
    """The observations of each check, in order: how a source behaves."""

    checks: Mapping[str, tuple[Observation, ...]]

    def to_data(self) -> dict[str, Any]:
        """As JSON-ready data."""
        return {
            name: [_observation_data(seen) for seen in all_seen] for name, all_seen in self.checks.items()
        }

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Recording:
        """Read what `to_data` wrote."""
        return cls({name: tuple(_observation(item) for item in items) for name, items in data.items()})


class Misconception(NamedTuple):
    """A wrong answer that people give for a reason: what to tell them, and how it behaves."""

    name: str
    message: str
    recording: Recording


class Exercise(NamedTuple):
    """`entry`: the functions and classes a learner must define; `starter`, `checks`, `plot`: Python source."""

    slug: str
    entry: tuple[str, ...]
    starter: str
    checks: str
    time_limit_s: float = 10.0
    misconceptions: tuple[Misconception, ...] = ()
    plot: str | None = None

    def to_data(self) -> dict[str, Any]:
        """As JSON-ready data."""
        return {
            "format": FORMAT,
            "slug": self.slug,
            "entry": list(self.entry),
            "time_limit_s": self.time_limit_s,
            "starter": self.starter,
            "checks": self.checks,
            "plot": self.plot,
            "misconceptions": [
                {"name": each.name, "message": each.message, "recording": each.recording.to_data()}
                for each in self.misconceptions
            ],
        }

    def to_json(self) -> str:
        """Write the grader's part of the bundle that the page fetches."""
        return json.dumps(self.to_data(), allow_nan=False)

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Exercise:
        """Read a bundle; keys of no use here are left alone. Raises `ValueError` for another format."""
        if data["format"] != FORMAT:
            raise ValueError(f"exercise format {data['format']!r}, expected {FORMAT}")
        return cls(
            slug=data["slug"],
            entry=tuple(data["entry"]),
            starter=data["starter"],
            checks=data["checks"],
            time_limit_s=float(data["time_limit_s"]),
            misconceptions=tuple(
                Misconception(each["name"], each["message"], Recording.from_data(each["recording"]))
                for each in data["misconceptions"]
            ),
            plot=data["plot"],
        )

    @classmethod
    def from_json(cls, text: str) -> Exercise:
        """Read what `to_json` wrote, or a bundle with more keys."""
        return cls.from_data(json.loads(text))


def _observation_data(seen: Observation) -> dict[str, Any]:
    data: dict[str, Any] = {seen.kind: encode(seen.value)}
    if seen.kind == PROPERTY:
        data["held"] = seen.held
    return data


def _observation(data: Mapping[str, Any]) -> Observation:
    for kind in (VALUE, RAISED, PROPERTY, UNREADABLE):
        if kind in data:
            return Observation(kind, decode(data[kind]), data.get("held"))
    raise ValueError(f"not an observation: {data!r:.80}")
