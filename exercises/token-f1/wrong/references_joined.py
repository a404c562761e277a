"""You join all references into one text.

A complete answer then has to contain every alternative at once. Compare with one reference at a time.

Fails: check_worked_example, check_best_reference_counts
"""

import string
from collections import Counter

_DELETE_PUNCTUATION = str.maketrans("", "", string.punctuation)
_ARTICLES = frozenset({"a", "an", "the"})


def exact_match(answer, references):
    if not references:
        raise ValueError("there is no reference")
    return _tokens(answer) in [_tokens(reference) for reference in references]


def token_f1(answer, references):
    if not references:
        raise ValueError("there is no reference")
    return _f1(_tokens(answer), _tokens(" ".join(references)))


def _f1(answer, reference):
    if not answer and not reference:
        return 1.0
    shared = (Counter(answer) & Counter(reference)).total()
    return 2 * shared / (len(answer) + len(reference))


def _tokens(text):
    words = text.lower().translate(_DELETE_PUNCTUATION).split()
    return [word for word in words if word not in _ARTICLES]
