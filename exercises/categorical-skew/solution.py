def categorical_skew(training: dict[str, int], serving: dict[str, int]) -> tuple[str, float]:
    """Category whose share differs most, and by how much.

    Time O(k log k) for k categories because of the tie rule, memory
    O(k). Without that rule one pass would do.
    """
    p, q = _shares(training), _shares(serving)
    # The union: a category that only one side knows is the skew one looks for.
    gaps = {category: abs(p.get(category, 0.0) - q.get(category, 0.0)) for category in p | q}
    # max keeps the first of several equals, so going through them in
    # alphabetical order settles ties.
    category = max(sorted(gaps), key=gaps.__getitem__)
    return category, gaps[category]


def _shares(counts: dict[str, int]) -> dict[str, float]:
    total = sum(counts.values())
    if total <= 0 or min(counts.values()) < 0:
        raise ValueError("no rows to take shares of, or fewer than none")
    return {category: count / total for category, count in counts.items()}
