"""You divide the variance by the number sampled, not by one less.

The share was estimated from the same labels, which makes the spread look smaller than it is. The task takes the unbiased form; with 2 labels it is twice as large.

Fails: check_worked_example, check_one_stratum, check_oversampling_is_undone, check_views_not_posts, check_stratifying_pays, check_stratum_without_views
"""

import math


def prevalence(strata):
    seen = [stratum for stratum in strata if stratum[1] > 0]
    if not seen:
        raise ValueError("no views")
    if any(sampled < 2 or not 0 <= violating <= sampled for _, _, sampled, violating in seen):
        raise ValueError("senseless counts")
    total = sum(views for _, views, _, _ in seen)
    estimate = variance = 0.0
    for _, views, sampled, violating in seen:
        weight = views / total
        share = violating / sampled
        estimate += weight * share
        variance += weight**2 * share * (1 - share) / sampled
    return estimate, math.sqrt(variance)
