"""You drop the articles before you delete the punctuation.

“the,” is not in your list of articles at that moment, and afterwards nobody looks again. The order of the steps is part of the definition.

Fails: check_articles_are_dropped
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
    return 2 * shared / (len(answer) + len(reference))


def _tokens(text):
    words = [word for word in text.lower().split() if word not in _ARTICLES]
    return " ".join(words).translate(_DELETE_PUNCTUATION).split()
