"""Brute force: each case counts who is ahead of it, and each possible threshold counts its queue."""

import math


def answer(solution, scores, block_at, review_at, capacity):
    return [
        solution.decide(scores, block_at, review_at, capacity),
        solution.review_cutoff(scores, block_at, review_at, capacity),
    ]


def reference(scores, block_at, review_at, capacity):
    if capacity < 0 or review_at > block_at or any(math.isnan(score) for score in scores):
        raise ValueError("senseless")
    band = {i: s for i, s in enumerate(scores) if review_at <= s < block_at}
    decisions = []
    for i, score in enumerate(scores):
        ahead = sum(s > score or (s == score and j < i) for j, s in band.items())
        review = i in band and ahead < capacity
        decisions.append("block" if score >= block_at else "review" if review else "allow")
    possible = [
        u for u in (review_at, block_at, *band.values()) if sum(u <= s < block_at for s in scores) <= capacity
    ]
    return [decisions, min(possible)]


def cases(rng):
    yield [], 0.9, 0.2, 0
    yield [], 0.9, 0.2, -1
    yield [0.5], 0.5, 0.5, 1
    yield [0.5], 0.4, 0.5, 1
    yield [0.5, math.nan], 0.9, 0.2, 1
    yield [0.5, math.inf, -math.inf], math.inf, -math.inf, 1
    while True:
        # Tenths, so that ties and scores exactly at a threshold come up.
        scores = [rng.randint(0, 10) / 10 for _ in range(rng.randint(0, 12))]
        low, high = sorted((rng.randint(0, 11) / 10, rng.randint(0, 11) / 10))
        yield scores, high, low, rng.randint(0, 8)
