"""You encode each fold by its own rows, and the other folds play no part.

The sides are swapped: the leak is larger than without folds, because fewer rows share it. A fold is encoded by all rows outside of it.

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
        outside = [(category, target) for category, target, other in rows if other == fold]
        inside = [category for category, _, other in rows if other == fold]
        encoded[fold] = iter(encode([c for c, _ in outside], [y for _, y in outside], inside, m))
    return [next(encoded[fold]) for fold in folds]
