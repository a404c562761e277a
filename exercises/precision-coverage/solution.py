from collections import defaultdict
from itertools import groupby
from operator import itemgetter


def pick_thresholds(
    validation: list[tuple[str, float, int]],
    target: float,
    at_least: int = 1,
) -> dict[str, float | None]:
    """Lowest score per category that keeps the target precision.

    Time O(n log n) for the sorts, memory O(n).
    """
    if not 0 < target <= 1:
        raise ValueError(f"target must lie in (0, 1], got {target}")
    if at_least < 1:
        raise ValueError(f"at_least must be at least 1, got {at_least}")
    categories: defaultdict[str, list[tuple[float, int]]] = defaultdict(list)
    for category, score, useful in validation:
        categories[category].append((score, useful))
    return {category: _lowest(rows, target, at_least) for category, rows in categories.items()}


def _lowest(rows: list[tuple[float, int]], target: float, at_least: int) -> float | None:
    lowest = None
    shown = useful = 0
    for score, group in groupby(sorted(rows, reverse=True), key=itemgetter(0)):
        flags = [flag for _, flag in group]
        shown += len(flags)
        useful += sum(flags)
        # Later ones overwrite earlier ones: scores fall, so the last is the lowest.
        if shown >= at_least and useful / shown >= target:
            lowest = score
    return lowest


def precision_and_coverage(
    findings: list[tuple[str, float, int]],
    thresholds: dict[str, float | None],
) -> tuple[float | None, float]:
    """Share of shown findings that are useful, and share of findings shown.

    Time O(n), memory O(n).
    """
    if not findings:
        raise ValueError("coverage needs findings")
    shown = []
    for category, score, useful in findings:
        threshold = thresholds.get(category)
        # Compared with None: a threshold of 0.0 shows everything.
        if threshold is not None and score >= threshold:
            shown.append(useful)
    return sum(shown) / len(shown) if shown else None, len(shown) / len(findings)
