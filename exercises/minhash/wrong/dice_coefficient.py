"""You divide twice the shared tokens by the sum of both sizes.

That is the Dice coefficient. It is never below Jaccard, but slots agree with the probability of Jaccard, so a threshold set on one is wrong for the other.

Fails: check_jaccard, check_repetitions_do_not_count, check_estimate_is_near_the_truth
"""

from zlib import crc32

PRIME = 2**61 - 1
SPAN = 2**32


def jaccard(a, b):
    one, other = (set(a), set(b))
    union = one | other
    return 2 * len(one & other) / (len(one) + len(other)) if union else 1.0


def minhash(tokens, coefficients):
    numbers = [crc32(token.encode()) for token in tokens]
    return [min(((a * x + b) % PRIME % SPAN for x in numbers), default=SPAN - 1) for a, b in coefficients]


def estimate(one, other):
    if not one:
        raise ValueError("an empty signature says nothing")
    return sum((x == y for x, y in zip(one, other, strict=True))) / len(one)
