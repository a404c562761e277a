# Expected values come from the definition in the Fraud Detection Handbook, computed with pandas.
TOLERANCE = 1e-9


def agree(submission, expect, transactions, k, wanted):
    """Compare one answer."""
    expect(submission.call("card_precision_at_k", transactions, k)).close(wanted, abs=TOLERANCE)


def check_worked_example(submission, expect):
    """The example of the task comes out, for two sizes of the team."""
    day1 = [(1, "A", 0.9, 1), (1, "A", 0.8, 1), (1, "B", 0.7, 0), (1, "C", 0.6, 1)]
    day2 = [(2, "A", 0.9, 1), (2, "B", 0.4, 1), (2, "C", 0.3, 0)]
    agree(submission, expect, day1 + day2, 2, 0.5)
    agree(submission, expect, day1 + day2, 1, 1.0)


def check_cards_not_transactions(submission, expect):
    """Several transactions of one card take one place."""
    busy = [(1, "A", 0.9, 0), (1, "A", 0.85, 0), (1, "A", 0.8, 0), (1, "B", 0.5, 1), (1, "C", 0.1, 1)]
    agree(submission, expect, busy, 2, 1 / 2)
    agree(submission, expect, busy, 3, 2 / 3)


def check_highest_score_counts(submission, expect):
    """A card is as suspicious as its most suspicious transaction."""
    day = [(1, "A", 0.9, 1), (1, "A", 0.1, 0), (1, "A", 0.1, 0), (1, "B", 0.6, 0), (1, "B", 0.6, 0)]
    agree(submission, expect, day, 1, 1.0)
    agree(submission, expect, [(1, "A", 0.2, 0), (1, "B", 0.5, 0), (1, "A", 0.8, 1)], 1, 1.0)
    agree(submission, expect, [(1, "A", -3.0, 1), (1, "B", -1.0, 0)], 1, 0.0)


def check_any_fraud_compromises_the_card(submission, expect):
    """A card is compromised when any transaction of the day is a fraud, not only its riskiest."""
    agree(submission, expect, [(1, "A", 0.9, 0), (1, "A", 0.2, 1), (1, "B", 0.5, 0)], 1, 1.0)
    agree(submission, expect, [(1, "A", 0.2, 1), (1, "A", 0.9, 0), (1, "B", 0.5, 0)], 1, 1.0)


def check_days_are_averaged(submission, expect):
    """The top k is taken on each day, and each day weighs the same."""
    quiet = [(1, "A", 0.3, 1), (1, "B", 0.2, 0)]
    loud = [(2, "C", 0.9, 0), (2, "D", 0.8, 0), (2, "E", 0.7, 1)]
    agree(submission, expect, quiet + loud, 1, 1 / 2)
    agree(submission, expect, quiet + loud, 3, 1 / 3)


def check_denominator_is_the_capacity(submission, expect):
    """A day with fewer cards than k is still divided by k."""
    agree(submission, expect, [(1, "A", 0.9, 1)], 4, 1 / 4)
    agree(submission, expect, [(1, "A", 0.9, 1), (1, "B", 0.8, 1), (2, "C", 0.1, 1)], 2, 3 / 4)


def check_days_without_a_hit_count(submission, expect):
    """A day without fraud scores 0 and stays in the mean, also when all its cards are blocked."""
    agree(submission, expect, [(1, "A", 0.9, 1), (2, "B", 0.9, 0), (3, "C", 0.9, 0)], 1, 1 / 3)
    agree(submission, expect, [(1, "A", 0.9, 1), (2, "A", 0.9, 1)], 1, 1 / 2)


def check_found_cards_are_blocked(submission, expect):
    """A card that was found compromised makes room on every later day."""
    days = [(day, card, score, 1) for day in (1, 2, 3) for card, score in (("A", 0.9), ("B", 0.5))]
    agree(submission, expect, days, 1, 2 / 3)
    agree(submission, expect, [(1, "A", 0.9, 1), (2, "A", 0.9, 0), (2, "B", 0.5, 1)], 1, 1.0)


def check_other_cards_return(submission, expect):
    """Cards that were not found compromised can be investigated again."""
    agree(submission, expect, [(1, "A", 0.9, 0), (2, "A", 0.9, 1), (2, "B", 0.5, 0)], 1, 1 / 2)
    missed = [(1, "A", 0.9, 0), (1, "B", 0.5, 1), (2, "B", 0.5, 1), (2, "C", 0.1, 0)]
    agree(submission, expect, missed, 1, 1 / 2)


def check_days_in_any_order(submission, expect):
    """The days are gone through in order of time, whatever the order of the list."""
    shuffled = [(10, "A", 0.9, 1), (9, "B", 0.6, 1), (10, "B", 0.7, 0), (9, "A", 0.8, 1), (10, "C", 0.2, 0)]
    agree(submission, expect, shuffled, 1, 1 / 2)
    agree(submission, expect, [(2, "B", 0.9, 0), (2, "A", 0.4, 1), (1, "B", 0.9, 1)], 1, 1.0)


def check_equal_scores(submission, expect):
    """Equal scores are taken in ascending order of the card."""
    agree(submission, expect, [(1, "B", 0.5, 1), (1, "A", 0.5, 0)], 1, 0.0)
    agree(submission, expect, [(1, "C", 0.5, 0), (1, "A", 0.5, 1), (1, "B", 0.5, 1)], 2, 1.0)


def check_impossible_input_is_refused(submission, expect):
    """A k below 1 and an empty list raise ValueError."""
    expect(submission.call("card_precision_at_k", [(1, "A", 0.9, 1)], 0)).raises(ValueError)
    expect(submission.call("card_precision_at_k", [(1, "A", 0.9, 1)], -1)).raises(ValueError)
    expect(submission.call("card_precision_at_k", [], 5)).raises(ValueError)
