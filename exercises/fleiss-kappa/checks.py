# Expected kappas are exact fractions; oracle.py asks statsmodels' fleiss_kappa and aggregate_raters.
import math

TOLERANCE = 1e-9


def agree(submission, expect, counts, wanted):
    """Compare one kappa."""
    expect(submission.call("fleiss_kappa", counts)).close(wanted, abs=TOLERANCE)


def check_worked_example(submission, expect):
    """The example of the task comes out."""
    agree(submission, expect, [[3, 0], [3, 0], [2, 1], [1, 2]], 1 / 9)


def check_votes_are_counted(submission, expect):
    """Votes are counted for each post, in the order of the classes."""
    votes = [["ok", "ok", "hate"], ["spam", "hate", "spam"]]
    wanted = [[2, 0, 1], [0, 2, 1]]
    expect(submission.call("count_votes", votes, ["ok", "spam", "hate"])).equal(wanted, sequence=True)
    wanted = [[1, 0, 2], [1, 0, 0]]
    votes = [["hate", "ok", "ok"], ["hate"]]
    expect(submission.call("count_votes", votes, ["hate", "spam", "ok"])).equal(wanted, sequence=True)
    expect(submission.call("count_votes", [[], [1]], [1, 0])).equal([[0, 0], [1, 0]], sequence=True)
    expect(submission.call("count_votes", [], ["ok"])).equal([])


def check_perfect_agreement(submission, expect):
    """When every post is unanimous, kappa is 1."""
    agree(submission, expect, [[3, 0], [0, 3]], 1.0)
    agree(submission, expect, [[0, 2, 0], [2, 0, 0], [0, 0, 2], [2, 0, 0]], 1.0)


def check_pairs_of_different_votes(submission, expect):
    """Two votes on a post make one pair, which agrees or does not."""
    agree(submission, expect, [[2, 0], [1, 1], [0, 2]], 1 / 3)
    agree(submission, expect, [[1, 1], [1, 1]], -1.0)
    agree(submission, expect, [[3, 2], [4, 1], [5, 0], [0, 5]], 23 / 48)


def check_common_class(submission, expect):
    """Agreement on a common class is worth little."""
    agree(submission, expect, [[3, 0]] * 9 + [[2, 1]], -1 / 29)
    agree(submission, expect, [[4, 0], [4, 0], [4, 0], [2, 2]], 5 / 21)


def check_several_classes(submission, expect):
    """There may be many classes, and one without a vote changes nothing."""
    agree(submission, expect, [[2, 1, 0], [0, 2, 1], [1, 0, 2], [1, 1, 1]], -1 / 8)
    agree(submission, expect, [[3, 0, 0], [1, 0, 2], [0, 0, 3]], 11 / 20)


def check_single_class(submission, expect):
    """When all votes went to one class, there is no kappa."""
    agree(submission, expect, [[3, 0], [3, 0]], math.nan)
    agree(submission, expect, [[2]], math.nan)


def check_one_post(submission, expect):
    """A single post is enough, as long as its votes differ."""
    agree(submission, expect, [[2, 1]], -1 / 2)
    agree(submission, expect, [[5, 5]], -1 / 9)


def check_unequal_votes_are_refused(submission, expect):
    """Posts with different numbers of votes or of classes raise ValueError."""
    expect(submission.call("fleiss_kappa", [[3, 0], [1, 1]])).raises(ValueError)
    expect(submission.call("fleiss_kappa", [[2, 0], [2, 0], [1, 2]])).raises(ValueError)
    expect(submission.call("fleiss_kappa", [[2, 1], [1, 1, 1]])).raises(ValueError)


def check_too_little_is_refused(submission, expect):
    """No posts, one vote a post, and labels outside the classes raise ValueError."""
    expect(submission.call("fleiss_kappa", [])).raises(ValueError)
    expect(submission.call("fleiss_kappa", [[1, 0], [0, 1]])).raises(ValueError)
    expect(submission.call("fleiss_kappa", [[0, 0]])).raises(ValueError)
    expect(submission.call("count_votes", [["ok"], ["spma"]], ["ok", "spam"])).raises(ValueError)
