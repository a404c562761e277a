"""You run `k` rounds even when fewer items are left, and look for the best of none.

A filter in front of this step may leave three candidates for ten places, and then the page fails instead of being short. Stop when nothing is left.

Fails: check_number_of_picks
"""


def mmr(relevance, similarity, k, lam):
    if k < 0 or not 0 <= lam <= 1:
        raise ValueError(f"k must not be negative and lam must lie in [0, 1], got {k} and {lam}")
    left = list(range(len(relevance)))
    picked = []
    nearest = [0.0] * len(relevance)
    while len(picked) < k:
        best = max(left, key=lambda i: lam * relevance[i] - (1 - lam) * nearest[i])
        left.remove(best)
        for i in left:
            nearest[i] = max(nearest[i], similarity[i][best]) if picked else similarity[i][best]
        picked.append(best)
    return picked
