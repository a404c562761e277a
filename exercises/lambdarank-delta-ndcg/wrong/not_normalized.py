"""You leave out the division by the ideal DCG.

Then a query with ten perfect results pulls with many times the force of a query with a single fair one, and training serves the former. Divided by the ideal, no query can gain more than 1.

Fails: check_worked_example, check_swap_of_two_results, check_top_of_the_list_matters_most, check_forces_of_one_pair, check_places_come_from_the_scores, check_equal_scores_keep_their_order
"""

import math
from itertools import permutations


def delta_ndcg(grades: list[int], i: int, j: int) -> float:
    ideal = _ideal_dcg(grades)
    if ideal == 0:
        return 0.0
    return abs(2 ** grades[i] - 2 ** grades[j]) * abs(_discount(i) - _discount(j))


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
    return sum((2**grade - 1) * _discount(place) for place, grade in enumerate(best))
