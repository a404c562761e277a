"""You accept any prior and any counts.

More clicks than impressions is what a doubled click log looks like, and a rate above 1 would be the only trace of it. The task asks for an error.

Fails: check_impossible_input_is_refused
"""


def smoothed_ctr(clicks, impressions, alpha, beta):
    return (clicks + alpha) / (impressions + alpha + beta)
