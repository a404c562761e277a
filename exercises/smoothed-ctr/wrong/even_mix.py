"""You average the raw rate and the prior's mean with equal weight.

Then a thousand impressions are believed no more than one. The weight of the raw rate has to grow with the number of impressions.

Fails: check_worked_example, check_one_impression, check_ends, check_weak_and_strong_priors
"""


def smoothed_ctr(clicks, impressions, alpha, beta):
    if alpha <= 0 or beta <= 0:
        raise ValueError(f"alpha and beta must be above 0, got {alpha} and {beta}")
    if not 0 <= clicks <= impressions:
        raise ValueError(f"{clicks} clicks in {impressions} impressions")
    prior = alpha / (alpha + beta)
    return (clicks / impressions + prior) / 2 if impressions else prior
