"""You use the prior only where there are no impressions, and the raw rate everywhere else.

One clicked impression still makes a rate of 100 percent, which is what smoothing is for. The prior weighs in always; it only loses influence.

Fails: check_worked_example, check_one_impression, check_ends, check_weak_and_strong_priors
"""


def smoothed_ctr(clicks, impressions, alpha, beta):
    if alpha <= 0 or beta <= 0:
        raise ValueError(f"alpha and beta must be above 0, got {alpha} and {beta}")
    if not 0 <= clicks <= impressions:
        raise ValueError(f"{clicks} clicks in {impressions} impressions")
    return clicks / impressions if impressions else alpha / (alpha + beta)
