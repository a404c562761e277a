"""You give the largest class a weight of 1 and scale the others up to it.

The proportions are right, but the total weight grows, nearly twofold for a rare positive class, and with it the effective learning rate. Balanced weights pull the large class down as well.

Fails: check_worked_example, check_rare_class, check_several_classes, check_total_weight_is_kept
"""

from collections import Counter


def class_weights(labels):
    counts = Counter(labels)
    return {c: max(counts.values()) / count for c, count in counts.items()}


def weighted_base_rate(labels, positive):
    if positive not in labels:
        raise ValueError("no such class")
    weights = class_weights(labels)
    return weights[positive] * labels.count(positive) / sum(weights[label] for label in labels)
