import heapq
import math


def decide(
    scores: list[float],
    block_at: float,
    review_at: float,
    capacity: int,
) -> list[str]:
    """One of "block", "review", "allow" for each score, in order.

    Time O(n log c) for a capacity of c, memory O(n). A stream that
    only needs the queue keeps a heap of c scores: memory O(c).
    """
    _check(scores, block_at, review_at, capacity)
    band = [i for i, s in enumerate(scores) if review_at <= s < block_at]
    decisions = ["block" if s >= block_at else "allow" for s in scores]
    # nlargest is stable: of equal scores it takes the earlier ones.
    for i in heapq.nlargest(capacity, band, key=scores.__getitem__):
        decisions[i] = "review"
    return decisions


def review_cutoff(
    scores: list[float],
    block_at: float,
    review_at: float,
    capacity: int,
) -> float:
    """Lowest threshold that sends at most capacity scores to review.

    Time O(n log n) for the sort, memory O(n).
    """
    _check(scores, block_at, review_at, capacity)
    band = [s for s in scores if review_at <= s < block_at]
    if len(band) <= capacity:
        return review_at
    # The best score without a place: whoever ties with it stays out
    # too, or a threshold would let all of them in.
    first_out = sorted(band, reverse=True)[capacity]
    return min((s for s in band if s > first_out), default=block_at)


def _check(
    scores: list[float],
    block_at: float,
    review_at: float,
    capacity: int,
) -> None:
    if capacity < 0:
        raise ValueError(f"capacity must not be negative, got {capacity}")
    if review_at > block_at:
        raise ValueError(f"review_at {review_at} above block_at {block_at}")
    # NaN fails every comparison, so it would be allowed in silence.
    if any(math.isnan(s) for s in scores):
        raise ValueError("a score is NaN")
