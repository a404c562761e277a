"""You make a generator of your own and leave the one you were given unused.

A fixed seed inside the function gives every fold and every repetition the same draws, so their spread tells you nothing, and the caller cannot repeat or vary a run. Draw from `rng`.

Fails: check_rng_decides
"""

import random


def oversample(rows, labels, ratio, rng):
    if not 0 < ratio <= 1:
        raise ValueError("ratio must lie in (0, 1]")
    small = 1 if labels.count(1) <= labels.count(0) else 0
    originals = [row for row, label in zip(rows, labels, strict=True) if label == small]
    copies = int(ratio * (len(rows) - len(originals))) - len(originals)
    if not originals or copies <= 0:
        raise ValueError("nothing to add")
    return rows + random.Random(0).choices(originals, k=copies), labels + [small] * copies


def split_then_oversample(rows, labels, test_size, ratio, rng):
    if not 0 < test_size < len(rows):
        raise ValueError("test_size must leave something on both sides")
    cut = len(rows) - test_size
    return *oversample(rows[:cut], labels[:cut], ratio, rng), rows[cut:], labels[cut:]
