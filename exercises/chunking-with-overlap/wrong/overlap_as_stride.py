"""You move on by `overlap` tokens.

With 200 and 50 that is an overlap of 150 and three times as many vectors. The stride is what is left of the size when the overlap is taken away.

Fails: check_worked_example, check_overlap, check_no_overlap, check_tail_is_kept, check_no_tail_without_news, check_number_of_chunks
"""


def chunk(tokens, size, overlap):
    if not 0 <= overlap < size:
        raise ValueError(f"overlap must lie in [0, size), got {overlap} of {size}")
    if not tokens:
        return []
    starts = range(0, max(len(tokens) - (size - overlap), 1), max(overlap, 1))
    return [tokens[start : start + size] for start in starts]
