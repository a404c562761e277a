"""What the estimates of a page come to, kept by content.

Evaluating them needs a library of units that takes longer to load than all pages to build; a page whose
estimates did not change needs neither.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace
from functools import cache
from importlib.metadata import version

from authoring import content_cache, estimate
from authoring.content_cache import ContentCache, fingerprint, fingerprint_of_modules
from authoring.estimate import EstimateError, Quantity

CACHE = ContentCache(content_cache.ROOT / "estimates")

type Results = tuple[list[Quantity], list[EstimateError]]


def parse(text: str, before: Sequence[str], kept: ContentCache = CACHE) -> Results:
    """Read a fence; `before` holds the texts of the page's earlier fences, whose quantities it may use.

    The quantities' `amount` is None: they are for showing, not for computing on.
    """
    key = fingerprint(_evaluator(), *before, text)
    known = kept.get(key)
    if known is not None:
        return (
            [Quantity(**each) for each in known["quantities"]],
            [EstimateError(*each) for each in known["errors"]],
        )
    evaluated, errors = estimate.parse(text, _evaluated(tuple(before)))
    quantities = [replace(quantity, amount=None) for quantity in evaluated]
    kept.put(key, {"quantities": [asdict(each) for each in quantities], "errors": errors})
    return quantities, errors


@cache
def _evaluated(texts: tuple[str, ...]) -> dict[str, Quantity]:
    """Evaluate a page's fences from the top; each set of first fences once in a process."""
    if not texts:
        return {}
    earlier = _evaluated(texts[:-1])
    quantities, _ = estimate.parse(texts[-1], earlier)
    return {**earlier, **{quantity.name: quantity for quantity in quantities}}


@cache
def _evaluator() -> str:
    return fingerprint(version("pint"), fingerprint_of_modules("estimate*.py", "units.txt"))
