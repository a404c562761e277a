"""You sort by score and id together and turn the result around, so ids of equal score come out descending.

`reverse=True` turns every part of the key around. Only the score has to be.

Fails: check_equal_scores_go_by_id
"""

from collections import defaultdict


def reciprocal_rank_fusion(rankings: list[list[str]], k: int = 60) -> list[tuple[str, float]]:
    if k < 1:
        raise ValueError(f"k must be at least 1, got {k}")
    scores: defaultdict[str, float] = defaultdict(float)
    for ranking in rankings:
        best = {document: rank for rank, document in reversed(list(enumerate(ranking, start=1)))}
        for document, rank in best.items():
            scores[document] += 1 / (k + rank)
    return sorted(scores.items(), key=lambda item: (item[1], item[0]), reverse=True)
