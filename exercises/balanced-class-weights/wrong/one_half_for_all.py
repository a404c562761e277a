"""You return one half for every class.

That is the weighted base rate of two classes. It depends on how many classes there are, and a class that never occurred has none: the task asks for `ValueError`.

Fails: check_base_rate_is_lost, check_unknown_class_is_refused
"""

from collections import Counter


def class_weights(labels):
    counts = Counter(labels)
    return {c: len(labels) / (len(counts) * count) for c, count in counts.items()}


def weighted_base_rate(labels, positive):
    return 0.5
