"""Your scores are corrected twice: the odds are multiplied by the square of the keep rate.

In production this happens when both the training pipeline and the scoring service undo the sampling, each without knowing of the other. The correction belongs in one place, and the model's metadata should say which.

Fails: check_worked_example, check_every_score_is_corrected, check_base_rate_returns, check_both_ways_decide_alike
"""


def undo_downsampling(scores, keep_rate):
    _check(keep_rate, scores)
    once = [p / (p + (1 - p) / keep_rate) for p in scores]
    return [p / (p + (1 - p) / keep_rate) for p in once]


def threshold_on_raw_scores(threshold, keep_rate):
    _check(keep_rate, [threshold])
    return threshold / (threshold + (1 - threshold) * keep_rate)


def _check(keep_rate, probabilities):
    if not 0 < keep_rate <= 1:
        raise ValueError("keep_rate must lie in (0, 1]")
    if not all(0 <= p <= 1 for p in probabilities):
        raise ValueError("a probability must lie in [0, 1]")
