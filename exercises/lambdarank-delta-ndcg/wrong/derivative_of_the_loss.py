"""Your signs are flipped: you return the derivative of the loss.

Libraries differ here, and a boosting library asks for exactly that as the gradient. In this task, a positive number raises the score, so the relevant document has to get it.

Fails: check_worked_example, check_forces_of_one_pair, check_places_come_from_the_scores, check_equal_scores_keep_their_order, check_far_scores_do_not_overflow
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
            unsure = (1 - math.tanh(gap / 2)) / 2
            force = delta_ndcg(ranked, i, j) * unsure
            forces[better] -= force
            forces[worse] += force
    return forces


def _discount(place: int) -> float:
    return 1 / math.log2(place + 2)


def _ideal_dcg(grades: list[int]) -> float:
    best = sorted(grades, reverse=True)
    return sum((2**grade - 1) * _discount(place) for place, grade in enumerate(best))
