"""You draw without replacement, so no row can be copied twice.

That fails as soon as more copies are needed than there are rows, which is the usual case: 10 frauds have to become 45. Use a draw that puts each row back.

Fails: check_counts, check_originals_stay, check_copies_come_from_the_smaller_class, check_draws_are_even, check_rng_decides, check_test_part_is_left_alone, check_no_row_on_both_sides, check_training_part_is_oversampled
"""


def oversample(rows, labels, ratio, rng):
    if not 0 < ratio <= 1:
        raise ValueError("ratio must lie in (0, 1]")
    small = 1 if labels.count(1) <= labels.count(0) else 0
    originals = [row for row, label in zip(rows, labels, strict=True) if label == small]
    copies = int(ratio * (len(rows) - len(originals))) - len(originals)
    if not originals or copies <= 0:
        raise ValueError("nothing to add")
    return rows + rng.sample(originals, copies), labels + [small] * copies


def split_then_oversample(rows, labels, test_size, ratio, rng):
    if not 0 < test_size < len(rows):
        raise ValueError("test_size must leave something on both sides")
    cut = len(rows) - test_size
    return *oversample(rows[:cut], labels[:cut], ratio, rng), rows[cut:], labels[cut:]
