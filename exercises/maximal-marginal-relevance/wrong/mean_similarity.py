"""Your penalty is the mean similarity to what was picked.

An exact copy of one pick then looks better with every unrelated item that joins the list. A copy is a copy: the nearest pick decides.

Fails: check_near_copy_waits, check_nearest_pick_counts
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
    return sum(similarities[j] for j in picked) / len(picked) if picked else 0.0
