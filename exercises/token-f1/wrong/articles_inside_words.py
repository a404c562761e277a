"""You remove the letters of the articles wherever they stand.

“theater” becomes “ter” and “bank” becomes “bk”; different words can become equal. Compare whole tokens.

Fails: check_articles_are_dropped
"""

import string
from collections import Counter

_DELETE_PUNCTUATION = str.maketrans("", "", string.punctuation)


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
    text = text.lower().translate(_DELETE_PUNCTUATION)
    for article in ("the", "an", "a"):
        text = text.replace(article, "")
    return text.split()
