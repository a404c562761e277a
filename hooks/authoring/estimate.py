"""Reads an `estimate` fence: one quantity a line, each checked arithmetic or tagged with where it comes from.

    daily_users = 500 million users            [assumed: as the interviewer said]
    loads = 10 requests / user / day           [source: the product's own report]
    average = daily_users * loads = 57,900 requests/s     # a note for the reader

A stated result must agree to the digits that are written; zeros at the end of a whole number are not digits.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from authoring.diagnostics import did_you_mean
from authoring.estimate_expression import (
    FUNCTIONS,
    NUMBER,
    NUMBER_WORDS,
    BrokenName,
    ExpressionError,
    evaluate,
    in_units_of,
)
from authoring.estimate_units import unit, unit_text

MAX_LINE = 400
TAGS = ("assumed", "source")

_NAME = re.compile(r"[a-z][a-z0-9_]*")
_TAG = re.compile(r"\[([^\[\]]*)\]\s*$")
_STATED = re.compile(
    rf"(?P<number>-?(?:{NUMBER}))(?![\d.,])\s*(?P<words>(?:(?:{'|'.join(NUMBER_WORDS)})\b\s*)*)(?P<unit>.*)"
)


@dataclass(frozen=True)
class Quantity:
    """One line as the reader sees it.

    `expression` is None for a value that is tagged instead of computed. `result` is the number with its words
    (`500 million`), `unit` what follows it; `value` is `result` as a number. `line_offset` counts from 0.
    """

    name: str
    expression: str | None
    result: str
    unit: str
    value: float
    tag: str | None
    tag_text: str | None
    note: str | None
    line_offset: int
    amount: Any = field(repr=False, compare=False)

    @property
    def label(self) -> str:
        """The name in words."""
        return self.name.replace("_", " ")


class EstimateError(NamedTuple):
    """What is wrong with the line `line_offset` (from 0) of a fence."""

    line_offset: int
    code: str
    message: str


class _LineError(Exception):
    def __init__(self, code: str, message: str) -> None:
        self.code = code
        self.message = message


def parse(
    text: str, earlier: Mapping[str, Quantity] | None = None
) -> tuple[list[Quantity], list[EstimateError]]:
    """Read the text of a fence; `earlier` holds the quantities of the page's earlier fences, by name."""
    quantities: list[Quantity] = []
    errors: list[EstimateError] = []
    names: dict[str, Any] = {name: quantity.amount for name, quantity in (earlier or {}).items()}
    for offset, line in enumerate(text.split("\n")):
        body, note = _split_note(line)
        if not body:
            continue
        name = body.partition("=")[0].strip()
        try:
            quantity = _read_line(body, note, offset, names)
            quantities.append(quantity)
            names[name] = quantity.amount
            _check_result(quantity, names)
        except _LineError as error:
            errors.append(EstimateError(offset, error.code, error.message))
            names.setdefault(name, None)
        except BrokenName:
            names.setdefault(name, None)
    return quantities, errors


def _split_note(line: str) -> tuple[str, str | None]:
    """Part a line at the first `#` that stands outside of brackets."""
    depth = 0
    for position, character in enumerate(line):
        depth += (character == "[") - (character == "]" and depth > 0)
        if character == "#" and depth == 0:
            return line[:position].strip(), line[position + 1 :].strip() or None
    return line.strip(), None


def _read_line(body: str, note: str | None, offset: int, names: Mapping[str, Any]) -> Quantity:
    if len(body) > MAX_LINE:
        raise _LineError(
            "estimate-syntax", f"this line is longer than {MAX_LINE} characters; split it in two"
        )
    statement, tag, tag_text = _split_tag(body)
    name, *values = (part.strip() for part in statement.split("="))
    if len(values) not in (1, 2) or not all((name, *values)):
        raise _LineError(
            "estimate-syntax",
            "cannot read this line; write `name = value unit [assumed]` or `name = expression = result unit`",
        )
    _check_name(name, names)
    expression = values[0] if len(values) == 2 else None
    stated = _STATED.fullmatch(values[-1])
    if stated is None or not _is_unit(stated["unit"], names):
        raise _not_stated(name, values[-1], names, computed=expression is not None)
    if expression is None and tag is None:
        raise _LineError(
            "estimate-untagged",
            f"nothing says where `{name}` comes from; append [assumed], [assumed: why] or [source: which]",
        )
    value = float(stated["number"].replace(",", "").replace(" ", ""))
    for word in stated["words"].split():
        value *= NUMBER_WORDS[word]
    amount = _evaluate(values[-1], {})
    if not math.isfinite(value):
        raise _LineError("estimate-expression", f"`{values[-1]}` comes to a number that is too large")
    result = f"{stated['number']} {stated['words']}".strip()
    return Quantity(name, expression, result, stated["unit"], value, tag, tag_text, note, offset, amount)


