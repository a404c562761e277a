"""You average the strata's shares as if all strata were equally large.

The suspected stratum may hold 1 % of the views; here it decides half of the result. Each share needs the weight of its stratum.

Fails: check_worked_example, check_oversampling_is_undone, check_views_not_posts, check_stratifying_pays, check_none_and_all, check_stratum_without_views
"""

import math


def prevalence(strata):
    seen = [stratum for stratum in strata if stratum[1] > 0]
    if not seen:
        raise ValueError("no views")
    if any(sampled < 2 or not 0 <= violating <= sampled for _, _, sampled, violating in seen):
        raise ValueError("senseless counts")
    estimate = variance = 0.0
    for _, _, sampled, violating in seen:
        weight = 1 / len(seen)
        share = violating / sampled
        estimate += weight * share
        variance += weight**2 * share * (1 - share) / (sampled - 1)
    return estimate, math.sqrt(variance)
