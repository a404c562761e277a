"""Your vectors do not depend on the seed.

The seed is what lets you hash the same tokens twice independently, for example to measure how much collisions cost. It has to reach the hash.

Fails: check_seed_moves_tokens, check_dot_products_are_right_on_average
"""

from hashlib import blake2b


def hash64(token, seed):
    return int.from_bytes(blake2b(f"{seed}:{token}".encode(), digest_size=8).digest(), "big")


def hash_vec(tokens, n, seed=0):
    if n < 1:
        raise ValueError(f"n must be at least 1, got {n}")
    vector = [0] * n
    for token in tokens:
        h = hash64(token, 0)
        vector[h % n] += 1 if h < 2**63 else -1
    return vector
