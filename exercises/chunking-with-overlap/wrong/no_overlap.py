"""Your chunks do not overlap.

A sentence across a border is then whole in no chunk, and neither half may match the question that it answers. How far apart must two chunks start that share `overlap` tokens?

Fails: check_worked_example, check_overlap, check_tail_is_kept, check_no_tail_without_news, check_number_of_chunks
"""


def chunk(tokens, size, overlap):
    if not 0 <= overlap < size:
        raise ValueError(f"overlap must lie in [0, size), got {overlap} of {size}")
    if not tokens:
        return []
    starts = range(0, len(tokens), size)
    return [tokens[start : start + size] for start in starts]
