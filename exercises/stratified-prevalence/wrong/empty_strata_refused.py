"""You refuse a stratum that nobody viewed.

New strata and quiet languages have days without a view. Their weight is 0 whatever was sampled, so they can be left out, and the rest of the report should not fail with them.

Fails: check_stratum_without_views
"""

import math


def prevalence(strata):
    seen = strata
    if not seen or any(stratum[1] <= 0 for stratum in seen):
        raise ValueError("no views")
    if any(sampled < 2 or not 0 <= violating <= sampled for _, _, sampled, violating in seen):
        raise ValueError("senseless counts")
    total = sum(views for _, views, _, _ in seen)
    estimate = variance = 0.0
    for _, views, sampled, violating in seen:
        weight = views / total
        share = violating / sampled
        estimate += weight * share
        variance += weight**2 * share * (1 - share) / (sampled - 1)
    return estimate, math.sqrt(variance)
