"""You take label 1 for the smaller class.

In fraud it is, until somebody hands you a filtered set, such as the alerts of one rule, in which frauds are the majority. Let the counts decide which class is smaller.

Fails: check_counts, check_originals_stay, check_copies_come_from_the_smaller_class
"""


def oversample(rows, labels, ratio, rng):
    if not 0 < ratio <= 1:
        raise ValueError("ratio must lie in (0, 1]")
    originals = [row for row, label in zip(rows, labels, strict=True) if label == 1]
    copies = int(ratio * (len(rows) - len(originals))) - len(originals)
    if not originals or copies <= 0:
        raise ValueError("nothing to add")
    return rows + rng.choices(originals, k=copies), labels + [1] * copies


def split_then_oversample(rows, labels, test_size, ratio, rng):
    if not 0 < test_size < len(rows):
        raise ValueError("test_size must leave something on both sides")
    cut = len(rows) - test_size
    return *oversample(rows[:cut], labels[:cut], ratio, rng), rows[cut:], labels[cut:]
