def decide(
    scores: list[float],
    block_at: float,
    review_at: float,
    capacity: int,
) -> list[str]:
    """One of "block", "review", "allow" for each score, in order.

    At most capacity scores of the band [review_at, block_at) are
    reviewed, the highest first, the earlier one of equals first.
    Raises ValueError for a negative capacity, review_at > block_at
    and a score of NaN.
    """
    # TODO: find the band, then who of it gets a place.
    return []


def review_cutoff(
    scores: list[float],
    block_at: float,
    review_at: float,
    capacity: int,
) -> float:
    """Lowest threshold that sends at most capacity scores to review.

    One of review_at, block_at and the scores between. Raises
    ValueError as decide does.
    """
    # TODO: find the lowest score at which the queue still fits.
    return -1.0
