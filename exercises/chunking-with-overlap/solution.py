def chunk(tokens: list[str], size: int, overlap: int) -> list[list[str]]:
    """Chunks of at most size tokens; each begins with the last overlap tokens of the one before.

    Time and memory O(L s / (s - o)): every token is copied into each
    chunk that holds it.
    """
    # One comparison refuses a size below 1 as well: no overlap fits into it.
    if not 0 <= overlap < size:
        raise ValueError(f"overlap must lie in [0, size), got {overlap} of {size}")
    if not tokens:
        return []
    # Another chunk is worth making while a token is left that the one before
    # does not hold, that is while it starts more than overlap tokens before
    # the end. The first chunk has none before it.
    starts = range(0, max(len(tokens) - overlap, 1), size - overlap)
    return [tokens[start : start + size] for start in starts]
