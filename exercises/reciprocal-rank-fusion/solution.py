from collections import defaultdict


def reciprocal_rank_fusion(
    rankings: list[list[str]],
    k: int = 60,
) -> list[tuple[str, float]]:
    """Fuse ranked lists of documents, best first, into one.

    Time O(n + m log m) for n entries of m documents, memory O(m).
    """
    if k < 1:
        raise ValueError(f"k must be at least 1, got {k}")
    scores: defaultdict[str, float] = defaultdict(float)
    for ranking in rankings:
        # Read from the end, the best place of a document is written last
        # and overwrites the others, while each keeps its own rank.
        best = {document: rank for rank, document in reversed(list(enumerate(ranking, start=1)))}
        for document, rank in best.items():
            scores[document] += 1 / (k + rank)
    # Without the id, equal scores would stand in the order of arrival.
    return sorted(scores.items(), key=lambda item: (-item[1], item[0]))
