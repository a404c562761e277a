# Expected values come from scipy: expit(logit(p) + log(keep_rate)), and with a minus for the way back.
import math
from itertools import pairwise

TOLERANCE = 1e-9


def check_worked_example(submission, expect):
    """The example of the task comes out."""
    expect(submission.call("undo_downsampling", [0.1], 0.01)).close([0.0011098779134295223], abs=TOLERANCE)


def check_every_score_is_corrected(submission, expect):
    """Every score is corrected, also where it is far from 0."""
    expect(submission.call("undo_downsampling", [0.02, 0.3, 0.5, 0.9], 0.05)).close(
        [0.0010193679918450571, 0.020979020979020976, 0.04761904761904762, 0.3103448275862069], abs=TOLERANCE
    )
    expect(submission.call("undo_downsampling", [0.75], 0.2)).close([0.375], abs=TOLERANCE)
    expect(submission.call("undo_downsampling", [0.999], 0.001)).close([0.4997498749374687], abs=TOLERANCE)


def check_base_rate_returns(submission, expect):
    """A model that always answers the thinned base rate comes back to the real base rate."""
    # 1 fraud in 1,000; with w of the negatives kept the thinned base rate is 0.001 / (0.001 + 0.999 w).
    expect(submission.call("undo_downsampling", [0.09099181073703366], 0.01)).close([0.001], abs=TOLERANCE)
    expect(submission.call("undo_downsampling", [0.04766444232602478], 0.02)).close([0.001], abs=TOLERANCE)
    expect(submission.call("undo_downsampling", [0.0033255736614565847], 0.3)).close([0.001], abs=TOLERANCE)


def check_certainty_and_full_data_stay(submission, expect):
    """Scores of 0 and 1 stay, and nothing changes when every negative was kept."""
    expect(submission.call("undo_downsampling", [0.0, 1.0], 0.2)).close([0.0, 1.0], abs=TOLERANCE)
    expect(submission.call("undo_downsampling", [0.1, 0.7], 1.0)).close([0.1, 0.7], abs=TOLERANCE)
    expect(submission.call("undo_downsampling", [], 0.2)).equal([])


def check_results_are_probabilities(submission, expect):
    """Results lie between 0 and 1, and a higher score stays the higher one."""
    scores = [i / 20 for i in range(1, 20)]
    for keep_rate in (0.5, 0.01):
        result = submission.call("undo_downsampling", scores, keep_rate).value
        outside = sum(not 0 <= q <= 1 for q in result)
        expect.holds(f"no result outside [0, 1] at keep rate {keep_rate}", outside, outside == 0)
        swapped = sum(low >= high for low, high in pairwise(result))
        expect.holds(f"no pair of neighbors swapped at keep rate {keep_rate}", swapped, swapped == 0)


def check_threshold_on_raw_scores(submission, expect):
    """A threshold on the real probability is moved the other way."""
    name = "threshold_on_raw_scores"
    expect(submission.call(name, 1 / 11, 0.02)).close(0.8333333333333334, abs=TOLERANCE)
    expect(submission.call(name, 0.5, 0.1)).close(0.9090909090909091, abs=TOLERANCE)
    expect(submission.call(name, 0.01, 0.3)).close(0.032573289902280124, abs=TOLERANCE)


def check_threshold_ends_stay(submission, expect):
    """A threshold of 0 or 1 stays, and so does every threshold when all negatives were kept."""
    name = "threshold_on_raw_scores"
    expect(submission.call(name, 0.0, 0.02)).close(0.0, abs=TOLERANCE)
    expect(submission.call(name, 1.0, 0.02)).close(1.0, abs=TOLERANCE)
    expect(submission.call(name, 0.3, 1.0)).close(0.3, abs=TOLERANCE)


def check_both_ways_decide_alike(submission, expect):
    """Raw scores against the moved threshold block the same payments as real probabilities do."""
    raw = [0.05, 0.25, 0.45, 0.65, 0.8, 0.86, 0.95]
    for threshold, keep_rate, blocked in ((1 / 11, 0.02, 2), (0.2, 0.4, 5)):
        moved = submission.call("threshold_on_raw_scores", threshold, keep_rate).value
        real = submission.call("undo_downsampling", raw, keep_rate).value
        counts = [sum(p >= moved for p in raw), sum(q >= threshold for q in real)]
        sentence = f"at keep rate {keep_rate} both ways block {blocked} of 7 payments"
        expect.holds(sentence, counts, counts == [blocked, blocked])


def check_impossible_input_is_refused(submission, expect):
    """A keep rate outside (0, 1] or a probability outside [0, 1] raises ValueError."""
    for keep_rate in (0.0, -0.1, 1.5, math.nan):
        expect(submission.call("undo_downsampling", [0.3], keep_rate)).raises(ValueError)
    for score in (-0.01, 1.01, math.nan):
        expect(submission.call("undo_downsampling", [0.3, score], 0.1)).raises(ValueError)
    expect(submission.call("threshold_on_raw_scores", 0.3, 0.0)).raises(ValueError)
    expect(submission.call("threshold_on_raw_scores", 1.2, 0.1)).raises(ValueError)
