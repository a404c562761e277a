"""A score of exactly the threshold is not flagged in your code.

The task says at least. Scores are often rounded or come from trees with few leaves, so many lie exactly on a threshold that was chosen from them.

Fails: check_worked_example, check_threshold_is_flagged
"""


def precision_recall_f(labels, scores, threshold, beta=1.0):
    if beta <= 0:
        raise ValueError(f"beta must be above 0, got {beta}")
    flagged = [label for label, score in zip(labels, scores, strict=True) if score > threshold]
    hits = sum(flagged)
    precision = _ratio(hits, len(flagged))
    recall = _ratio(hits, sum(labels))
    weight = beta**2
    f = _ratio((1 + weight) * precision * recall, weight * precision + recall)
    return (precision, recall, f)


def _ratio(part, whole):
    return part / whole if whole else 0.0
