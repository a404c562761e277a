"""Your slots hold the largest hash of the set.

By symmetry the estimate is as good, but signatures of two systems can be compared only if both follow one rule. The task keeps the smallest.

Fails: check_repetitions_do_not_count, check_smallest_hash_of_the_set
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
    return [max(((a * x + b) % PRIME % SPAN for x in numbers), default=SPAN - 1) for a, b in coefficients]


def estimate(one, other):
    if not one:
        raise ValueError("an empty signature says nothing")
    return sum((x == y for x, y in zip(one, other, strict=True))) / len(one)
