"""You average F1 over the references.

Each further way to say the same thing then lowers the score of a perfect answer. References are alternatives: take the best.

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
    return sum(_f1(_tokens(answer), _tokens(reference)) for reference in references) / len(references)


def _f1(answer, reference):
    if not answer and not reference:
        return 1.0
    shared = (Counter(answer) & Counter(reference)).total()
    return 2 * shared / (len(answer) + len(reference))


def _tokens(text):
    words = text.lower().translate(_DELETE_PUNCTUATION).split()
    return [word for word in words if word not in _ARTICLES]
