"""You compare with all items, picked or not.

An item with many relatives among the candidates is then punished although none of them is shown. Only what the reader has already seen makes an item redundant.

Fails: check_near_copy_waits, check_weight_has_two_ends, check_every_pick_counts, check_nearest_pick_counts, check_negative_similarity_is_a_bonus
"""


def mmr(relevance, similarity, k, lam):
    if k < 0 or not 0 <= lam <= 1:
        raise ValueError("impossible input")
    items = range(len(relevance))
    penalty = [max((similarity[i][j] for j in items if j != i), default=0.0) for i in items]
    return sorted(items, key=lambda i: -(lam * relevance[i] - (1 - lam) * penalty[i]))[:k]
