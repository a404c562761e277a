"""You reduce an overlap that is too large instead of refusing it.

The stride becomes 1 and a document of 10,000 tokens turns into nearly 10,000 chunks, a bill rather than an error. Whoever set it wants to know.

Fails: check_impossible_settings_are_refused
"""


def chunk(tokens, size, overlap):
    if size < 1 or overlap < 0:
        raise ValueError("size or overlap")
    overlap = min(overlap, size - 1)
    if not tokens:
        return []
    starts = range(0, max(len(tokens) - overlap, 1), size - overlap)
    return [tokens[start : start + size] for start in starts]
