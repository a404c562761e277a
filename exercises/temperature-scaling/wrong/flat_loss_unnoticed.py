"""When every temperature is equally good, you return whatever your search ends at.

Rows without any preference come from a model that failed to load, or from an empty input. A temperature at the end of the interval would then go into production for no reason. The task says 1: change nothing.

Fails: check_ends_of_the_interval
"""

import math


def softmax(logits, temperature):
    weights = shifted(logits, temperature)
    return [weight / sum(weights) for weight in weights]


def shifted(logits, temperature):
    if not temperature > 0:
        raise ValueError("no temperature")
    top = max(logits)
    return [math.exp((logit - top) / temperature) for logit in logits]


def nll(rows, labels, temperature):
    check(rows, labels)
    losses = []
    for row, label in zip(rows, labels, strict=True):
        losses.append(math.log(sum(shifted(row, temperature))) + (max(row) - row[label]) / temperature)
    return sum(losses) / len(losses)


def fit_temperature(rows, labels):
    check(rows, labels)
    return golden(lambda inverse: nll(rows, labels, 1 / inverse))


def golden(loss, low=0.05, high=20.0):
    ratio = (math.sqrt(5) - 1) / 2
    one, other = high - ratio * (high - low), low + ratio * (high - low)
    at_one, at_other = loss(one), loss(other)
    while high - low > 1e-9:
        if at_one <= at_other:
            high, other, at_other = other, one, at_one
            one = high - ratio * (high - low)
            at_one = loss(one)
        else:
            low, one, at_one = one, other, at_other
            other = low + ratio * (high - low)
            at_other = loss(other)
    return 2 / (low + high)


def check(rows, labels):
    if not rows or len(rows) != len(labels):
        raise ValueError("nothing to fit")
    if not all(0 <= label < len(row) for row, label in zip(rows, labels, strict=True)):
        raise ValueError("no such class")
