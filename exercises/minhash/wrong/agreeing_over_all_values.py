"""You divide the agreeing slots by the number of different values in both signatures.

That applies the Jaccard formula a second time. The share of agreeing slots is the estimate already, because each slot is one trial.

Fails: check_estimate_counts_slots, check_estimate_is_near_the_truth
"""

from zlib import crc32

PRIME = 2**61 - 1
SPAN = 2**32


def jaccard(a, b):
    one, other = (set(a), set(b))
    union = one | other
    return len(one & other) / len(union) if union else 1.0


def minhash(tokens, coefficients):
    numbers = [crc32(token.encode()) for token in tokens]
    return [min(((a * x + b) % PRIME % SPAN for x in numbers), default=SPAN - 1) for a, b in coefficients]


def estimate(one, other):
    if not one:
        raise ValueError("an empty signature says nothing")
    agree = sum(x == y for x, y in zip(one, other, strict=True))
    return agree / (2 * len(one) - agree)
