# Expected distances are fractions worked out by hand; oracle.py takes them from pandas and scipy.
TOLERANCE = 1e-9


def agrees(submission, expect, training, serving, category, distance):
    """Compare the answer; a list will do for the tuple."""
    expect(submission.call("categorical_skew", training, serving)).close(
        (category, distance), abs=TOLERANCE, sequence=True
    )


def check_worked_example(submission, expect):
    """The example of the task comes out."""
    training, serving = {"card": 50, "wallet": 50}, {"card": 8, "wallet": 6, "voucher": 6}
    agrees(submission, expect, training, serving, "voucher", 0.3)


def check_same_categories(submission, expect):
    """The largest single difference of shares wins, up or down."""
    agrees(submission, expect, {"a": 5, "b": 3, "c": 2}, {"a": 2, "b": 4, "c": 4}, "a", 0.3)
    agrees(submission, expect, {"a": 1, "b": 8, "c": 1}, {"a": 2, "b": 4, "c": 4}, "b", 0.4)
    # Two fall and two rise, so no single category makes up for the rest.
    four = {"a": 6, "b": 6, "c": 4, "d": 4}
    agrees(submission, expect, four, {"a": 2, "b": 4, "c": 7, "d": 7}, "a", 0.2)
    # c grew to more than three times its share, but a moved further.
    agrees(submission, expect, {"a": 60, "b": 38, "c": 2}, {"a": 45, "b": 48, "c": 7}, "a", 0.15)


def check_category_on_one_side_only(submission, expect):
    """A category that only one side has counts, whichever side that is."""
    agrees(submission, expect, {"a": 6, "b": 2, "old": 2}, {"a": 7, "b": 3}, "old", 0.2)
    agrees(submission, expect, {"a": 7, "b": 3}, {"a": 6, "b": 2, "new": 2}, "new", 0.2)
    agrees(submission, expect, {"a": 4, "b": 1}, {"z": 9}, "z", 1.0)
    agrees(submission, expect, {"a": 6, "b": 4, "new": 0}, {"a": 6, "b": 3, "new": 3}, "new", 0.25)


def check_sides_of_different_size(submission, expect):
    """A sample of serving traffic is compared by its shares."""
    agrees(submission, expect, {"a": 600_000, "b": 400_000}, {"a": 5, "b": 2, "c": 3}, "c", 0.3)
    agrees(submission, expect, {"a": 1}, {"a": 500}, "a", 0.0)


def check_ties_go_by_name(submission, expect):
    """Of several equal differences the alphabetically first category is named."""
    agrees(submission, expect, {"d": 2, "b": 1, "c": 1}, {"c": 2, "d": 1, "b": 1}, "c", 0.25)
    agrees(submission, expect, {"y": 1, "x": 1}, {"x": 4}, "x", 0.5)
    agrees(submission, expect, {"y": 2, "x": 6}, {"y": 1, "x": 3}, "x", 0.0)


def check_impossible_input_is_refused(submission, expect):
    """A side without rows or a negative count raises ValueError."""
    expect(submission.call("categorical_skew", {}, {"a": 1})).raises(ValueError)
    expect(submission.call("categorical_skew", {"a": 1}, {})).raises(ValueError)
    expect(submission.call("categorical_skew", {"a": 0, "b": 0}, {"a": 1})).raises(ValueError)
    expect(submission.call("categorical_skew", {"a": 3}, {"a": 3, "b": -1})).raises(ValueError)
