"""You take beta for the number of all imaginary impressions.

It counts only those without a click, as beta does in the beta distribution. Without data your result should be alpha in alpha plus beta.

Fails: check_worked_example, check_no_impressions, check_one_impression, check_ends, check_weak_and_strong_priors
"""


def smoothed_ctr(clicks, impressions, alpha, beta):
    if alpha <= 0 or beta <= 0:
        raise ValueError(f"alpha and beta must be above 0, got {alpha} and {beta}")
    if not 0 <= clicks <= impressions:
        raise ValueError(f"{clicks} clicks in {impressions} impressions")
    return (clicks + alpha) / (impressions + beta)
