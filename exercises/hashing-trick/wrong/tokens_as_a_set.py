"""You drop repeated tokens before hashing.

A bag counts: a word that occurs three times weighs three times. Only the places are shared, not the occurrences.

Fails: check_repeated_tokens_count
"""

from hashlib import blake2b


def hash64(token, seed):
    return int.from_bytes(blake2b(f"{seed}:{token}".encode(), digest_size=8).digest(), "big")


def hash_vec(tokens, n, seed=0):
    if n < 1:
        raise ValueError(f"n must be at least 1, got {n}")
    vector = [0] * n
    for token in sorted(set(tokens)):
        h = hash64(token, seed)
        vector[h % n] += 1 if h < 2**63 else -1
    return vector
