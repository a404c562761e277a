"""You remove repeated documents first and count ranks afterwards.

Everything below a repetition then moves up by one. It is a defensible choice, but not the one fixed here: a rank is the place in the list as the retriever returned it.

Fails: check_repeated_documents_count_once
"""

from collections import defaultdict


def reciprocal_rank_fusion(rankings: list[list[str]], k: int = 60) -> list[tuple[str, float]]:
    if k < 1:
        raise ValueError(f"k must be at least 1, got {k}")
    scores: defaultdict[str, float] = defaultdict(float)
    for ranking in rankings:
        best = {document: rank for rank, document in enumerate(dict.fromkeys(ranking), start=1)}
        for document, rank in best.items():
            scores[document] += 1 / (k + rank)
    return sorted(scores.items(), key=lambda item: (-item[1], item[0]))
