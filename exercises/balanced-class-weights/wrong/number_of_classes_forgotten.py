"""You forgot the number of classes.

Every class then weighs n, and all of them together K times n: the loss grows with the number of classes. Share out n among them.

Fails: check_worked_example, check_rare_class, check_equal_classes, check_several_classes, check_total_weight_is_kept
"""

from collections import Counter


def class_weights(labels):
    counts = Counter(labels)
    return {c: len(labels) / count for c, count in counts.items()}


def weighted_base_rate(labels, positive):
    if positive not in labels:
        raise ValueError("no such class")
    weights = class_weights(labels)
    return weights[positive] * labels.count(positive) / sum(weights[label] for label in labels)
