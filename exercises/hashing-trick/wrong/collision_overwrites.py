"""A token overwrites what its place already holds.

The last token wins, so the vector depends on the order of the bag and repeated tokens count once. Places are sums.

Fails: check_worked_example, check_repeated_tokens_count, check_collisions_add_up, check_order_does_not_matter, check_dot_products_are_right_on_average
"""

from hashlib import blake2b


def hash64(token, seed):
    return int.from_bytes(blake2b(f"{seed}:{token}".encode(), digest_size=8).digest(), "big")


def hash_vec(tokens, n, seed=0):
    if n < 1:
        raise ValueError(f"n must be at least 1, got {n}")
    vector = [0] * n
    for token in tokens:
        h = hash64(token, seed)
        vector[h % n] = 1 if h < 2**63 else -1
    return vector
