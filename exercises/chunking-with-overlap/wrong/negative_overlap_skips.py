"""You accept a negative overlap.

It makes the stride longer than the chunk, so tokens between two chunks are in neither of them, and nothing tells you. Refuse it.

Fails: check_impossible_settings_are_refused
"""


def chunk(tokens, size, overlap):
    if size < 1 or overlap >= size:
        raise ValueError(f"overlap must lie in [0, size), got {overlap} of {size}")
    if not tokens:
        return []
    starts = range(0, max(len(tokens) - overlap, 1), size - overlap)
    return [tokens[start : start + size] for start in starts]
