"""You add up the strata's standard errors instead of their variances.

Strata are sampled independently, so their errors partly cancel; only variances add. Take the root once, of the sum.

Fails: check_worked_example, check_oversampling_is_undone, check_views_not_posts, check_stratifying_pays, check_stratum_without_views
"""

import math


def prevalence(strata):
    seen = [stratum for stratum in strata if stratum[1] > 0]
    if not seen:
        raise ValueError("no views")
    if any(sampled < 2 or not 0 <= violating <= sampled for _, _, sampled, violating in seen):
        raise ValueError("senseless counts")
    total = sum(views for _, views, _, _ in seen)
    estimate = error = 0.0
    for _, views, sampled, violating in seen:
        weight = views / total
        share = violating / sampled
        estimate += weight * share
        error += weight * math.sqrt(share * (1 - share) / (sampled - 1))
    return estimate, error
