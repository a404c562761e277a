"""Your exact match only asks whether the reference occurs in the answer.

“Not 30 days but 14” contains “30 days”. Some benchmarks do report containment, but under its own name.

Fails: check_best_reference_counts, check_exact_is_exact
"""

import string
from collections import Counter

_DELETE_PUNCTUATION = str.maketrans("", "", string.punctuation)
_ARTICLES = frozenset({"a", "an", "the"})


def exact_match(answer, references):
    if not references:
        raise ValueError("there is no reference")
    text = " ".join(_tokens(answer))
    return any(" ".join(_tokens(reference)) in text for reference in references)


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
