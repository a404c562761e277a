"""You weigh the strata by their posts.

That estimates the share of violating content, another metric. A thousand posts that nobody saw did less harm than one that a million people saw; prevalence asks what was seen.

Fails: check_worked_example, check_oversampling_is_undone, check_views_not_posts, check_stratifying_pays, check_none_and_all, check_stratum_without_views
"""

import math


def prevalence(strata):
    seen = [stratum for stratum in strata if stratum[1] > 0]
    if not seen:
        raise ValueError("no views")
    if any(sampled < 2 or not 0 <= violating <= sampled for _, _, sampled, violating in seen):
        raise ValueError("senseless counts")
    total = sum(posts for posts, _, _, _ in seen)
    estimate = variance = 0.0
    for posts, _, sampled, violating in seen:
        weight = posts / total
        share = violating / sampled
        estimate += weight * share
        variance += weight**2 * share * (1 - share) / (sampled - 1)
    return estimate, math.sqrt(variance)
