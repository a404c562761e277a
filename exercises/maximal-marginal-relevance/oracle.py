"""numpy: the formula as written, over the whole block of similarities in each round; argmax returns the first of equals."""

import numpy


def reference(relevance, similarity, k, lam):
    if k < 0 or not 0 <= lam <= 1:
        raise ValueError("input")
    values, alike = numpy.array(relevance, dtype=float), numpy.array(similarity, dtype=float)
    picked = []
    for _ in range(min(k, len(values))):
        penalty = alike[:, picked].max(axis=1) if picked else numpy.zeros(len(values))
        marginal = lam * values - (1 - lam) * penalty
        marginal[picked] = -numpy.inf
        picked.append(int(marginal.argmax()))
    return picked


def cases(rng):
    yield [], [], 3, 0.5
    yield [1.0], [[1.0]], 0, 0.5
    yield [1.0], [[1.0]], -1, 0.5
    yield [1.0], [[1.0]], 1, 1.25
    yield [1.0], [[1.0]], 1, -0.25
    yield [1.0], [[1.0]], 1, float("nan")
    while True:
        n = rng.choice((1, 2, 3, 5, 8, 15))
        # Eighths, so that ties come up and are exact with a weight that is exact too.
        similarity = [[1.0] * n for _ in range(n)]
        lowest = rng.choice((-8, 0))
        for i in range(n):
            for j in range(i):
                similarity[i][j] = similarity[j][i] = rng.randint(lowest, 8) / 8
        yield (
            [rng.randint(-2, 8) / 8 for _ in range(n)],
            similarity,
            rng.randint(0, n + 2),
            rng.choice((0, 0.25, 0.5, 0.75, 1)),
        )
