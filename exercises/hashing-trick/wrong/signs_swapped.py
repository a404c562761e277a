"""Your signs are the wrong way around.

Every dot product stays the same, so a model trained on your vectors works, until someone else writes the server. Look at which half of the range means plus.

Fails: check_worked_example, check_place_and_sign, check_repeated_tokens_count, check_collisions_add_up, check_order_does_not_matter, check_seed_moves_tokens, check_small_cases
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
        vector[h % n] += -1 if h < 2**63 else 1
    return vector
