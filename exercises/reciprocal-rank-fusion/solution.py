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
        seen: set[str] = set()
        for rank, document in enumerate(ranking, start=1):
            # Best first, so the first place is the best one. A repetition
            # is skipped, and those below it keep their ranks.
            if document not in seen:
                seen.add(document)
                scores[document] += 1 / (k + rank)
    # Without the id, equal scores would stand in the order of arrival.
    return sorted(scores.items(), key=lambda item: (-item[1], item[0]))
