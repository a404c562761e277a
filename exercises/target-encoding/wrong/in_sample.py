"""You encode the training rows with an encoding that learned from those very rows.

Each row's own target is then part of its feature. For an id that occurs once it is nearly all of it, so the model learns to trust a column that knows nothing about the next impression. Which rows may teach the encoding of row i?

Fails: check_worked_example, check_other_folds_teach, check_category_of_one_fold, check_ids_teach_nothing, check_own_target_plays_no_part
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
    for category, target in zip(train_categories, train_targets, strict=True):
        sums[category] += target
        weights[category] += 1
    return [sums[c] / weights[c] if c in sums else prior for c in categories]


def encode_out_of_fold(categories, targets, folds, m):
    rows = list(zip(categories, targets, folds, strict=True))
    encoded = {}
    if len(set(folds)) == 1:
        raise ValueError("a fold needs another one to learn from")
    for fold in set(folds):
        outside = [(category, target) for category, target, _ in rows]
        inside = [category for category, _, other in rows if other == fold]
        encoded[fold] = iter(encode([c for c, _ in outside], [y for _, y in outside], inside, m))
    return [next(encoded[fold]) for fold in folds]
