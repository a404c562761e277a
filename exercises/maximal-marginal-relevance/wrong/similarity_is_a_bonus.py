"""You add the similarity instead of subtracting it.

The list then collects near copies of its first item. What resembles the picks has to lose by it.

Fails: check_near_copy_waits, check_weight_has_two_ends, check_every_pick_counts, check_nearest_pick_counts, check_negative_similarity_is_a_bonus
"""


def mmr(relevance, similarity, k, lam):
    if k < 0 or not 0 <= lam <= 1:
        raise ValueError(f"k must not be negative and lam must lie in [0, 1], got {k} and {lam}")
    left = list(range(len(relevance)))
    picked = []
    nearest = [0.0] * len(relevance)
    while left and len(picked) < k:
        best = max(left, key=lambda i: lam * relevance[i] + (1 - lam) * nearest[i])
        left.remove(best)
        for i in left:
            nearest[i] = max(nearest[i], similarity[i][best]) if picked else similarity[i][best]
        picked.append(best)
    return picked
