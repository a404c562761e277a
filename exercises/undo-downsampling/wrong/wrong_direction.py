"""Your correction goes the wrong way: the scores rise although there are more good payments in the real world than the model saw.

You treat the keep rate as if positives had been thinned. Ask which class is too small in the training data, and whether putting it back makes fraud more or less likely.

Fails: check_worked_example, check_every_score_is_corrected, check_base_rate_returns, check_threshold_on_raw_scores, check_both_ways_decide_alike
"""


def undo_downsampling(scores, keep_rate):
    _check(keep_rate, scores)
    return [p / (p + (1 - p) * keep_rate) for p in scores]


def threshold_on_raw_scores(threshold, keep_rate):
    _check(keep_rate, [threshold])
    return threshold / (threshold + (1 - threshold) / keep_rate)


def _check(keep_rate, probabilities):
    if not 0 < keep_rate <= 1:
        raise ValueError("keep_rate must lie in (0, 1]")
    if not all(0 <= p <= 1 for p in probabilities):
        raise ValueError("a probability must lie in [0, 1]")
