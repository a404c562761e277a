"""You keep the articles.

“The card” and “a card” then agree in one token of two. SQuAD drops a, an and the on both sides.

Fails: check_worked_example, check_articles_are_dropped, check_best_reference_counts, check_empty_texts
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
    return text.lower().translate(_DELETE_PUNCTUATION).split()
