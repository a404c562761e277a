# Expected values come from sklearn.preprocessing.TargetEncoder(smooth=m); out of fold: fit on the other folds, then
# transform the fold.
TOLERANCE = 1e-9


def near(submission, expect, name, arguments, wanted):
    """Compare one list of encodings."""
    expect(submission.call(name, *arguments)).close(wanted, abs=TOLERANCE)


def check_worked_example(submission, expect):
    """The example of the task comes out, also with other settings."""
    rows = (list("aaab"), [1, 1, 0, 0])
    near(submission, expect, "encode", (*rows, list("abc"), 2), [0.6, 1 / 3, 0.5])
    near(submission, expect, "encode", (*rows, list("cba"), 4), [0.5, 0.4, 4 / 7])
    near(submission, expect, "encode_out_of_fold", (*rows, [0, 0, 1, 1], 2), [0.0, 0.0, 1.0, 1.0])


def check_m_imaginary_rows(submission, expect):
    """A category starts with m imaginary rows of the overall mean; m may be a fraction."""
    rows = (list("aabbbb"), [1, 0, 0, 0, 0, 1])
    near(submission, expect, "encode", (*rows, list("ab"), 3), [0.4, 2 / 7])
    near(submission, expect, "encode", (*rows, list("ba"), 0.5), [7 / 27, 7 / 15])
    near(submission, expect, "encode", (*rows, list("ab"), 0), [0.5, 0.25])


def check_mean_over_rows(submission, expect):
    """The overall mean counts rows, so a large category weighs more than a small one."""
    rows = (list("aaaaaaaab"), [0, 0, 0, 0, 0, 0, 0, 1, 1])
    near(submission, expect, "encode", (*rows, list("ab"), 1), [11 / 81, 11 / 18])


def check_any_numbers_as_targets(submission, expect):
    """Targets need not be 0 and 1, and one row is enough to learn from."""
    rows = (list("aabbbb"), [3.5, 1, -2, 0, 4, 10])
    near(submission, expect, "encode", (*rows, list("ab"), 10), [8 / 3, 79 / 28])
    near(submission, expect, "encode", (["a"], [7.25], list("ab"), 3), [7.25, 7.25])


def check_unseen_category(submission, expect):
    """A category without training rows gets the overall mean, also when m is 0."""
    rows = (list("aab"), [1, 1, 0])
    near(submission, expect, "encode", (*rows, list("zzb"), 1), [2 / 3, 2 / 3, 1 / 3])
    near(submission, expect, "encode", (*rows, list("za"), 0), [2 / 3, 1.0])
    near(submission, expect, "encode", (*rows, [], 1), [])


def check_other_folds_teach(submission, expect):
    """A training row is encoded by the rows of all other folds, sums, counts and overall mean alike."""
    name = "encode_out_of_fold"
    rows = (list("aabbab"), [1, 0, 1, 1, 1, 0])
    near(submission, expect, name, (*rows, [0, 1, 2, 0, 1, 2], 1), [0.5, 0.875, 0.875, 0.5, 0.875, 0.875])
    rows = (list("abababab"), [1, 0, 1, 0, 0, 1, 1, 0])
    near(submission, expect, name, (*rows, [0] * 4 + [1] * 4, 2), [0.5] * 4 + [0.75, 0.25, 0.75, 0.25])
    near(submission, expect, name, (list("aabb"), [1, 0, 1, 0], list("xyxy"), 0), [0.0, 1.0, 0.0, 1.0])


def check_category_of_one_fold(submission, expect):
    """A category that occurs in one fold only is unseen there and gets the mean of the other folds."""
    name = "encode_out_of_fold"
    near(submission, expect, name, (list("aab"), [1, 0, 1], [0, 1, 1], 0), [0.0, 1.0, 1.0])
    near(submission, expect, name, (list("abb"), [1, 0, 1], [0, 1, 1], 2), [0.5, 1.0, 1.0])


def check_ids_teach_nothing(submission, expect):
    """Where every row has a category of its own, the encoding says nothing about the target."""
    ids, targets, folds = list("abcdefgh"), [1, 0, 0, 1, 1, 0, 1, 0], [0, 0, 1, 1, 2, 2, 3, 3]
    for m in (0, 1, 20):
        encoded = list(submission.call("encode_out_of_fold", ids, targets, folds, m).value)
        clicked = sum(e for e, y in zip(encoded, targets, strict=True) if y) / 4
        passed = sum(e for e, y in zip(encoded, targets, strict=True) if not y) / 4
        expect([clicked, passed]).close([0.5, 0.5], abs=TOLERANCE)


def check_own_target_plays_no_part(submission, expect):
    """Turning a row's target around leaves the encodings of its whole fold as they were."""
    categories, targets, folds = list("aababbab"), [1, 0, 1, 1, 0, 0, 1, 0], [0, 0, 0, 1, 1, 1, 2, 2]
    before = list(submission.call("encode_out_of_fold", categories, targets, folds, 3).value)
    changed = 0
    for row, fold in enumerate(folds):
        turned = [1 - y if i == row else y for i, y in enumerate(targets)]
        after = list(submission.call("encode_out_of_fold", categories, turned, folds, 3).value)
        own_fold = [i for i, other in enumerate(folds) if other == fold]
        changed += sum(abs(after[i] - before[i]) > TOLERANCE for i in own_fold)
    expect.holds("no encoding depends on a target of its own fold", changed, changed == 0)


def check_impossible_input_is_refused(submission, expect):
    """A negative m and a training set without rows raise ValueError."""
    expect(submission.call("encode", ["a"], [1], ["a"], -0.5)).raises(ValueError)
    expect(submission.call("encode", [], [], ["a"], 2)).raises(ValueError)
    expect(submission.call("encode_out_of_fold", ["a", "b"], [1, 0], [0, 1], -1)).raises(ValueError)
    expect(submission.call("encode_out_of_fold", ["a", "b"], [1, 0], [4, 4], 2)).raises(ValueError)
    near(submission, expect, "encode_out_of_fold", ([], [], [], 2), [])


def check_lengths_must_agree(submission, expect):
    """Categories, targets and folds of different lengths raise ValueError."""
    expect(submission.call("encode", ["a", "b", "b"], [1, 0], ["a"], 2)).raises(ValueError)
    expect(submission.call("encode", ["a", "b"], [1, 0, 1], ["a"], 2)).raises(ValueError)
    expect(submission.call("encode_out_of_fold", ["a", "b"], [1, 0], [0, 1, 2], 2)).raises(ValueError)
