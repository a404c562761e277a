"""You treat the impressions as if none of them had been clicked.

Clicks then count twice in the divisor. `impressions` includes the clicked ones already.

Fails: check_worked_example, check_one_impression, check_ends, check_weak_and_strong_priors
"""


def smoothed_ctr(clicks, impressions, alpha, beta):
    if alpha <= 0 or beta <= 0:
        raise ValueError(f"alpha and beta must be above 0, got {alpha} and {beta}")
    if not 0 <= clicks <= impressions:
        raise ValueError(f"{clicks} clicks in {impressions} impressions")
    return (clicks + alpha) / (clicks + impressions + alpha + beta)
