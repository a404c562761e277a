from collections.abc import Hashable


def count_votes(
    votes: list[list[Hashable]],
    classes: list[Hashable],
) -> list[list[int]]:
    """How many votes each class got, one row for each post.

    Raises ValueError for a label that is not in classes.
    """
    # TODO: count the labels of each post, in the order of classes.
    return []


def fleiss_kappa(counts: list[list[int]]) -> float:
    """Agreement beyond chance of equally many votes on every post.

    NaN when all votes went to one class. Raises ValueError for no
    posts, unequal numbers of votes, and fewer than 2 votes a post.
    """
    # TODO: pairs that agree, pairs that agree by chance, kappa.
    return -2.0
