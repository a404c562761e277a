"""An empty document gives one empty chunk.

It ends up as a vector of nothing, at an arbitrary place in the index, and is found for arbitrary questions. No tokens, no chunk.

Fails: check_empty_document
"""


def chunk(tokens, size, overlap):
    if not 0 <= overlap < size:
        raise ValueError(f"overlap must lie in [0, size), got {overlap} of {size}")
    starts = range(0, max(len(tokens) - overlap, 1), size - overlap)
    return [tokens[start : start + size] for start in starts]
