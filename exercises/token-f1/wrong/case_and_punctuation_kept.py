"""You split the text without normalizing it.

“30 days.” and “30 Days” then share one token of two, and the score measures typography. Lower case and punctuation come first.

Fails: check_worked_example, check_normalization, check_punctuation_is_deleted, check_articles_are_dropped, check_empty_texts
"""

from collections import Counter

_ARTICLES = frozenset({"a", "an", "the"})


def exact_match(answer, references):
    if not references:
        raise ValueError("there is no reference")
    return _tokens(answer) in [_tokens(reference) for reference in references]


def token_f1(answer, references):
    return max(_f1(_tokens(answer), _tokens(reference)) for reference in references)


def _f1(answer, reference):
    if not answer and not reference:
        return 1.0
    shared = (Counter(answer) & Counter(reference)).total()
    return 2 * shared / (len(answer) + len(reference))


def _tokens(text):
    words = text.split()
    return [word for word in words if word not in _ARTICLES]
