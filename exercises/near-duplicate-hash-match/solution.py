def hamming(a: str, b: str) -> int:
    """In how many bits two hashes, written in hexadecimal, differ.

    Time and memory O(digits).
    """
    if len(a) != len(b):
        raise ValueError(f"hashes of {len(a)} and {len(b)} digits")
    # The leading zero gives int() something to read where a hash is empty.
    return (int("0" + a, 16) ^ int("0" + b, 16)).bit_count()


def matches(
    upload: tuple[str, float],
    bank: list[tuple[str, str, float]],
    max_distance: int = 31,
    quality_floor: float = 49,
) -> list[tuple[str, int]]:
    """Images of the bank near the upload, as (name, distance), the nearest first.

    Time O(n) distances and a sort of the matches, memory O(matches). An
    index over parts of the hash spares most distances: with at most 31
    bits over 32 parts, at least one part is the same.
    """
    fingerprint, quality = upload
    if quality <= quality_floor:
        return []
    near = [
        (name, distance)
        for name, other, other_quality in bank
        if other_quality > quality_floor and (distance := hamming(fingerprint, other)) <= max_distance
    ]
    # The sort is stable: equally near images stay in the order of the bank.
    return sorted(near, key=lambda match: match[1])
