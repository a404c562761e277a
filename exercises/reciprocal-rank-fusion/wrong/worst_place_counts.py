"""Of several places in one list, your code keeps the last one.

A dictionary filled in the order of the list is overwritten by each later passage, so the document is judged by its weakest one. The first time you meet it is the one to keep.

Fails: check_repeated_documents_count_once
"""

from collections import defaultdict


def reciprocal_rank_fusion(rankings: list[list[str]], k: int = 60) -> list[tuple[str, float]]:
    if k < 1:
        raise ValueError(f"k must be at least 1, got {k}")
    scores: defaultdict[str, float] = defaultdict(float)
    for ranking in rankings:
        best = {document: rank for rank, document in enumerate(ranking, start=1)}
        for document, rank in best.items():
            scores[document] += 1 / (k + rank)
    return sorted(scores.items(), key=lambda item: (-item[1], item[0]))
