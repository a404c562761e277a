# Expected kappas come from scikit-learn's cohen_kappa_score, written as fractions.
TOLERANCE = 1e-9
WORDS = {"1": "first", "2": "second", "=": "tie"}


def said(text):
    """The judge's words, one character a pair."""
    return [WORDS[character] for character in text]


def verdicts(submission, expect, a_first, b_first, wanted):
    """Compare the verdicts."""
    expect(submission.call("consistent_verdicts", said(a_first), said(b_first))).equal(wanted)


def scores(submission, expect, a_first, b_first, agreement, kappa):
    """Compare agreement and kappa."""
    result = submission.call("swap_agreement", said(a_first), said(b_first))
    expect(result).close((agreement, kappa), abs=TOLERANCE)


def check_worked_example(submission, expect):
    """The example of the task comes out."""
    verdicts(submission, expect, "112=1", "211==", ["A", None, "B", "tie", None])
    scores(submission, expect, "112=1", "211==", 3 / 5, 4 / 9)


def check_positions_are_translated(submission, expect):
    """The winner stands first in one order and second in the other."""
    verdicts(submission, expect, "12", "21", ["A", "B"])
    scores(submission, expect, "12", "21", 1.0, 1.0)
    scores(submission, expect, "1122", "2211", 1.0, 1.0)


def check_judge_that_likes_one_position(submission, expect):
    """A judge that always names the same position agrees with itself on nothing."""
    verdicts(submission, expect, "111", "111", [None, None, None])
    scores(submission, expect, "111", "111", 0.0, 0.0)
    verdicts(submission, expect, "22", "22", [None, None])
    scores(submission, expect, "12", "12", 0.0, -1.0)


def check_ties(submission, expect):
    """A tie agrees with a tie and with nothing else."""
    verdicts(submission, expect, "===", "=12", ["tie", None, None])
    verdicts(submission, expect, "12=", "==1", [None, None, None])
    scores(submission, expect, "==12", "=121", 3 / 4, 7 / 11)


def check_chance_of_each_order(submission, expect):
    """Chance agreement uses the shares of each order, after translation."""
    scores(submission, expect, "1112", "2221", 1.0, 1.0)
    scores(submission, expect, "1111122222", "2222111111", 9 / 10, 4 / 5)
    scores(submission, expect, "1111111112", "2222222222", 9 / 10, 0.0)
    scores(submission, expect, "11122=", "22111=", 5 / 6, 17 / 23)
    scores(submission, expect, "11112", "22211", 4 / 5, 6 / 11)


def check_constant_verdict_has_no_kappa(submission, expect):
    """When every verdict is the same in both orders there is no kappa."""
    scores(submission, expect, "11", "22", 1.0, None)
    scores(submission, expect, "===", "===", 1.0, None)
    scores(submission, expect, "2", "1", 1.0, None)
    scores(submission, expect, "1", "1", 0.0, 0.0)


def check_impossible_input_is_refused(submission, expect):
    """Unequal or empty lists and unknown verdicts raise ValueError."""
    for name in ("consistent_verdicts", "swap_agreement"):
        expect(submission.call(name, ["first", "tie"], ["second"])).raises(ValueError)
        expect(submission.call(name, [], [])).raises(ValueError)
        expect(submission.call(name, ["first", "both"], ["second", "tie"])).raises(ValueError)
        expect(submission.call(name, ["first"], ["A"])).raises(ValueError)
