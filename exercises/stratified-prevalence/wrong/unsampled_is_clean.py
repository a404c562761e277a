"""You count a stratum with hardly any sample as known.

Nothing was found because nobody looked. The views of that stratum enter with a share of 0 and an error of 0, and the report looks better the less you label. Refuse the estimate.

Fails: check_unsampled_stratum_is_refused
"""

import math


def prevalence(strata):
    seen = [stratum for stratum in strata if stratum[1] > 0]
    if not seen:
        raise ValueError("no views")
    if any(not 0 <= violating <= sampled for _, _, sampled, violating in seen):
        raise ValueError("senseless counts")
    total = sum(views for _, views, _, _ in seen)
    estimate = variance = 0.0
    for _, views, sampled, violating in seen:
        weight = views / total
        share = violating / max(1, sampled)
        estimate += weight * share
        variance += weight**2 * share * (1 - share) / max(1, sampled - 1)
    return estimate, math.sqrt(variance)