def _split_tag(body: str) -> tuple[str, str | None, str | None]:
    match = _TAG.search(body)
    if match is None:
        if "[" in body or "]" in body:
            raise _LineError("estimate-tag", "a tag such as [assumed] stands at the end, before the note")
        return body, None, None
    kind, colon, text = (part.strip() for part in match[1].partition(":"))
    if kind not in TAGS:
        raise _LineError("estimate-tag", f'unknown tag "{kind}"{did_you_mean(kind, TAGS)}')
    if kind == "source" and not text:
        raise _LineError("estimate-tag", "a source needs its name; write [source: which]")
    if colon and not text:
        raise _LineError("estimate-tag", f"nothing follows the colon; write [{kind}] or [{kind}: why]")
    return body[: match.start()].strip(), kind, text or None


def _check_name(name: str, names: Mapping[str, Any]) -> None:
    if not _NAME.fullmatch(name):
        raise _LineError("estimate-name", f"`{name}` is no name; use lower_case_words")
    if name in NUMBER_WORDS or name in FUNCTIONS or unit(name) is not None:
        raise _LineError(
            "estimate-name", f"`{name}` is already a unit, number word or function; choose another name"
        )
    if name in names:
        raise _LineError("estimate-name", f"`{name}` is already defined further up; choose another name")


def _evaluate(text: str, names: Mapping[str, Any]) -> Any:
    try:
        return evaluate(text, names)
    except ExpressionError as error:
        raise _LineError("estimate-expression", f"`{_short(text.strip())}` {error}") from None


def _is_unit(text: str, names: Mapping[str, Any]) -> bool:
    """Tell a unit (`requests / s`) from the rest of an expression."""
    without_powers = re.sub(r"\*\*\s*-?\s*\d+", "", text)
    return not re.search(r"[\d+-]", without_powers) and not any(
        word in names for word in re.findall(r"[^\W\d]\w*", text)
    )


def _not_stated(name: str, text: str, names: Mapping[str, Any], *, computed: bool) -> _LineError:
    """Say what is wrong with a line that does not end in a number and its unit."""
    amount = _evaluate(text, names)
    result = f"{_readable(amount.magnitude)} {unit_text(amount)}".removesuffix(" no unit")
    if computed:
        return _LineError(
            "estimate-syntax", f"`{text}` is no result; write a number with its unit: `= {result}`"
        )
    return _LineError(
        "estimate-no-result", f"`{name}` is computed, but its result is not stated; append `= {result}`"
    )


def _check_result(quantity: Quantity, names: Mapping[str, Any]) -> None:
    """Compare the stated result with what the expression comes to, to the digits that are written."""
    if quantity.expression is None:
        return
    earlier = {name: amount for name, amount in names.items() if name != quantity.name}
    actual = _evaluate(quantity.expression, earlier)
    per = _evaluate(f"1 {quantity.unit}", {})
    count = in_units_of(actual, per)
    if count is None:
        raise _LineError(
            "estimate-wrong-unit",
            f"states {quantity.unit or 'no unit'}, but {quantity.expression} has {unit_text(actual)}; "
            "change the result's unit, or multiply by what is missing, such as `1 score / candidate`",
        )
    written, *words = quantity.result.split(maxsplit=1)
    scale = math.prod(NUMBER_WORDS[word] for part in words for word in part.split())
    stated = float(written.replace(",", ""))
    place, digits = _precision(written)
    if abs(count / scale - stated) <= 0.5 * 10.0**place * (1 + 1e-9):
        return
    rest = " ".join((*words, quantity.unit)).strip()
    raise _LineError(
        "estimate-wrong-result",
        f"states {quantity.result} {quantity.unit}".rstrip()
        + f", but {quantity.expression} is {_readable(count / scale, 6)} {rest}".rstrip()
        + f"; write {' '.join((_readable(count / scale, max(3, digits)), *words))}",
    )


def _precision(written: str) -> tuple[int, int]:
    """Return the power of ten of the last digit that counts, and how many digits count."""
    mantissa, _, exponent = written.lower().replace(",", "").lstrip("-").partition("e")
    whole, point, decimals = mantissa.partition(".")
    digits = (whole + decimals).lstrip("0")
    if point:
        return int(exponent or 0) - len(decimals), len(digits)
    significant = digits.rstrip("0")
    return int(exponent or 0) + len(digits) - len(significant), len(significant)


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:59]}…"


def _readable(value: float, digits: int = 3) -> str:
    """Round to so many digits and write thousands with commas."""
    if value == 0 or not 1e-4 <= abs(value) < 1e15:
        return f"{value:.{digits}g}"
    decimals = digits - 1 - math.floor(math.log10(abs(value)))
    text = f"{round(value, decimals):,.{max(0, decimals)}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
