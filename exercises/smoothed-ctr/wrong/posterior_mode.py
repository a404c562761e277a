"""You return the mode of the posterior, its highest point.

It lies below the mean for rare clicks, and for alpha below 1 it is not even defined by that formula. As an estimate that is right on average you want the mean.

Fails: check_worked_example, check_no_impressions, check_one_impression, check_ends, check_weak_and_strong_priors
"""


def smoothed_ctr(clicks, impressions, alpha, beta):
    if alpha <= 0 or beta <= 0:
        raise ValueError(f"alpha and beta must be above 0, got {alpha} and {beta}")
    if not 0 <= clicks <= impressions:
        raise ValueError(f"{clicks} clicks in {impressions} impressions")
    if impressions + alpha + beta == 2:
        return 0.5
    return (clicks + alpha - 1) / (impressions + alpha + beta - 2)
