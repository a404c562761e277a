"""Your exact match compares bags of tokens.

“From 30 to 14 days” and “from 14 to 30 days” are then the same answer. F1 cannot see order; exact match has to.

Fails: check_order
"""

import string
from collections import Counter

_DELETE_PUNCTUATION = str.maketrans("", "", string.punctuation)
_ARTICLES = frozenset({"a", "an", "the"})


def exact_match(answer, references):
    if not references:
        raise ValueError("there is no reference")
    return sorted(_tokens(answer)) in [sorted(_tokens(reference)) for reference in references]


def token_f1(answer, references):
    return max(_f1(_tokens(answer), _tokens(reference)) for reference in references)


def _f1(answer, reference):
    if not answer and not reference:
        return 1.0
    shared = (Counter(answer) & Counter(reference)).total()
    return 2 * shared / (len(answer) + len(reference))


def _tokens(text):
    words = text.lower().translate(_DELETE_PUNCTUATION).split()
    return [word for word in words if word not in _ARTICLES]
