def jensen_shannon_distance(reference: list[float], current: list[float]) -> float:
    """Distance between two histograms over the same bins, from 0 to 1.

    Raises ValueError for different lengths, negative counts and a
    total of 0.
    """
    # TODO: shares, their middle, both halves of the sum, the root.
