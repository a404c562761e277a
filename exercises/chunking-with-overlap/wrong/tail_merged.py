"""You merge a short last chunk into the one before.

That chunk is then longer than `size`, and an embedding model cuts off silently what exceeds its limit. The last chunk stays alone, however short.

Fails: check_worked_example, check_no_overlap, check_tail_is_kept, check_no_tail_without_news, check_number_of_chunks
"""


def chunk(tokens, size, overlap):
    if not 0 <= overlap < size:
        raise ValueError(f"overlap must lie in [0, size), got {overlap} of {size}")
    if not tokens:
        return []
    starts = range(0, max(len(tokens) - overlap, 1), size - overlap)
    parts = [tokens[start : start + size] for start in starts]
    if len(parts) > 1 and len(parts[-1]) < size:
        last = parts.pop()
        parts[-1] = parts[-1] + last[overlap:]
    return parts
