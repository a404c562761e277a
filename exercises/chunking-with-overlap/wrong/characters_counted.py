"""You count characters instead of tokens.

Chunks then cut through the middle of words, and a model's limit is in tokens, of which a German word may need four. The elements of the list are the unit.

Fails: check_worked_example, check_overlap, check_no_overlap, check_tail_is_kept, check_no_tail_without_news, check_number_of_chunks, check_short_documents
"""


def chunk(tokens, size, overlap):
    if not 0 <= overlap < size:
        raise ValueError("overlap must lie in [0, size)")
    text = " ".join(tokens)
    starts = range(0, max(len(text) - overlap, min(len(text), 1)), size - overlap)
    return [text[start : start + size].split() for start in starts]
