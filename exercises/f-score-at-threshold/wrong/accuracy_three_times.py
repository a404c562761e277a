"""You pool both classes before you divide.

Micro-averaged over both classes, precision, recall and F are all the same number: accuracy. With 1 fraud in 1,000 it says nothing.

Fails: check_worked_example, check_threshold_is_flagged, check_only_class_one_counts, check_precision_is_not_recall, check_beta_weighs_recall, check_nothing_flagged, check_no_positives
"""


def precision_recall_f(labels, scores, threshold, beta=1.0):
    if beta <= 0:
        raise ValueError(f"beta must be above 0, got {beta}")
    flagged = [label for label, score in zip(labels, scores, strict=True) if score >= threshold]
    hits = sum(flagged)
    right = hits + len(labels) - sum(labels) - (len(flagged) - hits)
    precision = recall = _ratio(right, len(labels))
    weight = beta**2
    f = _ratio((1 + weight) * precision * recall, weight * precision + recall)
    return (precision, recall, f)


def _ratio(part, whole):
    return part / whole if whole else 0.0
