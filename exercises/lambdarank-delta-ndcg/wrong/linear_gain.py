"""Your gain is the grade itself.

For grades 1 and 3 the swap is then worth 2 points of gain instead of 6. Both gains are in use, but the model has to be trained on the one it is evaluated with, and this task fixes the exponential one.

Fails: check_worked_example, check_swap_of_two_results, check_top_of_the_list_matters_most, check_places_come_from_the_scores, check_equal_scores_keep_their_order
"""

import math
from itertools import permutations


def delta_ndcg(grades: list[int], i: int, j: int) -> float:
    ideal = _ideal_dcg(grades)
    if ideal == 0:
        return 0.0
    return abs(grades[i] - grades[j]) * abs(_discount(i) - _discount(j)) / ideal


def lambdas(grades: list[int], scores: list[float]) -> list[float]:
    order = sorted(range(len(grades)), key=lambda document: -scores[document])
    ranked = [grades[document] for document in order]
    forces = [0.0] * len(grades)
    for (i, better), (j, worse) in permutations(enumerate(order), 2):
        if grades[better] > grades[worse]:
            gap = scores[better] - scores[worse]
            unsure = (1 - math.tanh(gap / 2)) / 2
            force = delta_ndcg(ranked, i, j) * unsure
            forces[better] += force
            forces[worse] -= force
    return forces


def _discount(place: int) -> float:
    return 1 / math.log2(place + 2)


def _ideal_dcg(grades: list[int]) -> float:
    best = sorted(grades, reverse=True)
    return sum(grade * _discount(place) for place, grade in enumerate(best))
