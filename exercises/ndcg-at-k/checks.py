# Expected values come from scikit-learn's dcg_score and ndcg_score, fed strictly decreasing scores.
TOLERANCE = 1e-9


def check_worked_example(submission, expect):
    """The example of the task comes out."""
    order = [0, 1, 0, 3, 2, 1]
    expect(submission.call("dcg_at_k", order, 3)).close(0.6309297535714573, abs=TOLERANCE)
    expect(submission.call("ndcg_at_k", order, 3)).close(0.1324965074305628, abs=TOLERANCE)


def check_discount_of_each_position(submission, expect):
    """Position 1 counts in full, position i is divided by log2(i + 1)."""
    expect(submission.call("dcg_at_k", [1, 0], 1)).close(1.0, abs=TOLERANCE)
    expect(submission.call("dcg_at_k", [0, 1], 2)).close(0.6309297535714573, abs=TOLERANCE)
    expect(submission.call("dcg_at_k", [0, 0, 1], 3)).close(0.5, abs=TOLERANCE)
    expect(submission.call("dcg_at_k", [0, 0, 0, 0, 0, 0, 1], 7)).close(1 / 3, abs=TOLERANCE)


def check_gain_is_the_grade(submission, expect):
    """The gain is the grade itself, also for large and fractional grades."""
    expect(submission.call("dcg_at_k", [4], 1)).close(4.0, abs=TOLERANCE)
    expect(submission.call("dcg_at_k", [0, 4, 1.5], 3)).close(3.2737190142858292, abs=TOLERANCE)
    expect(submission.call("dcg_at_k", [3, 2, 3, 0, 1, 2], 6)).close(6.861126688593501, abs=TOLERANCE)


def check_nothing_counts_below_k(submission, expect):
    """Items below position k add nothing to DCG@k."""
    expect(submission.call("dcg_at_k", [3, 2, 3, 0, 1, 2], 2)).close(4.261859507142915, abs=TOLERANCE)
    expect(submission.call("dcg_at_k", [1, 0, 2, 0, 3], 1)).close(1.0, abs=TOLERANCE)


def check_k_may_exceed_the_list(submission, expect):
    """A list shorter than k is used as it is, even an empty one."""
    expect(submission.call("dcg_at_k", [1, 2, 3], 10)).close(3.7618595071429146, abs=TOLERANCE)
    expect(submission.call("ndcg_at_k", [1, 3, 2], 7)).close(0.8174935137996167, abs=TOLERANCE)
    expect(submission.call("ndcg_at_k", [0, 1], 5)).close(0.6309297535714573, abs=TOLERANCE)
    expect(submission.call("dcg_at_k", [], 3)).close(0.0, abs=TOLERANCE)


def check_ideal_uses_all_items(submission, expect):
    """The ideal order is taken over all items, not over the first k."""
    expect(submission.call("ndcg_at_k", [0, 1, 0, 2], 2)).close(0.2398124665681314, abs=TOLERANCE)
    expect(submission.call("ndcg_at_k", [0, 2, 0, 0, 3], 2)).close(0.2960819109658652, abs=TOLERANCE)
    expect(submission.call("ndcg_at_k", [1, 0, 0, 0, 0, 4], 2)).close(0.21593935844714157, abs=TOLERANCE)


def check_ideal_is_cut_at_k(submission, expect):
    """The ideal stops at k too, so a perfect order scores 1 for every k."""
    expect(submission.call("ndcg_at_k", [3, 3, 1, 1], 2)).close(1.0, abs=TOLERANCE)
    expect(submission.call("ndcg_at_k", [5, 4, 3, 2, 1], 3)).close(1.0, abs=TOLERANCE)
    expect(submission.call("ndcg_at_k", [2, 3, 1, 1], 2)).close(0.9134015924715544, abs=TOLERANCE)


def check_nothing_relevant_scores_zero(submission, expect):
    """A request without a relevant item scores 0."""
    expect(submission.call("ndcg_at_k", [0, 0, 0], 2)).close(0.0, abs=TOLERANCE)
    expect(submission.call("ndcg_at_k", [0], 1)).close(0.0, abs=TOLERANCE)
    expect(submission.call("ndcg_at_k", [], 5)).close(0.0, abs=TOLERANCE)


def check_k_below_one_is_refused(submission, expect):
    """A k below 1 raises ValueError."""
    expect(submission.call("dcg_at_k", [3, 2, 1], 0)).raises(ValueError)
    expect(submission.call("dcg_at_k", [3, 2, 1], -1)).raises(ValueError)
    expect(submission.call("ndcg_at_k", [3, 2, 1], 0)).raises(ValueError)
