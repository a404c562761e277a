"""You left out the remainder by 2³².

The values are then up to 2⁶¹ and need eight bytes: the signature is twice as large and does not match one made by the rule. Two remainders are needed, in this order.

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
    return [min(((a * x + b) % PRIME for x in numbers), default=SPAN - 1) for a, b in coefficients]


def estimate(one, other):
    if not one:
        raise ValueError("an empty signature says nothing")
    return sum((x == y for x, y in zip(one, other, strict=True))) / len(one)
