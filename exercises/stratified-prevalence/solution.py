import math

Stratum = tuple[int, int, int, int]


def prevalence(strata: list[Stratum]) -> tuple[float, float]:
    """Share of violating views and its standard error.

    Time O(H), memory O(H) for H strata.
    """
    seen = [stratum for stratum in strata if stratum[1] > 0]
    if not seen:
        raise ValueError("no views")
    all_views = sum(views for _, views, _, _ in seen)
    estimate = variance = 0.0
    for _, views, sampled, violating in seen:
        if sampled < 2:
            raise ValueError(f"{sampled} sampled views of {views}")
        if not 0 <= violating <= sampled:
            raise ValueError(f"{violating} violating of {sampled} sampled")
        # The share of views, not of labels: it undoes the oversampling.
        weight = views / all_views
        share = violating / sampled
        estimate += weight * share
        variance += weight**2 * share * (1 - share) / (sampled - 1)
    return estimate, math.sqrt(variance)
