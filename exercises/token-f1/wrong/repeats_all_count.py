"""You count every token of the answer that occurs in the reference.

“very very fast” then shares three tokens with “very fast”, which has only two to share, and F1 can exceed 1. A token is shared at most as often as the other side has it.

Fails: check_repeated_tokens
"""

import string

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
    shared = sum(token in reference for token in answer)
    return 2 * shared / (len(answer) + len(reference))


def _tokens(text):
    words = text.lower().translate(_DELETE_PUNCTUATION).split()
    return [word for word in words if word not in _ARTICLES]
