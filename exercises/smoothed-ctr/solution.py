def smoothed_ctr(clicks: int, impressions: int, alpha: float, beta: float) -> float:
    """Posterior mean of the click-through rate under a Beta(alpha, beta) prior.

    Time and memory O(1).
    """
    if alpha <= 0 or beta <= 0:
        raise ValueError(f"alpha and beta must be above 0, got {alpha} and {beta}")
    if not 0 <= clicks <= impressions:
        raise ValueError(f"{clicks} clicks in {impressions} impressions")
    # The prior is alpha + beta impressions, of which alpha were clicked. They
    # keep the divisor above 0, so an ad without impressions is no special case.
    return (clicks + alpha) / (impressions + alpha + beta)
