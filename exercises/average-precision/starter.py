def average_precision(ranking: list[str], relevant: set[str]) -> float:
    """Mean of the precision at each relevant document.

    ranking[0] is the document shown first; relevant holds all
    relevant ids, retrieved or not. 0.0 when there are none.
    """
    # TODO: add up the precision at each hit, then divide.


def mean_average_precision(
    rankings: dict[str, list[str]],
    relevant: dict[str, set[str]],
) -> float:
    """Mean over the queries in relevant.

    Raises ValueError when there are none.
    """
    # TODO: average, and mind queries without a ranking.
