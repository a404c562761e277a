"""You start chunks as long as there are tokens, so the last one may hold only tokens that the one before has.

It is retrieved together with its neighbor and takes a place in the prompt without adding a word. Stop as soon as a chunk reaches the end.

Fails: check_worked_example, check_overlap, check_no_tail_without_news, check_number_of_chunks, check_short_documents
"""


def chunk(tokens, size, overlap):
    if not 0 <= overlap < size:
        raise ValueError(f"overlap must lie in [0, size), got {overlap} of {size}")
    if not tokens:
        return []
    starts = range(0, len(tokens), size - overlap)
    return [tokens[start : start + size] for start in starts]
