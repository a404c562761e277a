"""Your F is the plain mean of precision and recall.

Flagging everything gives a recall of 1 and a mean above one half. The harmonic mean stays near the smaller of the two, which is the point of F.

Fails: check_worked_example, check_threshold_is_flagged, check_precision_is_not_recall, check_beta_weighs_recall
"""


def precision_recall_f(labels, scores, threshold, beta=1.0):
    if beta <= 0:
        raise ValueError(f"beta must be above 0, got {beta}")
    flagged = [label for label, score in zip(labels, scores, strict=True) if score >= threshold]
    hits = sum(flagged)
    precision = _ratio(hits, len(flagged))
    recall = _ratio(hits, sum(labels))
    weight = beta**2
    f = (weight * recall + precision) / (1 + weight)
    return (precision, recall, f)


def _ratio(part, whole):
    return part / whole if whole else 0.0
