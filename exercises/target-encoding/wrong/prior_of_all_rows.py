"""Your sums and counts leave the fold out, but the overall mean is that of all rows.

The mean contains the targets of the fold, and rare categories consist almost only of it. Learn everything the formula uses outside of the fold.

Fails: check_worked_example, check_other_folds_teach, check_category_of_one_fold, check_own_target_plays_no_part
"""


def encode(train_categories, train_targets, categories, m):
    if not train_targets:
        raise ValueError("nothing to learn from")
    prior = sum(train_targets) / len(train_targets)
    return _encode(list(zip(train_categories, train_targets, strict=True)), categories, m, prior)


def encode_out_of_fold(categories, targets, folds, m):
    rows = list(zip(categories, targets, folds, strict=True))
    if len(set(folds)) == 1:
        raise ValueError("a fold needs another one to learn from")
    prior = sum(targets) / max(len(targets), 1)
    result = []
    for category, _, fold in rows:
        outside = [(c, y) for c, y, other in rows if other != fold]
        result += _encode(outside, [category], m, prior)
    return result


def _encode(rows, categories, m, prior):
    if m < 0:
        raise ValueError("m must not be negative")
    result = []
    for category in categories:
        own = [y for c, y in rows if c == category]
        result.append((sum(own) + m * prior) / (len(own) + m) if own else prior)
    return result
