"""Your weight stands on the wrong side: `lam` multiplies the similarity and `1 - lam` the relevance.

With 0.5 nobody notices. Check the ends: with `lam` 1 the plain ranking by relevance has to come out.

Fails: check_weight_has_two_ends, check_ties_go_to_the_lower_index
"""


def mmr(relevance, similarity, k, lam):
    if k < 0 or not 0 <= lam <= 1:
        raise ValueError(f"k must not be negative and lam must lie in [0, 1], got {k} and {lam}")
    left = list(range(len(relevance)))
    picked = []
    nearest = [0.0] * len(relevance)
    while left and len(picked) < k:
        best = max(left, key=lambda i: (1 - lam) * relevance[i] - lam * nearest[i])
        left.remove(best)
        for i in left:
            nearest[i] = max(nearest[i], similarity[i][best]) if picked else similarity[i][best]
        picked.append(best)
    return picked
