"""Adding the logarithm of the keep rate to the log-odds is right, but log-odds do not exist at 0 and 1.

Rules and hard-coded block lists do emit scores of exactly 0 and 1, and there your code raises. Either treat the ends apart or write the same correction without logarithms.

Fails: check_certainty_and_full_data_stay, check_threshold_ends_stay
"""

import math


def undo_downsampling(scores, keep_rate):
    _check(keep_rate, scores)
    return [_shifted(p, math.log(keep_rate)) for p in scores]


def threshold_on_raw_scores(threshold, keep_rate):
    _check(keep_rate, [threshold])
    return _shifted(threshold, -math.log(keep_rate))


def _shifted(p, shift):
    return 1 / (1 + math.exp(-(math.log(p / (1 - p)) + shift)))


def _check(keep_rate, probabilities):
    if not 0 < keep_rate <= 1:
        raise ValueError("keep_rate must lie in (0, 1]")
    if not all(0 <= p <= 1 for p in probabilities):
        raise ValueError("a probability must lie in [0, 1]")
