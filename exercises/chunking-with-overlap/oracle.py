"""Properties instead of ranges: which lists of chunks are right can be told without computing a single start."""

from itertools import pairwise
from math import ceil


def holds(result, tokens, size, overlap):
    if size < 1 or overlap < 0 or overlap >= size:
        return isinstance(result, ValueError)
    if not tokens:
        return result == []
    # Without what it shares with the one before, each chunk adds new tokens, and together they are the document.
    new = result[0] + [token for part in result[1:] for token in part[overlap:]]
    shared = all(one[-overlap:] == next_[:overlap] for one, next_ in pairwise(result) if overlap)
    full = all(len(part) == size for part in result[:-1]) and len(result[-1]) <= size
    news = all(len(part) > overlap for part in result[1:])
    count = 1 + max(0, ceil((len(tokens) - size) / (size - overlap)))
    return new == tokens and shared and full and news and len(result) == count


def cases(rng):
    yield [], 3, 1
    yield ["a"], 3, 2
    yield ["a"], 0, 0
    yield ["a"], 3, 3
    yield ["a"], 3, -1
    yield ["a"], -1, -2
    while True:
        size = rng.randint(1, 12)
        tokens = [f"w{i}" for i in range(rng.choice((0, 1, size - 1, size, size + 1, rng.randint(0, 60))))]
        yield tokens, size, rng.choice((0, size - 1, rng.randrange(size), rng.randint(-1, size + 1)))
