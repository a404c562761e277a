"""The units of `estimate` fences: a small pint registry of our own, read from `units.txt`."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any

_DEFINITIONS = Path(__file__).with_name("units.txt")


@functools.cache
def registry() -> Any:
    """Load the registry on first use: importing pint takes half a second, and most commands need no units."""
    import pint

    return pint.UnitRegistry(str(_DEFINITIONS), cache_folder=None, on_redefinition="raise")


@functools.cache
def unit(name: str) -> Any | None:
    """Return one such unit as a quantity, or None when `name` (singular or plural) is no unit."""
    units = registry()
    if not name.isidentifier() or not units.parse_unit_name(name):
        return None
    return units.Quantity(1.0, units.parse_unit_name(name)[0][1])


@functools.cache
def unit_names() -> tuple[str, ...]:
    """Return the singular names, for near matches."""
    return tuple(sorted(name for name in dir(registry()) if name in registry()._units))


def number(value: float) -> Any:
    """Return a quantity without a unit."""
    return registry().Quantity(value, "")


def unit_text(quantity: Any) -> str:
    """Write a quantity's unit the way authors do: `request / s`, or `no unit`."""
    parts = sorted(quantity.unit_items(), key=lambda part: (part[1] < 0, part[0]))
    above = [_power(name, exponent) for name, exponent in parts if exponent > 0]
    below = [_power(name, -exponent) for name, exponent in parts if exponent < 0]
    if not parts:
        return "no unit"
    return " / ".join([" * ".join(above) or "1", *below])


def _power(name: str, exponent: float) -> str:
    return name if exponent == 1 else f"{name}**{exponent:g}"
