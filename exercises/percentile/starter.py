def percentile_linear(values: list[float], q: float) -> float:
    """The q-th percentile, interpolated linearly between neighbors.

    Raises ValueError without values and for q outside [0, 100].
    """
    # TODO: which two neighbors, and how far between them?
    return None


def percentile_nearest_rank(values: list[float], q: float) -> float:
    """The smallest value that at least q percent do not exceed.

    Raises ValueError without values and for q outside [0, 100].
    """
    # TODO: which rank?
    return None


def fleet_percentile(hosts: list[list[float]], q: float) -> float:
    """The nearest-rank percentile of all requests of all hosts.

    Raises ValueError without any request and for q outside [0, 100].
    """
    # TODO: what is the list that this percentile is of?
    return None
