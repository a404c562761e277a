"""You pool the sample: all violating ones over all sampled ones.

The suspected stratum was oversampled, so it speaks with far more votes than it has views, and the prevalence comes out several times too high. Weigh each stratum by its share of the views.

Fails: check_worked_example, check_oversampling_is_undone, check_views_not_posts, check_stratifying_pays, check_none_and_all, check_stratum_without_views
"""

import math


def prevalence(strata):
    seen = [stratum for stratum in strata if stratum[1] > 0]
    if not seen:
        raise ValueError("no views")
    if any(sampled < 2 or not 0 <= violating <= sampled for _, _, sampled, violating in seen):
        raise ValueError("senseless counts")
    total = sum(sampled for _, _, sampled, _ in seen)
    estimate = variance = 0.0
    for _, _, sampled, violating in seen:
        weight = sampled / total
        share = violating / sampled
        estimate += weight * share
        variance += weight**2 * share * (1 - share) / (sampled - 1)
    return estimate, math.sqrt(variance)
