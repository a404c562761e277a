# Counts come from imbalanced-learn's RandomOverSampler(sampling_strategy=ratio), see oracle.py.
import random


class Random(random.Random):
    """Copied in one step: each call of a check copies its arguments, and the usual way goes through 625 numbers."""

    def __deepcopy__(self, memo):
        twin = Random(0)
        twin.setstate(self.getstate())
        return twin


def data(zeros, ones):
    """Rows 0, 1, 2, … (so every row can be told apart), the smaller class spread evenly over them."""
    total = zeros + ones
    small, few = (1, ones) if ones <= zeros else (0, zeros)
    labels = [1 - small] * total
    for i in range(few):
        labels[i * total // few] = small
    return list(range(total)), labels


def sampled(submission, rows, labels, ratio, seed=7):
    """Call oversample and return its rows and labels."""
    new_rows, new_labels = submission.call("oversample", rows, labels, ratio, Random(seed)).value
    return list(new_rows), list(new_labels)


def parts(submission, rows, labels, test_size, ratio=0.5):
    """Call split_then_oversample and return its four lists."""
    result = submission.call("split_then_oversample", rows, labels, test_size, ratio, Random(7)).value
    train_rows, train_labels, test_rows, test_labels = result
    return list(train_rows), list(train_labels), list(test_rows), list(test_labels)


def check_counts(submission, expect):
    """The smaller class grows to ratio times the larger one, whichever label it has (0s, 1s)."""
    for zeros, ones, ratio, wanted in (
        (90, 10, 0.5, [90, 45]),
        (90, 10, 0.33, [90, 29]),
        (100, 20, 0.29, [100, 28]),
        (60, 40, 1.0, [60, 60]),
        (12, 5, 0.5, [12, 6]),
        (30, 70, 0.5, [35, 70]),
    ):
        _, labels = sampled(submission, *data(zeros, ones), ratio)
        expect([labels.count(0), labels.count(1)]).equal(wanted)


def check_originals_stay(submission, expect):
    """Every original row comes back first, in its place and with its label."""
    for zeros, ones in ((90, 10), (12, 40)):
        rows, labels = data(zeros, ones)
        new_rows, new_labels = sampled(submission, rows, labels, 0.5)
        kept = new_rows[: len(rows)] == rows and new_labels[: len(rows)] == labels
        expect.holds(f"the {zeros + ones} original rows come first and unchanged", kept, kept)


def check_copies_come_from_the_smaller_class(submission, expect):
    """Every added row is a copy from the smaller class and carries its label."""
    for zeros, ones, small in ((90, 10, 1), (12, 40, 0)):
        rows, labels = data(zeros, ones)
        new_rows, new_labels = sampled(submission, rows, labels, 0.5)
        added = list(zip(new_rows, new_labels, strict=True))[len(rows) :]
        foreign = sum(labels[row] != small or label != small for row, label in added)
        expect.holds(f"no added row is anything but a copy from class {small}", foreign, foreign == 0)
        expect.holds(f"rows of class {small} were added", bool(added), bool(added))


def check_draws_are_even(submission, expect):
    """Copies are drawn with replacement, and every original has the same chance."""
    new_rows, new_labels = sampled(submission, *data(10, 1), 1.0)
    expect([new_labels.count(0), new_labels.count(1)]).equal([10, 10])
    rows, labels = data(400, 4)
    originals = [row for row, label in zip(rows, labels, strict=True) if label == 1]
    even = True
    for seed in (1, 2, 3, 4):
        new_rows, _ = sampled(submission, rows, labels, 1.0, seed)
        # 396 draws from four rows: 99 each, standard deviation 8.6; 52 is six of those.
        even = even and all(abs(new_rows.count(row) - 100) <= 52 for row in originals)
    expect.holds("each of four rows gets about a quarter of 396 copies", even, even)


def check_rng_decides(submission, expect):
    """All randomness comes from rng: the same seed repeats the rows, another seed changes them."""
    rows, labels = data(60, 6)
    first, again, other = (sampled(submission, rows, labels, 1.0, seed)[0] for seed in (1, 1, 2))
    expect.holds("the same seed gives the same rows", first == again, first == again)
    expect.holds("another seed gives other rows", first != other, first != other)


def check_ratio_that_adds_nothing_is_refused(submission, expect):
    """A ratio outside (0, 1], an empty class or nothing to add raises ValueError."""
    rows, labels = data(90, 10)
    for ratio in (0.05, 0.1, 0.115, 0.0, -0.5, 1.5):
        expect(submission.call("oversample", rows, labels, ratio, Random(7))).raises(ValueError)
    expect(submission.call("oversample", [1, 2, 3], [0, 0, 0], 0.5, Random(7))).raises(ValueError)
    expect(submission.call("oversample", [1, 2], [0, 1], 1.0, Random(7))).raises(ValueError)


def check_test_part_is_left_alone(submission, expect):
    """The test part is the last rows as they were: as many rows, as many frauds, same order."""
    for test_size in (30, 7, 1):
        rows, labels = data(90, 10)
        _, _, test_rows, test_labels = parts(submission, rows, labels, test_size)
        # How many rows, and how many of them frauds.
        expect([len(test_rows), sum(test_labels)]).equal([test_size, sum(labels[-test_size:])])
        same = test_rows == rows[-test_size:] and test_labels == labels[-test_size:]
        expect.holds(f"they are the last {test_size} rows, in order", same, same)


def check_no_row_on_both_sides(submission, expect):
    """No row of the test part, and no copy of one, is in the training part."""
    for test_size in (30, 7):
        rows, labels = data(90, 10)
        train_rows, _, test_rows, _ = parts(submission, rows, labels, test_size)
        shared = len(set(train_rows) & set(test_rows))
        expect.holds(f"no row is on both sides at test size {test_size}", shared, shared == 0)


def check_training_part_is_oversampled(submission, expect):
    """The training part alone is oversampled, to the ratio of its own classes."""
    rows, labels = data(90, 10)
    train_rows, train_labels, _, _ = parts(submission, rows, labels, 30)
    # The first 70 rows hold 63 zeros and 7 ones; int(0.5 * 63) = 31.
    expect([train_labels.count(0), train_labels.count(1)]).equal([63, 31])
    early = train_rows[:70] == rows[:70]
    expect.holds("the training part begins with the first 70 rows, in order", early, early)


def check_impossible_split_is_refused(submission, expect):
    """A test part that takes nothing or everything, or leaves one class to train on, raises ValueError."""
    rows, labels = data(90, 10)
    rng = Random(7)
    for test_size in (0, -5, 100, 101):
        expect(submission.call("split_then_oversample", rows, labels, test_size, 0.5, rng)).raises(ValueError)
    late = [0] * 8 + [1, 1]
    expect(submission.call("split_then_oversample", list(range(10)), late, 3, 0.5, rng)).raises(ValueError)
