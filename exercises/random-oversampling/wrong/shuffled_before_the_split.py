"""You shuffle before you cut.

Fraud comes in waves: the same stolen card pays several times within hours. A random split puts parts of one wave on both sides and lets the model train on payments later than those it is tested on. The rows come in order of time; cut them there.

Fails: check_test_part_is_left_alone, check_training_part_is_oversampled, check_impossible_split_is_refused
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
    # A stratified random split, as train_test_split(stratify=labels) makes it.
    order = rng.sample(range(len(rows)), k=len(rows))
    frauds = round(test_size * sum(labels) / len(rows))
    test = [i for i in order if labels[i] == 1][:frauds]
    test += [i for i in order if labels[i] == 0][: test_size - frauds]
    train = [i for i in order if i not in test]
    new_rows, new_labels = oversample([rows[i] for i in train], [labels[i] for i in train], ratio, rng)
    return new_rows, new_labels, [rows[i] for i in test], [labels[i] for i in test]
