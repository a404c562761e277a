"""scikit-learn's dcg_score and ndcg_score. Strictly decreasing scores encode the ranking, so that no ties are averaged."""

import numpy
from sklearn.metrics import dcg_score, ndcg_score


def answer(solution, relevances, k):
    return [solution.dcg_at_k(relevances, k), solution.ndcg_at_k(relevances, k)]


def reference(relevances, k):
    if k < 1:
        raise ValueError(k)
    # Convention: an empty request scores 0; scikit-learn refuses it.
    if not relevances:
        return [0.0, 0.0]
    # scikit-learn also refuses a single item for NDCG; an irrelevant second one below it changes nothing.
    grades = relevances if len(relevances) > 1 else [*relevances, 0]
    scores = numpy.arange(len(grades), 0, -1, dtype=float)
    return [float(score([grades], [scores], k=k)) for score in (dcg_score, ndcg_score)]


def cases(rng):
    yield [], 3
    yield [2], 1
    yield [0], 4
    yield [1, 0], 0
    yield [1, 0], -1
    while True:
        n = rng.choice((1, 2, 3, 5, 8, 20, 60))
        grades = rng.choice(((0, 1), (0, 0, 0, 0, 1), (0, 1, 2, 3), (0,), (2,), (0, 0.5, 1.25, 10)))
        relevances = [rng.choice(grades) for _ in range(n)]
        if rng.random() < 0.2:
            relevances.sort(reverse=True)
        yield relevances, rng.choice((1, 2, 3, 5, 10, n, n + 3))
