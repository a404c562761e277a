"""Your overall mean averages the categories, each with the same weight.

One advertiser with a single click then counts as much as one with a million impressions. The mean that belongs here runs over rows.

Fails: check_worked_example, check_m_imaginary_rows, check_mean_over_rows, check_any_numbers_as_targets, check_unseen_category, check_other_folds_teach
"""

from collections import defaultdict


def encode(train_categories, train_targets, categories, m):
    if m < 0:
        raise ValueError(f"m must not be negative, got {m}")
    if not train_targets:
        raise ValueError("nothing to learn from")
    groups = defaultdict(list)
    for category, target in zip(train_categories, train_targets, strict=True):
        groups[category].append(target)
    prior = sum(sum(ys) / len(ys) for ys in groups.values()) / len(groups)
    sums = defaultdict(lambda: m * prior)
    weights = defaultdict(lambda: m)
    for category, target in zip(train_categories, train_targets, strict=True):
        sums[category] += target
        weights[category] += 1
    return [sums[c] / weights[c] if c in sums else prior for c in categories]


def encode_out_of_fold(categories, targets, folds, m):
    rows = list(zip(categories, targets, folds, strict=True))
    encoded = {}
    for fold in set(folds):
        outside = [(category, target) for category, target, other in rows if other != fold]
        inside = [category for category, _, other in rows if other == fold]
        encoded[fold] = iter(encode([c for c, _ in outside], [y for _, y in outside], inside, m))
    return [next(encoded[fold]) for fold in folds]
