"""Weights as quotients of exact fractions; gradients as complex-step derivatives with numpy, the weight held fixed."""

from fractions import Fraction

import numpy


def answer(solution, labels, probabilities):
    return solution.fake_negative_weights(labels, probabilities), solution.logit_gradients(
        labels, probabilities
    )


def _weight(label, p):
    rows = 1 + Fraction(p)  # of the stream, for one impression on average
    wanted, held = (Fraction(p), Fraction(p)) if label else (1 - Fraction(p), Fraction(1))
    return float(wanted / (held / rows)) if held else 1.0  # the limit for p → 0


def _gradient(label, p, weight):
    if p in (0, 1):  # no finite logit; the error itself
        return weight * (p - label)
    z = numpy.log(p / (1 - p)) + 1e-30j
    return float((weight * numpy.log(1 + numpy.exp(-z if label else z))).imag / 1e-30)


def reference(labels, probabilities):
    if len(labels) != len(probabilities) or not set(labels) <= {0, 1}:
        raise ValueError("rows")
    if not all(0 <= p <= 1 for p in probabilities):
        raise ValueError("probabilities")
    weights = [_weight(*row) for row in zip(labels, probabilities, strict=True)]
    return weights, [_gradient(*row) for row in zip(labels, probabilities, weights, strict=True)]


def cases(rng):
    yield [], []
    yield [1], []
    yield [], [0.5]
    yield [2], [0.5]
    yield [1], [1.5]
    yield [0], [-0.5]
    yield [0], [float("nan")]
    yield [0, 1, 0, 1], [0.0, 0.0, 1.0, 1.0]
    while True:
        n = rng.randint(1, 12)
        spread = rng.choice((0.5, 2, 6))
        probabilities = [10 ** -rng.uniform(0, spread) for _ in range(n)]
        if rng.random() < 0.5:
            probabilities = [1 - p for p in probabilities]
        yield [rng.randint(0, 1) for _ in range(n)], probabilities
