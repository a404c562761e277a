"""numpy.histogram: rows per bin, and sums of predictions and labels as weights."""

import numpy


def answer(solution, labels, probabilities, bins):
    return (
        solution.calibration_bins(labels, probabilities, bins),
        solution.expected_calibration_error(labels, probabilities, bins),
    )


def reference(labels, probabilities, bins):
    if bins < 1 or not labels or len(labels) != len(probabilities) or not set(labels) <= {0, 1}:
        raise ValueError("rows")
    if not all(0 <= p <= 1 for p in probabilities):
        raise ValueError("probabilities")
    # Handed over, because numpy would make them by multiplying: linspace(0, 1, 11)[3] is not 0.3.
    edges = [b / bins for b in range(bins + 1)]
    count = numpy.histogram(probabilities, edges)[0]
    promised = numpy.histogram(probabilities, edges, weights=probabilities)[0]
    held = numpy.histogram(probabilities, edges, weights=labels)[0]
    full = count > 0
    summaries = [
        (float(p), float(y), int(n))
        for p, y, n in zip(promised[full] / count[full], held[full] / count[full], count[full], strict=True)
    ]
    return summaries, float(numpy.abs(promised - held).sum() / len(labels))


def cases(rng):
    yield [], [], 5
    yield [1], [0.5], 0
    yield [1], [0.5], -1
    yield [1, 0], [0.5], 5
    yield [2], [0.5], 5
    yield [1], [1.5], 5
    yield [1], [float("nan")], 5
    yield [1], [1.0], 1
    yield [0, 1], [0.0, 1.0], 10
    for bins in (3, 7, 10, 49, 100):  # every edge
        yield [b % 2 for b in range(bins + 1)], [b / bins for b in range(bins + 1)], bins
    while True:
        n = rng.choice((1, 2, 5, 30))
        bins = rng.choice((1, 2, 3, 5, 10, 10, 15, 100))
        digits = rng.choice((1, 2, 2, 17))
        probabilities = [round(rng.random() ** rng.choice((1, 3)), digits) for _ in range(n)]
        yield [rng.randint(0, 1) for _ in range(n)], probabilities, bins
