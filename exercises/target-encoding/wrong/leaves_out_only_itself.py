"""You leave out the row itself but keep the other rows of its fold.

That still leaks, the other way around: among rows of one category, those with target 1 get the lower encoding, and a tree can read the target off the difference. Leave out the whole fold.

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
    if len(set(folds)) == 1:
        raise ValueError("a fold needs another one to learn from")
    result = []
    for row, (category, _, _) in enumerate(rows):
        others = rows[:row] + rows[row + 1 :]
        result += encode([c for c, _, _ in others], [y for _, y, _ in others], [category], m)
    return result
