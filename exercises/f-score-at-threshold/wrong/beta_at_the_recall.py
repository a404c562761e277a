"""Your beta weighs precision instead of recall.

In the divisor it belongs to the precision, against what one might expect: a large weight there makes F follow the other number. Test with a recall far below the precision.

Fails: check_worked_example, check_beta_weighs_recall
"""


def precision_recall_f(labels, scores, threshold, beta=1.0):
    if beta <= 0:
        raise ValueError(f"beta must be above 0, got {beta}")
    flagged = [label for label, score in zip(labels, scores, strict=True) if score >= threshold]
    hits = sum(flagged)
    precision = _ratio(hits, len(flagged))
    recall = _ratio(hits, sum(labels))
    weight = beta**2
    f = _ratio((1 + weight) * precision * recall, precision + weight * recall)
    return (precision, recall, f)


def _ratio(part, whole):
    return part / whole if whole else 0.0
