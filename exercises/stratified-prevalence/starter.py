Stratum = tuple[int, int, int, int]


def prevalence(strata: list[Stratum]) -> tuple[float, float]:
    """Share of violating views and its standard error.

    A stratum is (posts, views, sampled, violating). Raises ValueError
    without any views, for fewer than 2 sampled views in a stratum with
    views, and for violating outside 0 to sampled.
    """
    # TODO: weigh each stratum's share; weigh its variance.
    return -1.0, -1.0
