"""You move the last chunk back so that it is full.

It then overlaps its neighbor by more than the overlap, and starts are no longer multiples of the stride. Here the last chunk is simply shorter.

Fails: check_worked_example, check_no_overlap, check_tail_is_kept, check_no_tail_without_news
"""


def chunk(tokens, size, overlap):
    if not 0 <= overlap < size:
        raise ValueError(f"overlap must lie in [0, size), got {overlap} of {size}")
    if not tokens:
        return []
    starts = range(0, max(len(tokens) - overlap, 1), size - overlap)
    return [tokens[max(min(start, len(tokens) - size), 0) : start + size] for start in starts]
