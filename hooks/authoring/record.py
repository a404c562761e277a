"""Turns parsed data into a frozen pydantic record, or into diagnostics with key, line and cure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, get_args

from pydantic import BaseModel, ConfigDict, ValidationError

from authoring.diagnostics import Diagnostic, did_you_mean


class Record(BaseModel):
    """Base of what authors write as keys and values: immutable, and closed to unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_enum_values=False)


def read_record[T: Record](
    model: type[T], values: Mapping[str, Any], lines: Mapping[str, int], path: str, first_line: int = 1
) -> tuple[T | None, list[Diagnostic]]:
    """Check `values`; `lines` holds the line of each key, `first_line` serves for a key that is missing."""
    try:
        return model.model_validate(dict(values)), []
    except ValidationError as error:
        details = [dict(detail) for detail in error.errors(include_url=False)]
        return None, list(dict.fromkeys(_diagnostics(model, details, lines, path, first_line)))
    except RecursionError:
        return None, [Diagnostic(path, first_line, "wrong-type", "a value is nested too deeply")]


def _diagnostics(
    model: type[Record],
    details: list[dict[str, Any]],
    lines: Mapping[str, int],
    path: str,
    first_line: int,
) -> Iterator[Diagnostic]:
    known = model.model_fields
    unknown = {_key(detail) for detail in details if detail["type"] == "extra_forbidden"}
    # One slip, one message: a misspelled key is not missing too, a list with a wrong item not too short.
    misspelled = {did_you_mean(key, known) for key in unknown}
    inside = {_key(detail) for detail in details if len(detail["loc"]) > 1}
    for detail in details:
        key = _key(detail)
        line = lines.get(key, first_line)
        if detail["type"] == "extra_forbidden":
            names = known if len(detail["loc"]) == 1 else _fields_of(model, key)
            name = str(detail["loc"][-1])
            message = f'unknown key "{name}"{did_you_mean(name, names)}'
            yield Diagnostic(path, line, "unknown-key", message)
        elif detail["type"] == "missing" and len(detail["loc"]) == 1:
            if f'; did you mean "{key}"?' not in misspelled:
                message = f'the key "{key}" is missing; add it: {known[key].description}'
                yield Diagnostic(path, first_line, "missing-key", message)
        elif not (detail["type"] == "too_short" and key in inside):
            yield Diagnostic(path, line, "wrong-type", f'"{_place(detail["loc"])}": {_wrong(detail)}')


def _key(detail: dict[str, Any]) -> str:
    return str(detail["loc"][0]) if detail["loc"] else ""


def _fields_of(model: type[Record], key: str) -> list[str]:
    """List the keys of the record that stands behind a key."""
    inner = [part for part in get_args(model.model_fields[key].annotation) if isinstance(part, type)]
    return [name for part in inner if issubclass(part, Record) for name in part.model_fields]


def _place(loc: tuple[int | str, ...]) -> str:
    """Write a place inside a value: `roles[2]` counts from 1, as people do."""
    text = str(loc[0]) if loc else "value"
    for part in loc[1:]:
        text += f"[{part + 1}]" if isinstance(part, int) else f".{part}"
    return text


_EXPECTED = {
    "string_type": "must be text; put quotes around a number or date that is meant as text",
    "int_type": "must be a whole number, without quotes",
    "float_type": "must be a number, without quotes",
    "bool_type": "must be true or false",
    "tuple_type": "must be a list, such as [one, two]",
    "too_short": "with nothing in it; name at least one",
    "model_type": "must hold keys of its own, indented below it",
}
_LIMITS = {
    "greater_than_equal": ("at least", "ge"),
    "less_than_equal": ("at most", "le"),
    "greater_than": ("more than", "gt"),
}


def _wrong(detail: dict[str, Any]) -> str:
    kind, value, context = str(detail["type"]), _short(detail.get("input")), detail.get("ctx", {})
    if detail.get("input") is None and kind != "value_error":
        return "has no value; write one behind the colon"
    if kind in ("enum", "literal_error"):
        expected = re.findall(r"'([^']*)'", str(context["expected"]))
        word = detail["input"] if isinstance(detail["input"], str) else ""
        return f"{value} is not allowed{did_you_mean(word, expected)}"
    if kind == "value_error":
        return f"{value} {context['error']}"
    if kind in _LIMITS:
        words, name = _LIMITS[kind]
        return f"{value} must be {words} {context[name]}"
    if kind == "string_too_long":
        return f"must have at most {context['max_length']} characters, not {len(str(detail['input']))}"
    if kind.startswith("date"):
        return f"{value} must be a date, such as 2026-11-22"
    return f"{value} {_EXPECTED.get(kind, 'does not fit: ' + str(detail['msg']))}"


def _short(value: object) -> str:
    if isinstance(value, str):
        return f'"{value[:40]}…"' if len(value) > 40 else f'"{value}"'
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (dict, list)):
        return "a mapping" if isinstance(value, dict) else "a list"
    if isinstance(value, int) and value.bit_length() > 128:
        return "a huge number"  # Python refuses to write out more than 4,300 digits
    return str(value)[:40]
