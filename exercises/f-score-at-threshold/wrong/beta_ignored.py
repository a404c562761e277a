"""You compute F with a beta of 1, whatever is asked for.

A moderation team that fears misses more than false alarms sets 2. The parameter has to reach the formula.

Fails: check_worked_example, check_beta_weighs_recall
"""


def precision_recall_f(labels, scores, threshold, beta=1.0):
    if beta <= 0:
        raise ValueError(f"beta must be above 0, got {beta}")
    flagged = [label for label, score in zip(labels, scores, strict=True) if score >= threshold]
    hits = sum(flagged)
    precision = _ratio(hits, len(flagged))
    recall = _ratio(hits, sum(labels))
    weight = 1
    f = _ratio((1 + weight) * precision * recall, weight * precision + recall)
    return (precision, recall, f)


def _ratio(part, whole):
    return part / whole if whole else 0.0
