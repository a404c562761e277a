"""You divide by an ideal of 0 when a query has nothing relevant.

Queries without any click or any good judgment are common in logs. No swap can change their NDCG, so the answer is 0.

Fails: check_swaps_that_change_nothing, check_queries_without_a_pair
"""

import math
from itertools import permutations


def delta_ndcg(grades: list[int], i: int, j: int) -> float:
    ideal = _ideal_dcg(grades)
    return abs(2 ** grades[i] - 2 ** grades[j]) * abs(_discount(i) - _discount(j)) / ideal


def lambdas(grades: list[int], scores: list[float]) -> list[float]:
    order = sorted(range(len(grades)), key=lambda document: -scores[document])
    ranked = [grades[document] for document in order]
    forces = [0.0] * len(grades)
    for (i, better), (j, worse) in permutations(enumerate(order), 2):
        change = delta_ndcg(ranked, i, j)
        if grades[better] > grades[worse]:
            gap = scores[better] - scores[worse]
            unsure = (1 - math.tanh(gap / 2)) / 2
            force = change * unsure
            forces[better] += force
            forces[worse] -= force
    return forces


def _discount(place: int) -> float:
    return 1 / math.log2(place + 2)


def _ideal_dcg(grades: list[int]) -> float:
    best = sorted(grades, reverse=True)
    return sum((2**grade - 1) * _discount(place) for place, grade in enumerate(best))
