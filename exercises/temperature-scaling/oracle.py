"""scipy: softmax, cross-entropy by logsumexp, and a bounded scalar minimization over the logarithm of T.

Fitted temperatures are compared by their loss: it may be flat to the last digit over a part of the interval.
"""

import math

import numpy
from scipy.optimize import minimize_scalar
from scipy.special import logsumexp, softmax


def answer(solution, rows, labels, temperature):
    loss = solution.nll(rows, labels, temperature)
    fitted = solution.fit_temperature(rows, labels)
    inside = 0.05 <= round(fitted, 9) <= 20
    untouched = fitted == 1
    return [solution.softmax(rows[0], temperature), loss, loss_at(fitted, rows, labels), inside, untouched]


def reference(rows, labels, temperature):
    if (
        not rows
        or temperature <= 0
        or not all(0 <= y < len(row) for row, y in zip(rows, labels, strict=True))
    ):
        raise ValueError("refused")
    p = softmax(numpy.divide(rows[0], temperature)).tolist()
    found = minimize_scalar(
        lambda t: loss_at(math.exp(t), rows, labels),
        bounds=(math.log(0.05), math.log(20)),
        method="bounded",
        options={"xatol": 1e-10, "maxiter": 200},
    )
    # The search stops a little before an end.
    least = min(float(found.fun), loss_at(0.05, rows, labels), loss_at(20.0, rows, labels))
    flat = all(len(set(row)) == 1 for row in rows)
    return [p, loss_at(temperature, rows, labels), least, True, flat]


def loss_at(t, rows, labels):
    parts = [logsumexp(numpy.divide(row, t)) - row[y] / t for row, y in zip(rows, labels, strict=True)]
    return float(numpy.mean(parts))


def cases(rng):
    yield [], [], 1.0
    yield [[1.0, 0.0]], [2], 1.0
    yield [[1.0, 0.0]], [-1], 1.0
    yield [[1.0, 0.0]], [0], 0.0
    yield [[1.0, 1.0]], [0], 2.0
    yield [[1.0, 0.0]], [1], 2.0
    yield [[1.0, 0.0]], [0], 2.0
    while True:
        classes = rng.randint(2, 5)
        # The labels are drawn at a temperature of their own, which is roughly what comes out.
        truth = rng.choice([0.3, 1.0, 3.0])
        rows = [[rng.gauss(0, 2) for _ in range(classes)] for _ in range(rng.randint(1, 12))]
        labels = [rng.choices(range(classes), [math.exp(z / truth) for z in row])[0] for row in rows]
        yield rows, labels, rng.choice([0.05, 0.5, 1.0, 3.0, 20.0])
