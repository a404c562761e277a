"""You drop every character outside ASCII before hashing.

All tokens in Chinese, Arabic or Cyrillic then become the empty token and share one weight. Hand the token to the hash as it is.

Fails: check_place_and_sign
"""

from hashlib import blake2b


def hash64(token, seed):
    return int.from_bytes(blake2b(f"{seed}:{token}".encode(), digest_size=8).digest(), "big")


def hash_vec(tokens, n, seed=0):
    if n < 1:
        raise ValueError(f"n must be at least 1, got {n}")
    vector = [0] * n
    for token in tokens:
        h = hash64(token.encode("ascii", "ignore").decode(), seed)
        vector[h % n] += 1 if h < 2**63 else -1
    return vector
