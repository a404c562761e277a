"""A document that is no longer than the overlap gets no chunk at all.

Your rule for stopping asks for news beyond the overlap, which is right for every chunk but the first. Short documents are often the best answers: a policy in one sentence.

Fails: check_short_documents
"""


def chunk(tokens, size, overlap):
    if not 0 <= overlap < size:
        raise ValueError(f"overlap must lie in [0, size), got {overlap} of {size}")
    if not tokens:
        return []
    starts = range(0, len(tokens) - overlap, size - overlap)
    return [tokens[start : start + size] for start in starts]
