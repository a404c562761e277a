"""scikit-learn's ndcg_score before and after the swap; the forces by complex-step derivatives of the weighted loss."""

import numpy
from sklearn.metrics import ndcg_score


def answer(solution, grades, scores):
    places = range(len(grades))
    changes = [[solution.delta_ndcg(grades, i, j) for j in places] for i in places]
    return changes, solution.lambdas(grades, scores)


def _ndcg(grades):
    # Convention: the gain is exponential, scikit-learn's is its input. It refuses a single result: 0 below it.
    gains = [2**grade - 1 for grade in [*grades, 0]]
    return ndcg_score([gains], [list(range(len(gains), 0, -1))])


def _change(grades, i, j):
    swapped = list(grades)
    swapped[i], swapped[j] = swapped[j], swapped[i]
    return abs(float(_ndcg(grades) - _ndcg(swapped)))


def reference(grades, scores):
    places = range(len(grades))
    changes = [[_change(grades, i, j) for j in places] for i in places]
    order = numpy.argsort(-numpy.array(scores), kind="stable").tolist()
    ranked = [grades[document] for document in order]
    forces = numpy.zeros(len(grades))
    for i, a in enumerate(order):
        for j, b in enumerate(order):
            if grades[a] > grades[b]:
                # logaddexp has no complex form; the gaps of the cases are small enough for this one.
                gap = scores[a] - scores[b] + 1e-30j
                slope = numpy.log1p(numpy.exp(-gap)).imag / 1e-30
                forces[[a, b]] -= _change(ranked, i, j) * slope * numpy.array([1, -1])
    return changes, forces.tolist()


def cases(rng):
    yield [], []
    yield [2], [0.5]
    yield [0, 0, 0], [0.1, 0.2, 0.3]
    yield [1, 1, 1], [0.1, 0.2, 0.3]
    yield [0, 1, 2, 3, 4], [0.0] * 5
    while True:
        n = rng.choice((1, 2, 2, 3, 4, 6))
        top = rng.choice((0, 1, 2, 4))
        step = rng.choice((1, 8))  # coarse scores tie
        spread = rng.choice((2, 20))
        grades = [rng.randint(0, top) for _ in range(n)]
        yield grades, [rng.randint(-spread * step, spread * step) / step for _ in range(n)]
