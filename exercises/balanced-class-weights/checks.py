# Expected weights are exact fractions; oracle.py asks scikit-learn's compute_class_weight.
TOLERANCE = 1e-9


def agree(submission, expect, labels, wanted):
    """Compare the weights of all classes."""
    expect(submission.call("class_weights", labels)).close(wanted, abs=TOLERANCE)


def check_worked_example(submission, expect):
    """The example of the task comes out."""
    labels = ["good"] * 8 + ["bad"] * 2
    agree(submission, expect, labels, {"good": 0.625, "bad": 2.5})
    expect(submission.call("weighted_base_rate", labels, "bad")).close(0.5, abs=TOLERANCE)


def check_rare_class(submission, expect):
    """The rarer the class, the larger its weight."""
    agree(submission, expect, [0] * 90 + [1] * 10, {0: 5 / 9, 1: 5.0})
    agree(submission, expect, [0] * 999 + [1], {0: 500 / 999, 1: 500.0})
    agree(submission, expect, [1, 1, 1, 0], {1: 2 / 3, 0: 2.0})


def check_equal_classes(submission, expect):
    """Classes of equal size weigh 1."""
    agree(submission, expect, [0, 1, 1, 0], {0: 1.0, 1: 1.0})
    agree(submission, expect, ["a", "b", "c"], {"a": 1.0, "b": 1.0, "c": 1.0})


def check_several_classes(submission, expect):
    """With more classes each gets a smaller part of the rows."""
    labels = ["ok"] * 6 + ["spam"] * 2 + ["hate"]
    agree(submission, expect, labels, {"ok": 0.5, "spam": 1.5, "hate": 3.0})
    agree(submission, expect, [3, 1, 3, 2, 3, 3, 0, 1], {3: 0.5, 1: 1.0, 2: 2.0, 0: 2.0})


def check_single_class(submission, expect):
    """A single class weighs 1, and no labels give no weights."""
    agree(submission, expect, ["ok", "ok", "ok"], {"ok": 1.0})
    agree(submission, expect, [], {})


def check_total_weight_is_kept(submission, expect):
    """The weights of all rows add up to the number of rows."""
    for labels in ([0] * 7 + [1] * 3, ["a", "b", "b", "c", "c", "c", "c"]):
        weights = submission.call("class_weights", labels).value
        expect(sum(weights.get(label, 0.0) for label in labels)).close(len(labels), abs=TOLERANCE)


def check_base_rate_is_lost(submission, expect):
    """In the weighted data every class is equally frequent."""
    expect(submission.call("weighted_base_rate", [0] * 999 + [1], 1)).close(0.5, abs=TOLERANCE)
    expect(submission.call("weighted_base_rate", [0] * 999 + [1], 0)).close(0.5, abs=TOLERANCE)
    expect(submission.call("weighted_base_rate", ["a", "b", "b", "c"], "b")).close(1 / 3, abs=TOLERANCE)
    expect(submission.call("weighted_base_rate", ["a", "a"], "a")).close(1.0, abs=TOLERANCE)


def check_unknown_class_is_refused(submission, expect):
    """A class that does not occur has no base rate."""
    expect(submission.call("weighted_base_rate", [0, 0, 1], 2)).raises(ValueError)
    expect(submission.call("weighted_base_rate", [], 1)).raises(ValueError)
