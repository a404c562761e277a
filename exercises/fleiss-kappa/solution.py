import math
from collections import Counter
from collections.abc import Hashable


def count_votes(
    votes: list[list[Hashable]],
    classes: list[Hashable],
) -> list[list[int]]:
    """How many votes each class got, one row for each post.

    Time O(V + N K) for V votes, N posts and K classes; memory O(N K).
    """
    known = set(classes)
    if any(label not in known for post in votes for label in post):
        raise ValueError("a label is not among the classes")
    tallies = [Counter(post) for post in votes]
    return [[tally[c] for c in classes] for tally in tallies]


def fleiss_kappa(counts: list[list[int]]) -> float:
    """Agreement beyond chance of equally many votes on every post.

    Time O(N K), memory O(N + K) for N posts and K classes.
    """
    sizes = {sum(row) for row in counts}
    if len(sizes) != 1:
        raise ValueError(f"need the same number of votes: {sizes}")
    n = sizes.pop()
    if n < 2:
        raise ValueError(f"a pair needs 2 votes, got {n}")
    totals = [sum(column) for column in zip(*counts, strict=True)]
    cast = len(counts) * n
    if max(totals) == cast:
        return math.nan
    # A vote is not paired with itself: n - 1 partners, not n.
    pairs = sum(votes * (votes - 1) for row in counts for votes in row)
    observed = pairs / (cast * (n - 1))
    chance = sum((total / cast) ** 2 for total in totals)
    return (observed - chance) / (1 - chance)
