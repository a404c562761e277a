"""Your exponential overflows when the better document leads by more than about 710.

Scores of boosted trees have no fixed range, and one such pair ends the training run. The fraction itself is harmless there: it is 0.

Fails: check_far_scores_do_not_overflow
"""

import math
from itertools import permutations


def delta_ndcg(grades: list[int], i: int, j: int) -> float:
    ideal = _ideal_dcg(grades)
    if ideal == 0:
        return 0.0
    return abs(2 ** grades[i] - 2 ** grades[j]) * abs(_discount(i) - _discount(j)) / ideal


def lambdas(grades: list[int], scores: list[float]) -> list[float]:
    order = sorted(range(len(grades)), key=lambda document: -scores[document])
    ranked = [grades[document] for document in order]
    forces = [0.0] * len(grades)
    for (i, better), (j, worse) in permutations(enumerate(order), 2):
        if grades[better] > grades[worse]:
            gap = scores[better] - scores[worse]
            unsure = 1 / (1 + math.exp(gap))
            force = delta_ndcg(ranked, i, j) * unsure
            forces[better] += force
            forces[worse] -= force
    return forces


def _discount(place: int) -> float:
    return 1 / math.log2(place + 2)


def _ideal_dcg(grades: list[int]) -> float:
    best = sorted(grades, reverse=True)
    return sum((2**grade - 1) * _discount(place) for place, grade in enumerate(best))
