"""You subtract the similarity to the pick that is farthest away.

An item is then harmless as soon as it differs from anything in the list, however often it was said before. The formula takes the maximum.

Fails: check_near_copy_waits, check_every_pick_counts, check_nearest_pick_counts
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
    return min((similarities[j] for j in picked), default=0.0)
