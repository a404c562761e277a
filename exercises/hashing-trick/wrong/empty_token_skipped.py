"""You skip the empty token.

It is the value of a field that was present and blank, and a model may learn something from that. The task counts it like any other.

Fails: check_small_cases
"""

from hashlib import blake2b


def hash64(token, seed):
    return int.from_bytes(blake2b(f"{seed}:{token}".encode(), digest_size=8).digest(), "big")


def hash_vec(tokens, n, seed=0):
    if n < 1:
        raise ValueError(f"n must be at least 1, got {n}")
    vector = [0] * n
    for token in tokens:
        if not token:
            continue
        h = hash64(token, seed)
        vector[h % n] += 1 if h < 2**63 else -1
    return vector
