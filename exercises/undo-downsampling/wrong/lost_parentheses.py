"""Your formula has lost its parentheses: it adds `(1 - p) * p / w` to p where the whole sum belongs under a fraction bar.

This misprint circulates in a copy of a well-known paper. Try p = 0.1 and w = 0.01: the result is 9.1, and a probability above 1 is reason enough to distrust any formula. Derive it again from the odds.

Fails: check_worked_example, check_every_score_is_corrected, check_base_rate_returns, check_certainty_and_full_data_stay, check_results_are_probabilities, check_both_ways_decide_alike
"""

import math


def undo_downsampling(scores, keep_rate):
    _check(keep_rate, scores)
    return [p + (1 - p) * p / keep_rate for p in scores]


def threshold_on_raw_scores(threshold, keep_rate):
    _check(keep_rate, [threshold])
    return threshold / (threshold + (1 - threshold) * keep_rate)


def _check(keep_rate, probabilities):
    if math.isnan(keep_rate) or not 0 < keep_rate <= 1:
        raise ValueError("keep_rate must lie in (0, 1]")
    if not all(0 <= p <= 1 for p in probabilities):
        raise ValueError("a probability must lie in [0, 1]")
