"""Documents of equal score stand in the order in which you met them.

Ties are common here, since every retriever hands out the same few values. Without a second key the result changes when the retrievers answer in another order, and caching and tests become flaky.

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
    return sorted(scores.items(), key=lambda item: -item[1])
