"""You read the hash as a signed number and take the remainder of its absolute value.

scikit-learn does so with its 32-bit hash, and it is as good a rule. But it is another one: your signs agree with the task's and your places do not, because the remainder of |h − 2⁶⁴| differs from that of h. Stay with the unsigned number.

Fails: check_worked_example, check_place_and_sign, check_repeated_tokens_count, check_collisions_add_up, check_order_does_not_matter, check_seed_moves_tokens
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
        signed = h if h < 2**63 else h - 2**64
        vector[abs(signed) % n] += 1 if signed >= 0 else -1
    return vector
