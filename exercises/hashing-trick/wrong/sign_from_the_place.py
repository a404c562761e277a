"""You take the sign from the lowest bit of the hash, which also decides about the place.

For even n, every place then holds tokens of one sign only, and collisions never cancel. Sign and place need different bits.

Fails: check_worked_example, check_place_and_sign, check_collisions_add_up, check_order_does_not_matter, check_seed_moves_tokens, check_dot_products_are_right_on_average, check_small_cases
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
        vector[h % n] += 1 if h % 2 == 0 else -1
    return vector
