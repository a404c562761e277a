"""You shift the log-odds by a logarithm to base 10, but the log-odds themselves use the natural one.

The shift is too small by a factor of about 2.3, so most of the sampling bias stays in the scores. Use one base for both.

Fails: check_worked_example, check_every_score_is_corrected, check_base_rate_returns, check_threshold_on_raw_scores, check_both_ways_decide_alike
"""

import math


def undo_downsampling(scores, keep_rate):
    _check(keep_rate, scores)
    return [_shifted(p, math.log10(keep_rate)) for p in scores]


def threshold_on_raw_scores(threshold, keep_rate):
    _check(keep_rate, [threshold])
    return _shifted(threshold, -math.log10(keep_rate))


def _shifted(p, shift):
    if p in (0, 1):
        return p
    return 1 / (1 + math.exp(-(math.log(p / (1 - p)) + shift)))


def _check(keep_rate, probabilities):
    if not 0 < keep_rate <= 1:
        raise ValueError("keep_rate must lie in (0, 1]")
    if not all(0 <= p <= 1 for p in probabilities):
        raise ValueError("a probability must lie in [0, 1]")
