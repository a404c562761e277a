"""With a single fold you fall back to encoding the rows by themselves.

A run with a wrong fold column then leaks every target without a word. Where no other fold exists there is nothing to learn from, and the task asks for an error.

Fails: check_impossible_input_is_refused
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
        return encode(categories, targets, categories, m)
    for fold in set(folds):
        outside = [(category, target) for category, target, other in rows if other != fold]
        inside = [category for category, _, other in rows if other == fold]
        encoded[fold] = iter(encode([c for c, _ in outside], [y for _, y in outside], inside, m))
    return [next(encoded[fold]) for fold in folds]
