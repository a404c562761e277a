"""Two empty collections get a similarity of 0.

Then exact value and estimate contradict each other, because the two signatures are equal in every slot. The task calls them equal.

Fails: check_empty_collections
"""

from zlib import crc32

PRIME = 2**61 - 1
SPAN = 2**32


def jaccard(a, b):
    one, other = (set(a), set(b))
    union = one | other
    return len(one & other) / len(union) if union else 0.0


def minhash(tokens, coefficients):
    numbers = [crc32(token.encode()) for token in tokens]
    return [min(((a * x + b) % PRIME % SPAN for x in numbers), default=SPAN - 1) for a, b in coefficients]


def estimate(one, other):
    if not one:
        raise ValueError("an empty signature says nothing")
    return sum((x == y for x, y in zip(one, other, strict=True))) / len(one)
