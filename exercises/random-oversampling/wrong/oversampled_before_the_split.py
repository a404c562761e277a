"""You oversample everything and split afterwards.

The copies stand at the end of the list, so your test part consists of copies of frauds whose originals are in the training part. The model only has to remember them. With a random split the effect is the same, just harder to see. Think about which operation must not know the other part.

Fails: check_test_part_is_left_alone, check_no_row_on_both_sides, check_training_part_is_oversampled, check_impossible_split_is_refused
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
    rows, labels = oversample(rows, labels, ratio, rng)
    cut = len(rows) - test_size
    return rows[:cut], labels[:cut], rows[cut:], labels[cut:]
