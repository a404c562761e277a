"""You keep the k smallest values of a single hash function.

That is another sketch, bottom-k, with another estimator: its slots shift as soon as one small value differs, so comparing them in step makes similar sets look different. Here each slot has a hash function of its own.

Fails: check_repetitions_do_not_count, check_signature_of_one_token, check_smallest_hash_of_the_set, check_estimate_is_near_the_truth
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
    if not coefficients:
        return []
    a, b = coefficients[0]
    hashes = sorted({(a * x + b) % PRIME % SPAN for x in numbers})
    return (hashes + [SPAN - 1] * len(coefficients))[: len(coefficients)]


def estimate(one, other):
    if not one:
        raise ValueError("an empty signature says nothing")
    return sum((x == y for x, y in zip(one, other, strict=True))) / len(one)
