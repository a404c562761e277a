"""You weigh the variances like the shares.

A share times a weight has the variance times the weight **squared**. Without the square the error of small strata is far too large.

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
    estimate = variance = 0.0
    for _, views, sampled, violating in seen:
        weight = views / total
        share = violating / sampled
        estimate += weight * share
        variance += weight * share * (1 - share) / (sampled - 1)
    return estimate, math.sqrt(variance)
