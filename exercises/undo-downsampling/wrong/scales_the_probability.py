"""You multiply the probability by the keep rate. Thinning multiplies the odds, not the probability.

For small scores the two are nearly the same, which is why this survives a quick look. At a score of 1 it breaks: a payment the model is certain about would come out as `keep_rate`. Move to odds, scale there, move back.

Fails: check_worked_example, check_every_score_is_corrected, check_base_rate_returns, check_certainty_and_full_data_stay, check_both_ways_decide_alike
"""


def undo_downsampling(scores, keep_rate):
    _check(keep_rate, scores)
    return [p * keep_rate for p in scores]


def threshold_on_raw_scores(threshold, keep_rate):
    _check(keep_rate, [threshold])
    return threshold / (threshold + (1 - threshold) * keep_rate)


def _check(keep_rate, probabilities):
    if not 0 < keep_rate <= 1:
        raise ValueError("keep_rate must lie in (0, 1]")
    if not all(0 <= p <= 1 for p in probabilities):
        raise ValueError("a probability must lie in [0, 1]")
