"""You accept any keep rate and any score.

A keep rate of 50 where somebody meant 50 percent, or a score of NaN from a missing feature, then flows into the decision as an ordinary number. The task asks for `ValueError`. Mind that every comparison with NaN is false.

Fails: check_impossible_input_is_refused
"""


def undo_downsampling(scores, keep_rate):
    return [p / (p + (1 - p) / keep_rate) for p in scores]


def threshold_on_raw_scores(threshold, keep_rate):
    return threshold / (threshold + (1 - threshold) * keep_rate)
