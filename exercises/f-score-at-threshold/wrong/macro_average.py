"""You average both classes.

Class 0 is easy when it is 99.9 percent of the data, so the average looks good whatever happens to the frauds. All three numbers are those of class 1.

Fails: check_worked_example, check_threshold_is_flagged, check_only_class_one_counts, check_precision_is_not_recall, check_beta_weighs_recall, check_nothing_flagged, check_no_positives
"""


def precision_recall_f(labels, scores, threshold, beta=1.0):
    if beta <= 0:
        raise ValueError(f"beta must be above 0, got {beta}")
    if len(labels) != len(scores):
        raise ValueError("lengths differ")
    one = _of_class(1, labels, scores, threshold, beta)
    zero = _of_class(0, labels, scores, threshold, beta)
    return tuple((a + b) / 2 for a, b in zip(one, zero, strict=True))


def _of_class(positive, labels, scores, threshold, beta):
    flagged = [
        label == positive
        for label, score in zip(labels, scores, strict=True)
        if (score >= threshold) == positive
    ]
    hits = sum(flagged)
    precision = _ratio(hits, len(flagged))
    recall = _ratio(hits, sum(label == positive for label in labels))
    weight = beta**2
    f = _ratio((1 + weight) * precision * recall, weight * precision + recall)
    return (precision, recall, f)


def _ratio(part, whole):
    return part / whole if whole else 0.0
