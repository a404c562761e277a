def hamming(a: str, b: str) -> int:
    """In how many bits two hashes, written in hexadecimal, differ.

    Raises ValueError for hashes of different lengths.
    """
    # TODO: compare bits, not digits.
    return -1


def matches(
    upload: tuple[str, float],
    bank: list[tuple[str, str, float]],
    max_distance: int = 31,
    quality_floor: float = 49,
) -> list[tuple[str, int]]:
    """Images of the bank near the upload, as (name, distance), the nearest first."""
    # TODO: mind the quality of both sides, then the distance.
    return [("", -1)]
