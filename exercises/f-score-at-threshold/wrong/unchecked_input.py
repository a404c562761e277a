"""You accept any beta and lists of different lengths.

Pairs are then cut at the shorter list without a word, while the positives are counted in the whole one. Both are mistakes of the caller and should be said.

Fails: check_impossible_input_is_refused
"""


def precision_recall_f(labels, scores, threshold, beta=1.0):
    flagged = [label for label, score in zip(labels, scores, strict=False) if score >= threshold]
    hits = sum(flagged)
    precision = _ratio(hits, len(flagged))
    recall = _ratio(hits, sum(labels))
    weight = beta**2
    f = _ratio((1 + weight) * precision * recall, weight * precision + recall)
    return (precision, recall, f)


def _ratio(part, whole):
    return part / whole if whole else 0.0
