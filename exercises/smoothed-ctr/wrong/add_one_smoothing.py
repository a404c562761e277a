"""You add one click and two impressions, whatever the prior says.

That is Laplace's rule, a prior with a mean of 50 percent: for an ad at 2 percent it is far off until hundreds of impressions are in. Use the parameters.

Fails: check_worked_example, check_no_impressions, check_one_impression, check_ends, check_weak_and_strong_priors
"""


def smoothed_ctr(clicks, impressions, alpha, beta):
    if alpha <= 0 or beta <= 0:
        raise ValueError(f"alpha and beta must be above 0, got {alpha} and {beta}")
    if not 0 <= clicks <= impressions:
        raise ValueError(f"{clicks} clicks in {impressions} impressions")
    return (clicks + 1) / (impressions + 2)
