"""You draw from a list that already contains your copies.

Whatever is drawn early is in the list more often and so is drawn more often again. In the end a few frauds dominate, and the model learns those few. Draw every copy from the original rows.

Fails: check_draws_are_even
"""


def oversample(rows, labels, ratio, rng):
    if not 0 < ratio <= 1:
        raise ValueError("ratio must lie in (0, 1]")
    small = 1 if labels.count(1) <= labels.count(0) else 0
    pool = [row for row, label in zip(rows, labels, strict=True) if label == small]
    copies = int(ratio * (len(rows) - len(pool))) - len(pool)
    if not pool or copies <= 0:
        raise ValueError("nothing to add")
    rows, labels = list(rows), list(labels)
    for _ in range(copies):
        row = rng.choice(pool)
        pool.append(row)
        rows.append(row)
        labels.append(small)
    return rows, labels


def split_then_oversample(rows, labels, test_size, ratio, rng):
    if not 0 < test_size < len(rows):
        raise ValueError("test_size must leave something on both sides")
    cut = len(rows) - test_size
    return *oversample(rows[:cut], labels[:cut], ratio, rng), rows[cut:], labels[cut:]
