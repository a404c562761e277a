"""You divide by 2, whatever the number of classes.

For fraud or no fraud that is right. With a third class the total no longer is n, and with a single one its weight would be one half.

Fails: check_equal_classes, check_several_classes, check_single_class, check_total_weight_is_kept
"""

from collections import Counter


def class_weights(labels):
    counts = Counter(labels)
    return {c: len(labels) / (2 * count) for c, count in counts.items()}


def weighted_base_rate(labels, positive):
    if positive not in labels:
        raise ValueError("no such class")
    weights = class_weights(labels)
    return weights[positive] * labels.count(positive) / sum(weights[label] for label in labels)
