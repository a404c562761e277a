"""Your running maximum begins at minus infinity, also for the first pick.

Every first value is then infinite, so the first item of the list wins whatever its relevance; with `lam` 1 it is 0 times infinity, which is NaN. Without picks, the penalty is 0.

Fails: check_near_copy_waits, check_weight_has_two_ends, check_ties_go_to_the_lower_index
"""


def mmr(relevance, similarity, k, lam):
    if k < 0 or not 0 <= lam <= 1:
        raise ValueError(f"k must not be negative and lam must lie in [0, 1], got {k} and {lam}")
    left = list(range(len(relevance)))
    picked = []
    nearest = [float("-inf")] * len(relevance)
    while left and len(picked) < k:
        best = max(left, key=lambda i: lam * relevance[i] - (1 - lam) * nearest[i])
        left.remove(best)
        for i in left:
            nearest[i] = max(nearest[i], similarity[i][best])
        picked.append(best)
    return picked
