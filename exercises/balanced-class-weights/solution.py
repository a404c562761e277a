from collections import Counter
from collections.abc import Hashable


def class_weights(labels: list[Hashable]) -> dict[Hashable, float]:
    """Weight of each class; all classes weigh the same in total.

    Time O(n), memory O(K) for K classes.
    """
    counts = Counter(labels)
    # Every class is to weigh n / K, shared among its own rows.
    return {c: len(labels) / (len(counts) * count) for c, count in counts.items()}


def weighted_base_rate(labels: list[Hashable], positive: Hashable) -> float:
    """Share of the class positive in the weighted data.

    Time O(n), memory O(K) for K classes.
    """
    weights = class_weights(labels)
    if positive not in weights:
        raise ValueError(f"no row has the label {positive!r}")
    # That is what balanced means: nothing is left of the real base rate.
    return 1 / len(weights)
