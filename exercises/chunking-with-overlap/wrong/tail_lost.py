"""You make full chunks only, so the end of the document is missing from the index.

The tail is where a contract has its signatures and an article its correction. The last chunk may be shorter.

Fails: check_worked_example, check_no_overlap, check_tail_is_kept, check_no_tail_without_news, check_number_of_chunks, check_short_documents
"""


def chunk(tokens, size, overlap):
    if not 0 <= overlap < size:
        raise ValueError(f"overlap must lie in [0, size), got {overlap} of {size}")
    if not tokens:
        return []
    starts = range(0, len(tokens) - size + 1, size - overlap)
    return [tokens[start : start + size] for start in starts]
