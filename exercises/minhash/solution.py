from zlib import crc32

PRIME = 2**61 - 1
SPAN = 2**32


def jaccard(a: list[str], b: list[str]) -> float:
    """Exact Jaccard similarity of two collections; 1.0 when both are empty.

    Time and memory O(len(a) + len(b)).
    """
    one, other = set(a), set(b)
    union = one | other
    return len(one & other) / len(union) if union else 1.0


def minhash(tokens: list[str], coefficients: list[tuple[int, int]]) -> list[int]:
    """Signature: for each (a, b) the smallest hash over all tokens.

    Time O(k t) for k slots and t tokens, memory O(k + t). The prime makes
    x -> a x + b a permutation; the second remainder folds it into the
    four bytes of a slot.
    """
    # A token seen twice has the same hash twice: no set is needed here.
    numbers = [crc32(token.encode()) for token in tokens]
    return [min(((a * x + b) % PRIME % SPAN for x in numbers), default=SPAN - 1) for a, b in coefficients]


def estimate(one: list[int], other: list[int]) -> float:
    """Share of slots that agree.

    Raises ValueError for different lengths and for empty signatures.
    Time O(k), memory O(1).
    """
    if not one:
        raise ValueError("an empty signature says nothing")
    # strict: slots of two different families of hash functions say nothing either.
    return sum(x == y for x, y in zip(one, other, strict=True)) / len(one)
