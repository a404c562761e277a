from hashlib import blake2b


def hash64(token: str, seed: int) -> int:
    """A number from 0 to 2**64 - 1 that is the same everywhere. Leave it as it is."""
    return int.from_bytes(blake2b(f"{seed}:{token}".encode(), digest_size=8).digest(), "big")


def hash_vec(tokens: list[str], n: int, seed: int = 0) -> list[int]:
    """Signed counts of the tokens in n places.

    Raises ValueError when n < 1.
    """
    # TODO: for each token find its place and its sign.
    return []
