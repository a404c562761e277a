Split = tuple[list[int], list[int]]


def time_splits(n: int, k: int, test_size: int, gap: int) -> list[Split]:
    """Pairs (train, test) of row numbers, k of them, oldest row first.

    Time and memory O(k n), the size of the answer. With range objects
    instead of lists it is O(k); with real data you would return the k
    boundaries in time and let the query engine cut.
    """
    if k < 1 or test_size < 1 or gap < 0:
        raise ValueError(f"k={k}, test_size={test_size}, gap={gap}")
    # Count back from the end: the newest rows are always tested,
    # and what does not divide evenly joins the training side.
    first_test = n - k * test_size
    # The first training part is the shortest, so it alone decides.
    if first_test - gap < 1:
        raise ValueError(f"{n} rows leave nothing to train on")
    return [
        (list(range(start - gap)), list(range(start, start + test_size)))
        for start in range(first_test, n, test_size)
    ]
