"""Precision and recall are the wrong way around.

Precision looks at what was flagged: how much of it is right? Recall looks at what is positive: how much of it was found?

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
    f = _ratio((1 + weight) * precision * recall, weight * precision + recall)
    return (recall, precision, f)


def _ratio(part, whole):
    return part / whole if whole else 0.0
