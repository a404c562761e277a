"""You accept any n.

With n = 0 the division fails far from the wrong setting, and without tokens you even return an empty vector. Refuse it at the start.

Fails: check_n_below_one_is_refused
"""

from hashlib import blake2b


def hash64(token, seed):
    return int.from_bytes(blake2b(f"{seed}:{token}".encode(), digest_size=8).digest(), "big")


def hash_vec(tokens, n, seed=0):
    vector = [0] * n
    for token in tokens:
        h = hash64(token, seed)
        vector[h % n] += 1 if h < 2**63 else -1
    return vector
