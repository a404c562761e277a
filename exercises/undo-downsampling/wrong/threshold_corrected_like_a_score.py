"""You move the threshold in the same direction as the scores.

The threshold is given in real probabilities and wanted on the raw scale, so it takes the way back. Moved the wrong way, it lands far below nearly all raw scores and blocks them. Solve the equation for the raw score instead.

Fails: check_threshold_on_raw_scores, check_both_ways_decide_alike
"""


def undo_downsampling(scores, keep_rate):
    _check(keep_rate, scores)
    return [p / (p + (1 - p) / keep_rate) for p in scores]


def threshold_on_raw_scores(threshold, keep_rate):
    return undo_downsampling([threshold], keep_rate)[0]


def _check(keep_rate, probabilities):
    if not 0 < keep_rate <= 1:
        raise ValueError("keep_rate must lie in (0, 1]")
    if not all(0 <= p <= 1 for p in probabilities):
        raise ValueError("a probability must lie in [0, 1]")
