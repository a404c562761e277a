"""Your weights are 1 over the count of the class.

The proportions are right, the scale is not: all rows together weigh as much as there are classes, 2 instead of a million. The loss shrinks by that factor, and a regularization tuned before now drowns it.

Fails: check_worked_example, check_rare_class, check_equal_classes, check_several_classes, check_single_class, check_total_weight_is_kept
"""

from collections import Counter


def class_weights(labels):
    counts = Counter(labels)
    return {c: 1 / count for c, count in counts.items()}


def weighted_base_rate(labels, positive):
    if positive not in labels:
        raise ValueError("no such class")
    weights = class_weights(labels)
    return weights[positive] * labels.count(positive) / sum(weights[label] for label in labels)
