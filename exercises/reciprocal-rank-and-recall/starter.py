def mean_reciprocal_rank(
    rankings: list[list[str]],
    relevant: list[set[str]],
) -> float:
    """Mean over queries of 1 / position of the first relevant document.

    Raises ValueError without queries or when the lists differ in length.
    """
    # TODO


def recall_at_k(
    rankings: list[list[str]],
    relevant: list[set[str]],
    k: int,
) -> float:
    """Mean share of the relevant documents among the first k.

    Raises ValueError as above, and when k < 1.
    """
    # TODO


def hit_rate_at_k(
    rankings: list[list[str]],
    relevant: list[set[str]],
    k: int,
) -> float:
    """Share of the queries with a relevant document among the first k.

    Raises ValueError as above, and when k < 1.
    """
    # TODO
