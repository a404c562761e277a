"""You take the smallest number first and hash only that.

Every slot then asks about the same token, so all slots agree or none does, and 128 of them know no more than one. Each hash function has to find its own smallest token.

Fails: check_repetitions_do_not_count, check_smallest_hash_of_the_set, check_estimate_is_near_the_truth
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
    if not numbers:
        return [SPAN - 1] * len(coefficients)
    x = min(numbers)
    return [(a * x + b) % PRIME % SPAN for a, b in coefficients]


def estimate(one, other):
    if not one:
        raise ValueError("an empty signature says nothing")
    return sum((x == y for x, y in zip(one, other, strict=True))) / len(one)
