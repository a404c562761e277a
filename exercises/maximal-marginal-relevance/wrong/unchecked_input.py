"""You accept any weight and any `k`.

A weight of 1.5 rewards copies, silently, and one of NaN makes every comparison false. Refuse both where they come in.

Fails: check_impossible_input_is_refused
"""


def mmr(relevance, similarity, k, lam):
    left = list(range(len(relevance)))
    picked = []
    nearest = [0.0] * len(relevance)
    while left and len(picked) < k:
        best = max(left, key=lambda i: lam * relevance[i] - (1 - lam) * nearest[i])
        left.remove(best)
        for i in left:
            nearest[i] = max(nearest[i], similarity[i][best]) if picked else similarity[i][best]
        picked.append(best)
    return picked
