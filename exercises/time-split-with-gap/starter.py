Split = tuple[list[int], list[int]]


def time_splits(n: int, k: int, test_size: int, gap: int) -> list[Split]:
    """Pairs (train, test) of row numbers, k of them, oldest row first.

    Each test part has test_size rows; the last ends at the last row.
    Each training part starts at row 0 and ends `gap` rows before its
    test part. Raises ValueError for k < 1, test_size < 1, gap < 0, or
    when the first training part would be empty.
    """
    # TODO: work out where each test part starts; the rest follows.
    return []
