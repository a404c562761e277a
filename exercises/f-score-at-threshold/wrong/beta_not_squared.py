"""You use beta where the formula has its square.

For a beta of 1 that makes no difference. For 2, recall then weighs less than the definition promises.

Fails: check_worked_example, check_beta_weighs_recall
"""


def precision_recall_f(labels, scores, threshold, beta=1.0):
    if beta <= 0:
        raise ValueError(f"beta must be above 0, got {beta}")
    flagged = [label for label, score in zip(labels, scores, strict=True) if score >= threshold]
    hits = sum(flagged)
    precision = _ratio(hits, len(flagged))
    recall = _ratio(hits, sum(labels))
    weight = beta
    f = _ratio((1 + weight) * precision * recall, weight * precision + recall)
    return (precision, recall, f)


def _ratio(part, whole):
    return part / whole if whole else 0.0
