"""You use the formula for categories without training rows too, and with m = 0 it divides 0 by 0.

The result for no rows is the overall mean whatever m is, so an unseen category needs no division at all.

Fails: check_unseen_category, check_category_of_one_fold, check_ids_teach_nothing
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
    return [sums[c] / weights[c] for c in categories]


def encode_out_of_fold(categories, targets, folds, m):
    rows = list(zip(categories, targets, folds, strict=True))
    encoded = {}
    for fold in set(folds):
        outside = [(category, target) for category, target, other in rows if other != fold]
        inside = [category for category, _, other in rows if other == fold]
        encoded[fold] = iter(encode([c for c, _ in outside], [y for _, y in outside], inside, m))
    return [next(encoded[fold]) for fold in folds]
