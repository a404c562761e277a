"""You compare with the first pick only.

The list then avoids the best item and repeats itself further down. After each pick, what is left has one more item to differ from.

Fails: check_every_pick_counts, check_nearest_pick_counts
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
    return similarities[picked[0]] if picked else 0.0
