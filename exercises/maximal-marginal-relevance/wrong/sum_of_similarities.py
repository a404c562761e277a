"""You add up the similarities to all picks.

The penalty then grows with the length of the list until relevance no longer matters, and a little resemblance to many weighs more than a copy of one. Only the nearest pick counts.

Fails: check_nearest_pick_counts
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
    return sum(similarities[j] for j in picked)
