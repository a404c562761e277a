"""You scale the weights of the classes so that they add up to 1.

What should add up is the weight of all rows, and to n. Yours makes the loss smaller by a factor that depends on the rarest class.

Fails: check_worked_example, check_rare_class, check_equal_classes, check_several_classes, check_total_weight_is_kept
"""

from collections import Counter


def class_weights(labels):
    counts = Counter(labels)
    total = sum(1 / count for count in counts.values())
    return {c: 1 / count / total for c, count in counts.items()}


def weighted_base_rate(labels, positive):
    if positive not in labels:
        raise ValueError("no such class")
    weights = class_weights(labels)
    return weights[positive] * labels.count(positive) / sum(weights[label] for label in labels)
