"""Two signatures without slots get a similarity of 1.

No slot means no evidence, and a setting of zero slots would merge all posts into one cluster. The task asks for an error.

Fails: check_unlike_signatures_are_refused
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
        return 1.0
    return sum((x == y for x, y in zip(one, other, strict=True))) / len(one)
