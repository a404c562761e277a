"""You divide by the size of the smaller set.

That measures containment: a single sentence quoted in a long article gets 1. Jaccard divides by everything that either of them holds.

Fails: check_jaccard, check_repetitions_do_not_count, check_estimate_is_near_the_truth
"""

from zlib import crc32

PRIME = 2**61 - 1
SPAN = 2**32


def jaccard(a, b):
    one, other = (set(a), set(b))
    union = one | other
    if not union:
        return 1.0
    return len(one & other) / max(min(len(one), len(other)), 1)


def minhash(tokens, coefficients):
    numbers = [crc32(token.encode()) for token in tokens]
    return [min(((a * x + b) % PRIME % SPAN for x in numbers), default=SPAN - 1) for a, b in coefficients]


def estimate(one, other):
    if not one:
        raise ValueError("an empty signature says nothing")
    return sum((x == y for x, y in zip(one, other, strict=True))) / len(one)
