"""You pair up the lists and stop at the end of the shortest.

`zip` does so without a word. When a join has lost rows on one side, every pair after the first gap is wrong and the encoding still looks plausible.

Fails: check_lengths_must_agree
"""

from collections import defaultdict


def encode(train_categories, train_targets, categories, m):
    if m < 0:
        raise ValueError(f"m must not be negative, got {m}")
    if not train_targets:
        raise ValueError("nothing to learn from")
    prior = sum(train_targets) / len(train_targets)
    sums = defaultdict(lambda: m * prior)
    weights = defaultdict(lambda: m)
    for category, target in zip(train_categories, train_targets, strict=False):
        sums[category] += target
        weights[category] += 1
    return [sums[c] / weights[c] if c in sums else prior for c in categories]


def encode_out_of_fold(categories, targets, folds, m):
    rows = list(zip(categories, targets, folds, strict=False))
    encoded = {}
    for fold in set(folds):
        outside = [(category, target) for category, target, other in rows if other != fold]
        inside = [category for category, _, other in rows if other == fold]
        encoded[fold] = iter(encode([c for c, _ in outside], [y for _, y in outside], inside, m))
    return [next(encoded[fold]) for _, _, fold in rows]
