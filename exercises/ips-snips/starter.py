def ips(
    rewards: list[float],
    logged: list[float],
    target: list[float],
    clip: float | None = None,
) -> float:
    """Mean reward of the new policy, from the log of the old one.

    Raises ValueError for an empty log, lists of different lengths, a
    logged probability outside (0, 1], a target outside [0, 1] and a
    clip that is not above 0.
    """
    # TODO: weigh each row.
    return None


def snips(
    rewards: list[float],
    logged: list[float],
    target: list[float],
    clip: float | None = None,
) -> float:
    """The same, divided by the sum of the weights.

    Raises ValueError as ips does, and when all weights are 0.
    """
    # TODO: a mean with weights.
    return None
