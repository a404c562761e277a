"""You compare the signatures as sets, shared values over all values.

Values in different slots come from different hash functions and may be equal only by accident, and equal values in several slots count once. Count slots that agree.

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
    if len(one) != len(other):
        raise ValueError("lengths differ")
    return len(set(one) & set(other)) / len(set(one) | set(other))
