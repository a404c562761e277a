"""You cut chunks of `size` new tokens and then add the overlap in front.

They are up to `size + overlap` tokens long, more than the limit you were given. The size includes the overlap.

Fails: check_worked_example, check_overlap, check_tail_is_kept, check_no_tail_without_news, check_number_of_chunks
"""


def chunk(tokens, size, overlap):
    if not 0 <= overlap < size:
        raise ValueError(f"overlap must lie in [0, size), got {overlap} of {size}")
    if not tokens:
        return []
    starts = range(0, len(tokens), size)
    return [tokens[max(start - overlap, 0) : start + size] for start in starts]
