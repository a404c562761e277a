import string
from collections import Counter

_DELETE_PUNCTUATION = str.maketrans("", "", string.punctuation)
_ARTICLES = frozenset({"a", "an", "the"})


def exact_match(answer: str, references: list[str]) -> bool:
    """Whether the answer equals a reference after normalization.

    Time and memory linear in the length of the texts.
    """
    if not references:
        raise ValueError("there is no reference")
    return _tokens(answer) in [_tokens(reference) for reference in references]


def token_f1(answer: str, references: list[str]) -> float:
    """Highest F1 over the shared tokens, one reference at a time.

    Time and memory linear in the length of the texts.
    """
    # max() itself raises ValueError when there is no reference.
    return max(_f1(_tokens(answer), _tokens(reference)) for reference in references)


def _f1(answer: list[str], reference: list[str]) -> float:
    if not answer and not reference:
        return 1.0
    # Counters intersect by the smaller count, which is the overlap of bags.
    shared = (Counter(answer) & Counter(reference)).total()
    # 2PR / (P + R) with one division, so that no overlap needs no case of its own.
    return 2 * shared / (len(answer) + len(reference))


def _tokens(text: str) -> list[str]:
    # Punctuation goes first: "the," is an article too.
    words = text.lower().translate(_DELETE_PUNCTUATION).split()
    return [word for word in words if word not in _ARTICLES]
