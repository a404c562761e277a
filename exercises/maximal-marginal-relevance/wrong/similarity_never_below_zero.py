"""Your running maximum begins at 0 and stays there, so negative similarities are lost.

It works with counts of shared words and fails with embeddings, whose cosines may be negative. After the first pick, the nearest similarity is the one to that pick, whatever its sign.

Fails: check_negative_similarity_is_a_bonus
"""


def mmr(relevance, similarity, k, lam):
    if k < 0 or not 0 <= lam <= 1:
        raise ValueError(f"k must not be negative and lam must lie in [0, 1], got {k} and {lam}")
    left = list(range(len(relevance)))
    picked = []
    nearest = [0.0] * len(relevance)
    while left and len(picked) < k:
        best = max(left, key=lambda i: lam * relevance[i] - (1 - lam) * nearest[i])
        left.remove(best)
        for i in left:
            nearest[i] = max(nearest[i], similarity[i][best])
        picked.append(best)
    return picked
