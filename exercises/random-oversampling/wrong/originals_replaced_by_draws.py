"""You replace the smaller class by draws from it, so some of its rows get lost.

Ten draws with replacement from ten rows miss more than a third of them on average, twenty draws still about one in eight, and frauds are the rows you have least of. Oversampling only adds: keep every original and draw just the copies that are missing.

Fails: check_originals_stay, check_training_part_is_oversampled
"""


def oversample(rows, labels, ratio, rng):
    if not 0 < ratio <= 1:
        raise ValueError("ratio must lie in (0, 1]")
    small = 1 if labels.count(1) <= labels.count(0) else 0
    originals = [row for row, label in zip(rows, labels, strict=True) if label == small]
    large = [row for row, label in zip(rows, labels, strict=True) if label != small]
    target = int(ratio * len(large))
    if not originals or target <= len(originals):
        raise ValueError("nothing to add")
    drawn = rng.choices(originals, k=target)
    return large + drawn, [1 - small] * len(large) + [small] * target


def split_then_oversample(rows, labels, test_size, ratio, rng):
    if not 0 < test_size < len(rows):
        raise ValueError("test_size must leave something on both sides")
    cut = len(rows) - test_size
    return *oversample(rows[:cut], labels[:cut], ratio, rng), rows[cut:], labels[cut:]
