"""You add 1 for every token, whatever its hash says.

Collisions can only add up then, so two bags without a common token still have a positive dot product, larger the smaller n is. The sign makes that error zero on average.

Fails: check_worked_example, check_place_and_sign, check_repeated_tokens_count, check_collisions_add_up, check_order_does_not_matter, check_seed_moves_tokens, check_dot_products_are_right_on_average, check_small_cases
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
        vector[h % n] += 1
    return vector
