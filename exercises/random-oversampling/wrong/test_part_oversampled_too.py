"""You oversample the test part as well.

No row is on both sides, but the test part no longer has the class balance of production. Precision measured there is far too high: it depends on the base rate, and you have changed it. Leave the test part as it is.

Fails: check_test_part_is_left_alone
"""


def oversample(rows, labels, ratio, rng):
    if not 0 < ratio <= 1:
        raise ValueError("ratio must lie in (0, 1]")
    small = 1 if labels.count(1) <= labels.count(0) else 0
    originals = [row for row, label in zip(rows, labels, strict=True) if label == small]
    copies = int(ratio * (len(rows) - len(originals))) - len(originals)
    if not originals or copies <= 0:
        raise ValueError("nothing to add")
    return rows + rng.choices(originals, k=copies), labels + [small] * copies


def split_then_oversample(rows, labels, test_size, ratio, rng):
    if not 0 < test_size < len(rows):
        raise ValueError("test_size must leave something on both sides")
    cut = len(rows) - test_size
    train = oversample(rows[:cut], labels[:cut], ratio, rng)
    try:
        test = oversample(rows[cut:], labels[cut:], ratio, rng)
    except ValueError:
        test = rows[cut:], labels[cut:]
    return *train, *test
