"""You return the base rate of the data, as if the weights had changed nothing.

A model trained with weights sees each row as often as its weight says. To it, frauds and good payments are equally frequent, and its scores are probabilities in that world, not in yours.

Fails: check_worked_example, check_base_rate_is_lost
"""

from collections import Counter


def class_weights(labels):
    counts = Counter(labels)
    return {c: len(labels) / (len(counts) * count) for c, count in counts.items()}


def weighted_base_rate(labels, positive):
    if positive not in labels:
        raise ValueError("no such class")
    return labels.count(positive) / len(labels)
