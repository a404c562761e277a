"""You return the data unchanged when the ratio asks for fewer rows than there are.

Whoever calls you then believes the training data were oversampled, and compares two runs that are the same. The task asks for `ValueError`, as imbalanced-learn raises it.

Fails: check_ratio_that_adds_nothing_is_refused, check_impossible_split_is_refused
"""


def oversample(rows, labels, ratio, rng):
    small = 1 if labels.count(1) <= labels.count(0) else 0
    originals = [row for row, label in zip(rows, labels, strict=True) if label == small]
    copies = max(0, int(ratio * (len(rows) - len(originals))) - len(originals))
    if not originals:
        copies = 0
    return rows + [rng.choice(originals) for _ in range(copies)], labels + [small] * copies


def split_then_oversample(rows, labels, test_size, ratio, rng):
    if not 0 < test_size < len(rows):
        raise ValueError("test_size must leave something on both sides")
    cut = len(rows) - test_size
    return *oversample(rows[:cut], labels[:cut], ratio, rng), rows[cut:], labels[cut:]
