import math
from itertools import permutations


def delta_ndcg(grades: list[int], i: int, j: int) -> float:
    """Change of NDCG when the results in places i and j swap.

    Only two terms of the sum change, so no swap has to be carried out:
    O(1), plus O(n log n) for the ideal.
    """
    ideal = _ideal_dcg(grades)
    if ideal == 0:
        return 0.0
    return abs(2 ** grades[i] - 2 ** grades[j]) * abs(_discount(i) - _discount(j)) / ideal


def lambdas(grades: list[int], scores: list[float]) -> list[float]:
    """Force on each document's score; positive raises it.

    Time O(n² log n) for n documents as written; with the ideal kept
    between pairs O(n²). Memory O(n).
    """
    # sorted is stable: of equal scores, the earlier document stands first.
    order = sorted(range(len(grades)), key=lambda document: -scores[document])
    ranked = [grades[document] for document in order]
    forces = [0.0] * len(grades)
    for (i, better), (j, worse) in permutations(enumerate(order), 2):
        if grades[better] > grades[worse]:
            gap = scores[better] - scores[worse]
            # 1 / (1 + e^gap) without an exponential that overflows.
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
