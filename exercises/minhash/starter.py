from zlib import crc32


def jaccard(a: list[str], b: list[str]) -> float:
    """Exact Jaccard similarity of two collections; 1.0 when both are empty."""
    # TODO: compare the sets.
    return -1.0


def minhash(tokens: list[str], coefficients: list[tuple[int, int]]) -> list[int]:
    """Signature: for each (a, b) the smallest hash over all tokens.

    Every slot of an empty collection is 2**32 - 1.
    """
    # TODO: ((a * x + b) % (2**61 - 1)) % 2**32, and the smallest of them.
    return [crc32(token.encode()) for token in tokens]


def estimate(one: list[int], other: list[int]) -> float:
    """Share of slots that agree.

    Raises ValueError for different lengths and for empty signatures.
    """
    # TODO: compare slot by slot.
    return -1.0
