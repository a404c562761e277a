def adjusted_p_values(p_values: list[float]) -> list[float]:
    """Benjamini-Hochberg adjusted p-values, in the order of the input.

    Time O(m log m) for the sort, memory O(m).
    """
    # "not inside" refuses NaN as well: comparisons with it are false.
    if not all(0 <= p <= 1 for p in p_values):
        raise ValueError("a p-value must lie in [0, 1]")
    m = len(p_values)
    by_size = sorted(range(m), key=lambda i: p_values[i])
    adjusted = [0.0] * m
    # From the largest down, so that one running minimum covers all ranks above.
    smallest = 1.0
    for rank in range(m, 0, -1):
        test = by_size[rank - 1]
        smallest = min(smallest, p_values[test] * m / rank)
        adjusted[test] = smallest
    return adjusted


def discoveries(p_values: list[float], alpha: float) -> list[bool]:
    """Which tests are rejected at a false discovery rate of alpha.

    Time O(m log m), memory O(m).
    """
    if not 0 < alpha < 1:
        raise ValueError(f"alpha must lie in (0, 1), got {alpha}")
    return [adjusted <= alpha for adjusted in adjusted_p_values(p_values)]
