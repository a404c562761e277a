"""A document that comes up several times in one list collects a share for each of them.

A long manual with five matching passages then beats the short page with the answer. Fusion counts how many retrievers found a document, not how many pieces it was cut into.

Fails: check_repeated_documents_count_once
"""

from collections import defaultdict


def reciprocal_rank_fusion(rankings: list[list[str]], k: int = 60) -> list[tuple[str, float]]:
    if k < 1:
        raise ValueError(f"k must be at least 1, got {k}")
    scores: defaultdict[str, float] = defaultdict(float)
    for ranking in rankings:
        for rank, document in enumerate(ranking, start=1):
            scores[document] += 1 / (k + rank)
    return sorted(scores.items(), key=lambda item: (-item[1], item[0]))
