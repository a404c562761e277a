"""You compare with the last pick only.

Neighbors in the list differ, but every second item may say the same. What was picked earlier still counts.

Fails: check_near_copy_waits, check_every_pick_counts, check_nearest_pick_counts, check_negative_similarity_is_a_bonus
"""


def mmr(relevance, similarity, k, lam):
    if k < 0 or not 0 <= lam <= 1:
        raise ValueError("impossible input")
    left = list(range(len(relevance)))
    picked = []
    while left and len(picked) < k:
        best = max(left, key=lambda i: lam * relevance[i] - (1 - lam) * penalty(similarity[i], picked))
        left.remove(best)
        picked.append(best)
    return picked


def penalty(similarities, picked):
    return similarities[picked[-1]] if picked else 0.0
