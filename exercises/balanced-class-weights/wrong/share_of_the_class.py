"""Your weights are the shares of the classes.

They go the wrong way: the frequent class gets the large weight and the rare one disappears altogether. A rare class needs the large weight.

Fails: check_worked_example, check_rare_class, check_equal_classes, check_several_classes, check_total_weight_is_kept, check_base_rate_is_lost
"""

from collections import Counter


def class_weights(labels):
    counts = Counter(labels)
    return {c: count / len(labels) for c, count in counts.items()}


def weighted_base_rate(labels, positive):
    if positive not in labels:
        raise ValueError("no such class")
    weights = class_weights(labels)
    return weights[positive] * labels.count(positive) / sum(weights[label] for label in labels)
