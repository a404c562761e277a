"""You divide without looking at the divisor.

Nothing flagged and no positives both occur, in a small segment or at a high threshold, and one of them ends the whole report. The task says what to return.

Fails: check_nothing_flagged, check_no_positives
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
    return (precision, recall, f)


def _ratio(part, whole):
    return part / whole
