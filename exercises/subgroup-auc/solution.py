import math
from bisect import bisect_left, bisect_right


def bias_aucs(
    labels: list[int],
    scores: list[float],
    in_group: list[bool],
) -> dict[str, float | None]:
    """AUCs "overall", "subgroup", "bpsn" and "bnsp".

    Time O(n log n), memory O(n).
    """
    if any(math.isnan(score) for score in scores):
        raise ValueError("a score is NaN")
    # Four corners hold everything that the four AUCs compare.
    corners = {(y, g): [] for y in (0, 1) for g in (False, True)}
    # strict: zip itself refuses lists of different lengths.
    for y, score, g in zip(labels, scores, in_group, strict=True):
        if y not in (0, 1):
            raise ValueError(f"a label must be 0 or 1, got {y}")
        corners[y, g].append(score)
    group_toxic, other_toxic = corners[1, True], corners[1, False]
    group_fine, other_fine = corners[0, True], corners[0, False]
    return {
        "overall": _auc(group_toxic + other_toxic, group_fine + other_fine),
        "subgroup": _auc(group_toxic, group_fine),
        "bpsn": _auc(other_toxic, group_fine),
        "bnsp": _auc(group_toxic, other_fine),
    }


def _auc(toxic: list[float], fine: list[float]) -> float | None:
    if not toxic or not fine:
        return None
    ordered = sorted(fine)
    # Left counts those below, right also the equal ones: their mean
    # gives a tie one half.
    below = sum(bisect_left(ordered, a) + bisect_right(ordered, a) for a in toxic)
    return below / 2 / (len(toxic) * len(fine))
