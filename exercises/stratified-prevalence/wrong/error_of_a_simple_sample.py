"""Your standard error is that of one simple sample of the same size.

It counts the differences between strata as noise, although the strata's sizes are known exactly, and it ignores that most views hang on few labels. Add up the variances stratum by stratum.

Fails: check_worked_example, check_oversampling_is_undone, check_views_not_posts, check_stratifying_pays, check_none_and_all, check_stratum_without_views
"""

import math


def prevalence(strata):
    seen = [stratum for stratum in strata if stratum[1] > 0]
    if not seen:
        raise ValueError("no views")
    if any(sampled < 2 or not 0 <= violating <= sampled for _, _, sampled, violating in seen):
        raise ValueError("senseless counts")
    total = sum(views for _, views, _, _ in seen)
    estimate = 0.0
    for _, views, sampled, violating in seen:
        weight = views / total
        share = violating / sampled
        estimate += weight * share
    labels = sum(sampled for _, _, sampled, _ in seen)
    return estimate, math.sqrt(estimate * (1 - estimate) / (labels - 1))
