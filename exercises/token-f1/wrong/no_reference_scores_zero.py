"""You score 0 when there is no reference.

A row whose reference was lost then looks like a wrong answer, and the mean falls without anybody noticing why. Refuse it.

Fails: check_references_are_needed
"""

import string
from collections import Counter

_DELETE_PUNCTUATION = str.maketrans("", "", string.punctuation)
_ARTICLES = frozenset({"a", "an", "the"})


def exact_match(answer, references):
    return _tokens(answer) in [_tokens(reference) for reference in references]


def token_f1(answer, references):
    return max((_f1(_tokens(answer), _tokens(reference)) for reference in references), default=0.0)


def _f1(answer, reference):
    if not answer and not reference:
        return 1.0
    shared = (Counter(answer) & Counter(reference)).total()
    return 2 * shared / (len(answer) + len(reference))


def _tokens(text):
    words = text.lower().translate(_DELETE_PUNCTUATION).split()
    return [word for word in words if word not in _ARTICLES]
