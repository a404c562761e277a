"""You accept every input.

A score of NaN, left by a feature service that timed out, fails every comparison, so that case is allowed without a look. A negative capacity cuts a ranking from its other end, and swapped thresholds leave no band at all. The task asks for `ValueError`.

Fails: check_senseless_input_is_refused
"""


def decide(scores, block_at, review_at, capacity):
    band = [i for i, s in enumerate(scores) if review_at <= s < block_at]
    reviewed = sorted(band, key=lambda i: -scores[i])[:capacity]
    return [
        "block" if s >= block_at else "review" if i in reviewed else "allow" for i, s in enumerate(scores)
    ]


def review_cutoff(scores, block_at, review_at, capacity):
    band = [s for s in scores if review_at <= s < block_at]
    if len(band) <= capacity:
        return review_at
    first_out = sorted(band, reverse=True)[capacity]
    return min((s for s in band if s > first_out), default=block_at)
