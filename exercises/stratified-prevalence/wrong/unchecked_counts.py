"""You accept more violating views than sampled ones, negative counts, and a report without any view.

Such rows come from labels that were joined twice. The share then leaves [0, 1] and nobody sees it in the weighted sum. The task asks for `ValueError`.

Fails: check_senseless_counts_are_refused
"""

import math


def prevalence(strata):
    seen = [stratum for stratum in strata if stratum[1] > 0]
    if not seen:
        return 0.0, 0.0
    if any(sampled < 2 for _, _, sampled, _ in seen):
        raise ValueError("senseless counts")
    total = sum(views for _, views, _, _ in seen)
    estimate = variance = 0.0
    for _, views, sampled, violating in seen:
        weight = views / total
        share = violating / sampled
        estimate += weight * share
        variance += weight**2 * share * (1 - share) / (sampled - 1)
    return estimate, math.sqrt(abs(variance))
