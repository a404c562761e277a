# Expected decisions are counted by hand; oracle.py sorts every generated day anew and tries every threshold.
import math

DAY = [0.35, 0.97, 0.62, 0.1, 0.88, 0.62, 0.71]


def spelled(letters):
    """Decisions from their first letters."""
    return [{"b": "block", "r": "review", "a": "allow"}[letter] for letter in letters]


def agree(submission, expect, scores, block_at, review_at, capacity, letters):
    """Compare the decisions of one day."""
    expect(submission.call("decide", scores, block_at, review_at, capacity)).equal(spelled(letters))


def cutoff(submission, expect, scores, block_at, review_at, capacity, wanted):
    """Compare the cutoff of one day."""
    expect(submission.call("review_cutoff", scores, block_at, review_at, capacity)).equal(wanted)


def check_worked_example(submission, expect):
    """The example of the task comes out."""
    agree(submission, expect, DAY, 0.9, 0.3, 3, "abrarar")
    cutoff(submission, expect, DAY, 0.9, 0.3, 3, 0.71)


def check_ends_of_the_band(submission, expect):
    """A score at block_at is blocked, and one at review_at can be reviewed."""
    agree(submission, expect, [0.9, 0.89, 0.5, 0.49], 0.9, 0.5, 4, "brra")
    agree(submission, expect, [0.5, 0.6], 0.5, 0.5, 3, "bb")
    agree(submission, expect, [0.9, 0.5, 0.4], 0.9, 0.5, 1, "bra")


def check_highest_are_reviewed(submission, expect):
    """Places go to the highest scores of the band."""
    agree(submission, expect, [0.4, 0.6, 0.5, 0.7, 0.3], 0.9, 0.2, 2, "arara")
    agree(submission, expect, [0.31, 0.33, 0.32], 0.9, 0.2, 1, "ara")


def check_blocks_take_no_place(submission, expect):
    """Blocked cases do not use up the review capacity."""
    agree(submission, expect, [0.95, 0.99, 0.6, 0.4], 0.9, 0.2, 2, "bbrr")
    agree(submission, expect, [0.6, 0.91, 0.92, 0.4, 0.5], 0.9, 0.2, 2, "rbbar")


def check_nothing_below_the_band(submission, expect):
    """Idle reviewers do not get cases below review_at."""
    agree(submission, expect, [0.1, 0.55, 0.2, 0.95], 0.9, 0.5, 3, "arab")
    agree(submission, expect, [0.1, 0.2], 0.9, 0.5, 2, "aa")


def check_equal_scores(submission, expect):
    """Of equal scores the earlier ones are reviewed, and never more than capacity."""
    agree(submission, expect, [0.5, 0.5, 0.5, 0.5], 0.9, 0.2, 2, "rraa")
    agree(submission, expect, [0.6, 0.7, 0.6, 0.7, 0.6], 0.9, 0.2, 3, "rrara")


def check_input_is_kept(submission, expect):
    """Decisions come in the order of the input, and the input is left alone."""
    scores = [0.2, 0.95, 0.4, 0.6]
    answer = submission.call("decide", scores, 0.9, 0.3, 1)
    expect(answer).equal(spelled("abar"))
    expect(answer.arguments[0]).equal(scores)


def check_extreme_capacities(submission, expect):
    """A capacity of 0 reviews nobody, a large one reviews the whole band, and no cases give no decisions."""
    agree(submission, expect, [0.5, 0.95, 0.6], 0.9, 0.2, 0, "aba")
    agree(submission, expect, [0.5, 0.95, 0.6, 0.1], 0.9, 0.2, 100, "rbra")
    agree(submission, expect, [], 0.9, 0.2, 5, "")


def check_cutoff_fills_the_queue(submission, expect):
    """The cutoff is the lowest score for which the queue still fits."""
    cutoff(submission, expect, [0.4, 0.6, 0.5, 0.7, 0.3], 0.9, 0.2, 2, 0.6)
    cutoff(submission, expect, [0.4, 0.99, 0.5, 0.95, 0.3], 0.9, 0.2, 1, 0.5)


def check_cutoff_when_all_fit(submission, expect):
    """When the whole band fits, the cutoff is review_at."""
    cutoff(submission, expect, [0.4, 0.6, 0.95, 0.1], 0.9, 0.2, 2, 0.2)
    cutoff(submission, expect, [0.95, 0.1], 0.9, 0.25, 0, 0.25)
    cutoff(submission, expect, [], 0.9, 0.2, 3, 0.2)


def check_cutoff_with_equal_scores(submission, expect):
    """Equal scores that do not all fit are left out by the cutoff."""
    cutoff(submission, expect, [0.5, 0.7, 0.5, 0.5], 0.9, 0.2, 3, 0.7)
    cutoff(submission, expect, [0.5, 0.5, 0.5], 0.9, 0.2, 2, 0.9)
    cutoff(submission, expect, [0.5, 0.4], 0.9, 0.2, 0, 0.9)
    cutoff(submission, expect, [0.9, 0.5, 0.5, 0.2], 0.9, 0.2, 2, 0.5)


def check_senseless_input_is_refused(submission, expect):
    """A negative capacity, review_at above block_at or a score of NaN raises ValueError."""
    for name in ("decide", "review_cutoff"):
        expect(submission.call(name, [0.5, 0.6], 0.9, 0.2, -1)).raises(ValueError)
        expect(submission.call(name, [0.5, 0.6], 0.5, 0.6, 1)).raises(ValueError)
        expect(submission.call(name, [0.5, math.nan], 0.9, 0.2, 1)).raises(ValueError)
