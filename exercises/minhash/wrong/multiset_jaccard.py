"""You count how often tokens occur.

That is the weighted similarity of multisets. A post that repeats its slogan ten times would differ from one that says it once, which is what spammers would like.

Fails: check_repetitions_do_not_count
"""

from collections import Counter
from zlib import crc32

PRIME = 2**61 - 1
SPAN = 2**32


def jaccard(a, b):
    one, other = Counter(a), Counter(b)
    union = (one | other).total()
    return (one & other).total() / union if union else 1.0


def minhash(tokens, coefficients):
    numbers = [crc32(token.encode()) for token in tokens]
    return [min(((a * x + b) % PRIME % SPAN for x in numbers), default=SPAN - 1) for a, b in coefficients]


def estimate(one, other):
    if not one:
        raise ValueError("an empty signature says nothing")
    return sum((x == y for x, y in zip(one, other, strict=True))) / len(one)
