"""Of equal values you take the last one.

Comparing with >= while you walk through the items does this, and so does a maximum over pairs of value and index. The task asks for the lower index, so that the same input gives the same list everywhere.

Fails: check_weight_has_two_ends, check_ties_go_to_the_lower_index
"""


def mmr(relevance, similarity, k, lam):
    if k < 0 or not 0 <= lam <= 1:
        raise ValueError(f"k must not be negative and lam must lie in [0, 1], got {k} and {lam}")
    left = list(range(len(relevance)))
    picked = []
    nearest = [0.0] * len(relevance)
    while left and len(picked) < k:
        best = max(left, key=lambda i: (lam * relevance[i] - (1 - lam) * nearest[i], i))
        left.remove(best)
        for i in left:
            nearest[i] = max(nearest[i], similarity[i][best]) if picked else similarity[i][best]
        picked.append(best)
    return picked
