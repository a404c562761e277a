"""You divide by the impressions plus alpha, and the imaginary impressions without a click are missing.

An ad that nobody has seen then has a rate of 1. The divisor counts all impressions, real and imaginary.

Fails: check_worked_example, check_no_impressions, check_one_impression, check_ends, check_weak_and_strong_priors
"""


def smoothed_ctr(clicks, impressions, alpha, beta):
    if alpha <= 0 or beta <= 0:
        raise ValueError(f"alpha and beta must be above 0, got {alpha} and {beta}")
    if not 0 <= clicks <= impressions:
        raise ValueError(f"{clicks} clicks in {impressions} impressions")
    return (clicks + alpha) / (impressions + alpha)
