"""Reads and evaluates the arithmetic of an `estimate` line.

    500 million users * 10 requests / user / day

Numbers, units, number words and names stand side by side to be multiplied, which binds tighter than `*`
and `/`: `1 kB / 2 ms` is a rate. `**` binds tightest. Nothing is handed to Python: names are looked up,
never executed.
"""

from __future__ import annotations

import difflib
import math
import re
from collections.abc import Callable, Mapping
from typing import Any

from authoring.estimate_units import number, unit, unit_names, unit_text

NUMBER = r"\d{1,3}(?:,\d{3})+(?![\d,])(?:\.\d+)?|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\.\d+"
NUMBER_WORDS = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
FUNCTIONS = ("max", "min", "ceil")
MAX_DEPTH = 40
MAX_EXPONENT = 1000

_TOKEN = re.compile(rf"\s*(?:(?P<number>{NUMBER})|(?P<name>[^\W\d]\w*)|(?P<operator>\*\*|[-+*/(),%]))")


class ExpressionError(Exception):
    """What is wrong with an expression, in words for its author."""


class BrokenName(Exception):  # noqa: N818 - not an error of this line: the line that defines the name has one
    """The expression uses a name whose own line could not be read, so nothing can be said about it."""


def evaluate(text: str, names: Mapping[str, Any]) -> Any:
    """Return the quantity that `text` comes to; `names` holds earlier quantities, None for a broken one."""
    import pint

    try:
        result = _Reader(text, names).whole()
    except pint.DimensionalityError as error:
        raise ExpressionError(f"cannot combine {error.units1} with {error.units2} by + or -") from None
    except ZeroDivisionError:
        raise ExpressionError("divides by zero") from None
    except (OverflowError, ValueError, pint.errors.PintError):
        raise ExpressionError("comes to a number that is too large") from None
    if not math.isfinite(result.magnitude):
        raise ExpressionError("comes to a number that is too large")
    return result


def _tokens(text: str) -> list[str]:
    tokens = []
    position = 0
    text = text.rstrip()
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None:
            wrong = text[position:].lstrip()[0]
            advice = "write 5 USD" if wrong == "$" else "the operators are + - * / ** and ( )"
            raise ExpressionError(f"cannot read `{wrong}`; {advice}")
        tokens.append(match[0].strip())
        position = match.end()
    return tokens


class _Reader:
    """Recursive descent over the tokens of one expression; each method reads one level of binding."""

    def __init__(self, text: str, names: Mapping[str, Any]) -> None:
        self.tokens = _tokens(text)
        self.names = names
        self.position = 0
        self.depth = 0

    def whole(self) -> Any:
        value = self.sum()
        if self.next is not None:
            raise ExpressionError(f"cannot read on at `{self.next}`")
        return value

    @property
    def next(self) -> str | None:
        return self.tokens[self.position] if self.position < len(self.tokens) else None

    def take(self) -> str:
        token = self.next
        if token is None:
            raise ExpressionError("ends too early")
        self.position += 1
        return token

    def expect(self, wanted: str) -> None:
        if self.next != wanted:
            raise ExpressionError(f"lacks a `{wanted}`" + (f" before `{self.next}`" if self.next else ""))
        self.position += 1

    def sum(self) -> Any:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise ExpressionError(f"is nested more than {MAX_DEPTH} deep")
        value = self.product()
        while self.next in ("+", "-"):
            sign = self.take()
            other = self.product()
            value = value + other if sign == "+" else value - other
        self.depth -= 1
        return value

    def product(self) -> Any:
        value = self.side_by_side()
        while self.next in ("*", "/"):
            operator = self.take()
            other = self.side_by_side()
            value = value * other if operator == "*" else value / other
        return value

    def side_by_side(self) -> Any:
        negative = False
        while self.next == "-":
            self.take()
            negative = not negative
        value = self.power()
        while self.next is not None and (self.next == "(" or self.next == "%" or self.next[0].isalnum()):
            value = value * self.power()
        return -value if negative else value

    def power(self) -> Any:
        value = self.primary()
        if self.next == "**":
            self.take()
            sign = -1 if self.next == "-" else 1
            if sign < 0:
                self.take()
            exponent = in_units_of(self.primary(), number(1))
            if exponent is None or not abs(exponent) <= MAX_EXPONENT:
                raise ExpressionError(f"has an exponent that is no plain number up to {MAX_EXPONENT}")
            value = value ** (sign * exponent)
            if isinstance(value.magnitude, complex):
                raise ExpressionError("takes a root of a negative number")
        return value

    def primary(self) -> Any:
        token = self.take()
        if token == "(":  # noqa: S105 - a parenthesis, no password
            value = self.sum()
            self.expect(")")
            return value
        if token == "%":  # noqa: S105
            return unit("percent")
        if token[0].isdigit() or token[0] == ".":
            return number(float(token.replace(",", "")))
        if token in FUNCTIONS and self.next == "(":
            return self.call(token)
        return self.named(token)

    def call(self, function: str) -> Any:
        self.take()
        values = [self.sum()]
        while self.next == ",":
            self.take()
            values.append(self.sum())
        self.expect(")")
        if function == "ceil":
            if len(values) != 1:
                raise ExpressionError("gives ceil(…) more than one number")
            counted = _without_factors(values[0])
            return type(counted)(float(math.ceil(counted.magnitude - 1e-9)), counted.units)
        choose: Callable[..., Any] = max if function == "max" else min
        return choose(values)

    def named(self, token: str) -> Any:
        if token in self.names:
            value = self.names[token]
            if value is None:
                raise BrokenName(token)
            return value
        if token in NUMBER_WORDS:
            return number(NUMBER_WORDS[token])
        known_unit = unit(token) if token[0].isalpha() else None
        if known_unit is not None:
            return known_unit
        if not token[0].isalpha() and token[0] != "_":
            raise ExpressionError(f"cannot read on at `{token}`")
        known = [*self.names, *NUMBER_WORDS, *FUNCTIONS, *unit_names()]
        near = difflib.get_close_matches(token, known, n=1, cutoff=0.75)
        advice = (
            f"did you mean `{near[0]}`?" if near else "define it further up, or add the unit to units.txt"
        )
        raise ExpressionError(f"uses `{token}`, which is neither an earlier name nor a unit; {advice}")


def _without_factors(value: Any) -> Any:
    """Return the same quantity in replicas, not in (ms / s) * replicas or replicas / percent."""
    reduced = value.to_reduced_units()
    for name, power in list(reduced.unit_items()):
        factor = in_units_of(unit(name), number(1))
        if factor is not None:
            reduced = (reduced * (number(factor) / unit(name)) ** power).to_reduced_units()
    return reduced


def in_units_of(value: Any, per: Any) -> float | None:
    """Return how many `per` make up `value`, or None when they measure different things."""
    ratio = (value / per).to_base_units()
    return float(ratio.magnitude) if ratio.unitless else None


__all__ = ["BrokenName", "ExpressionError", "evaluate", "in_units_of", "unit_text"]
