"""Reads the YAML of front matter and block options, and remembers on which line each key stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import yaml

# What PyYAML raises on text that is no YAML or holds no such date, number or depth.
_FAILURES = (yaml.YAMLError, ValueError, TypeError, AttributeError, OverflowError, RecursionError)


@dataclass(frozen=True)
class YamlMapping:
    """The keys and values of a mapping, and the line (from 1 within the text) of each key."""

    values: dict[str, Any]
    lines: dict[str, int]


class YamlProblem(Exception):  # noqa: N818 - it is caught and reported, never shown as an error
    """The text cannot be read as a mapping; `line` counts from 1 within the text."""

    def __init__(self, message: str, line: int) -> None:
        self.message = message
        self.line = line


class _RefusedError(Exception):
    """Something that YAML allows and we do not; `place` is an index into the text."""

    def __init__(self, message: str, place: int) -> None:
        self.message = message
        self.place = place


class _Loader(yaml.SafeLoader):
    """Refuses anchors (a few of them can stand for gigabytes) and keys that are written twice."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            place = self.peek_event().start_mark.index  # type: ignore[no-untyped-call]
            raise _RefusedError("references (*name) are not understood here; write the value out", place)
        return super().compose_node(parent, index)


def load(text: str) -> YamlMapping:
    """Read a mapping. Raises YamlProblem; nothing else, whatever the text."""
    try:
        return _read(text)
    except _RefusedError as error:
        raise YamlProblem(error.message, _line(text, error.place)) from None
    except yaml.MarkedYAMLError as error:
        what = " ".join(part for part in (error.context, error.problem) if part)
        # An open bracket or quote is noticed further down; its start is where the author must look.
        open_sign = error.context is not None and ("flow" in error.context or "quoted" in error.context)
        mark = error.context_mark if open_sign else error.problem_mark or error.context_mark
        raise YamlProblem(_in_words(what), _line(text, mark.index if mark else 0)) from None
    except _FAILURES as error:
        what = (
            "it is nested too deeply" if isinstance(error, RecursionError) else " ".join(str(error).split())
        )
        raise YamlProblem(_in_words(what), 1) from None


def _read(text: str) -> YamlMapping:
    loader = _Loader(text)
    node = loader.get_single_node()
    if node is None:
        return YamlMapping({}, {})
    if not isinstance(node, yaml.MappingNode):
        raise _RefusedError("this is no list of `key: value` lines", node.start_mark.index)
    values: dict[str, Any] = {}
    lines: dict[str, int] = {}
    for key_node, value_node in node.value:
        place = key_node.start_mark.index
        key = str(loader.construct_object(key_node, deep=True))
        if key in lines:
            raise _RefusedError(f'the key "{key}" is written twice; keep one', place)
        lines[key] = _line(text, place)
        try:
            values[key] = loader.construct_object(value_node, deep=True)
        except (ValueError, OverflowError) as error:
            raise _RefusedError(f'"{key}" has a value that cannot be ({error}); correct it', place) from None
    return YamlMapping(values, lines)


def _line(text: str, place: int) -> int:
    """Count lines as editors do; YAML's own count knows other line ends too."""
    return text.count("\n", 0, place) + 1


def _in_words(what: str) -> str:
    hint = (
        "; put quotes around a value that holds a colon" if "mapping values are not allowed" in what else ""
    )
    return f"this YAML does not parse ({what[:160]}){hint}"
