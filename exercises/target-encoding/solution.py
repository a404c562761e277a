from collections import defaultdict
from collections.abc import Hashable, Sequence


def encode(
    train_categories: Sequence[str],
    train_targets: Sequence[float],
    categories: Sequence[str],
    m: float,
) -> list[float]:
    """Smoothed mean target of each category, learned from the training rows.

    Time O(n + q) for n training rows and q categories to encode, memory
    O(distinct categories) besides the result.
    """
    if m < 0:
        raise ValueError(f"m must not be negative, got {m}")
    if not train_targets:
        raise ValueError("nothing to learn from")
    prior = sum(train_targets) / len(train_targets)
    # A category starts with m imaginary rows of the prior.
    sums: dict[str, float] = defaultdict(lambda: m * prior)
    weights: dict[str, float] = defaultdict(lambda: m)
    for category, target in zip(train_categories, train_targets, strict=True):
        sums[category] += target
        weights[category] += 1
    # Unseen ones are looked up, not computed: with m = 0 that were 0 / 0.
    return [sums[c] / weights[c] if c in sums else prior for c in categories]


def encode_out_of_fold(
    categories: Sequence[str],
    targets: Sequence[float],
    folds: Sequence[Hashable],
    m: float,
) -> list[float]:
    """Encoding of the training rows, each learned from all other folds.

    Time and memory O(k n) for k folds. Subtracting each fold's sums from
    the totals would need O(n), at the price of rounding.
    """
    rows = list(zip(categories, targets, folds, strict=True))
    without = {}
    for fold in set(folds):
        # The overall mean too is learned outside: it is part of the encoding.
        outside = [(category, target) for category, target, other in rows if other != fold]
        without[fold] = encode([c for c, _ in outside], [y for _, y in outside], categories, m)
    # Of the encodings, a row takes the one made without its own fold.
    return [without[fold][row] for row, fold in enumerate(folds)]
