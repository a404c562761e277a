from hashlib import blake2b


def hash64(token: str, seed: int) -> int:
    """A number from 0 to 2**64 - 1 that is the same everywhere. Leave it as it is."""
    return int.from_bytes(blake2b(f"{seed}:{token}".encode(), digest_size=8).digest(), "big")


def hash_vec(tokens: list[str], n: int, seed: int = 0) -> list[int]:
    """Signed counts of the tokens in n places.

    Time O(n + t) for t tokens, memory O(n). In production the vector is
    sparse, {place: count}, and both are O(t).
    """
    if n < 1:
        raise ValueError(f"n must be at least 1, got {n}")
    vector = [0] * n
    for token in tokens:
        h = hash64(token, seed)
        # The sign must not come from the bits that choose the place: for even n
        # all tokens of a place would share it, and collisions never cancel.
        vector[h % n] += 1 if h < 2**63 else -1
    return vector
