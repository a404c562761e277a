"""You read the keep rate as the share of negatives that was dropped.

Here 0.01 means that one good payment in a hundred stayed. With everything kept the rate is 1 and the scores must not change; yours divide by zero there. Decide which of the two shares belongs in the formula.

Fails: check_worked_example, check_every_score_is_corrected, check_base_rate_returns, check_certainty_and_full_data_stay, check_threshold_on_raw_scores, check_threshold_ends_stay, check_both_ways_decide_alike
"""


def undo_downsampling(scores, keep_rate):
    _check(keep_rate, scores)
    return [p / (p + (1 - p) / (1 - keep_rate)) for p in scores]


def threshold_on_raw_scores(threshold, keep_rate):
    _check(keep_rate, [threshold])
    return threshold / (threshold + (1 - threshold) * (1 - keep_rate))


def _check(keep_rate, probabilities):
    if not 0 < keep_rate <= 1:
        raise ValueError("keep_rate must lie in (0, 1]")
    if not all(0 <= p <= 1 for p in probabilities):
        raise ValueError("a probability must lie in [0, 1]")
