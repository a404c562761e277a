"""You return the share of the answer's tokens that are in the reference.

That is precision: the one-word answer “yes” is perfect against any reference that starts with yes. F1 charges for what is missing as well.

Fails: check_worked_example, check_shared_tokens, check_punctuation_is_deleted, check_repeated_tokens, check_best_reference_counts
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
    return max(_f1(_tokens(answer), _tokens(reference)) for reference in references)


def _f1(answer, reference):
    if not answer and not reference:
        return 1.0
    shared = (Counter(answer) & Counter(reference)).total()
    return shared / len(answer) if answer else 0.0


def _tokens(text):
    words = text.lower().translate(_DELETE_PUNCTUATION).split()
    return [word for word in words if word not in _ARTICLES]
